import { directionOf } from '../i18n/direction.ts';
import type { LabelKey, Labels } from '../i18n/labels.ts';
import { labelsFor } from '../i18n/languages.ts';
import type { Journey } from '../model/journey.ts';
import type { Stage } from '../model/parts/stage.ts';
import type { Step } from '../model/parts/step.ts';
import { curveView } from './curve.ts';
import { feelingView } from './feeling.ts';
import type { JourneyView, LaneView, MapType, StageView, StepView } from './journey-view.ts';
import { lanes } from './lanes/registry.ts';
import { personaViews } from './personas.ts';
import { ratedOpportunities } from './rated-opportunities.ts';

export interface ViewOptions {
  /** BCP 47 tag that replaces the journey's own for the labels; the texts stay in the language of the file. */
  readonly locale?: string | undefined;
}

const typeLabels: Readonly<Record<MapType, LabelKey>> = {
  'current-state': 'typeCurrentState',
  'future-state': 'typeFutureState',
  'day-in-the-life': 'typeDayInTheLife',
  'service-blueprint': 'typeServiceBlueprint',
};

/** Decides everything that an output shows. */
export function buildView(journey: Journey, options: ViewOptions = {}): JourneyView {
  const content = journey.locale ?? options.locale ?? 'en';
  const { language, labels } = labelsFor(options.locale ?? content);
  const type = journey.type ?? 'current-state';
  const placed = placeSteps(journey, labels);
  const steps = placed.flatMap(({ steps: each }) => each.map(({ view }) => view));
  return {
    title: journey.title,
    description: journey.description ?? '',
    scenario: journey.scenario ?? '',
    owner: journey.owner ?? '',
    type: { id: type, label: labels[typeLabels[type]] },
    language: { content, labels: language, direction: directionOf(content) },
    labels,
    personas: personaViews(journey, labels),
    stages: placed.map(({ stage, steps: each }, index) =>
      stageView(
        stage,
        index,
        each.map(({ view }) => view),
      ),
    ),
    steps,
    lanes: laneViews(
      journey,
      labels,
      placed.flatMap(({ steps: each }) => each),
    ),
    curve: curveView(steps),
    ratedOpportunities: placed.flatMap(({ steps: each }) =>
      each.flatMap(({ step, view }) => ratedOpportunities(step, view.index)),
    ),
  };
}

interface PlacedStep {
  readonly step: Step;
  readonly view: StepView;
}

interface PlacedStage {
  readonly stage: Stage;
  readonly steps: readonly PlacedStep[];
}

/** Gives every step its column. A stage without steps is itself one step, without a name of its own. */
function placeSteps(journey: Journey, labels: Labels): PlacedStage[] {
  let column = 0;
  return journey.stages.map((stage) => {
    const steps: readonly Step[] = stage.steps ?? [{ ...stage, name: undefined }];
    return {
      stage,
      steps: steps.map((step) => ({ step, view: stepView(step, stage, column++, journey, labels) })),
    };
  });
}

function stepView(step: Step, stage: Stage, index: number, journey: Journey, labels: Labels): StepView {
  const everyone = Object.values(journey.personas ?? {}).map(({ name }) => name);
  return {
    id: step.id ?? '',
    index,
    name: step.name ?? '',
    summary: step.name ?? (step.actions.length > 0 ? step.actions.join(', ') : stage.name),
    personas:
      step.personas.length > 0 ? step.personas.map((id) => journey.personas?.[id]?.name ?? id) : everyone,
    momentOfTruth: step.moment_of_truth ?? false,
    feeling: feelingView(step.emotion, labels),
  };
}

function stageView(stage: Stage, index: number, steps: readonly StepView[]): StageView {
  return { id: stage.id ?? '', name: stage.name, number: index + 1, goals: stage.goals, steps };
}

/** The lanes that hold something. */
function laneViews(journey: Journey, labels: Labels, placed: readonly PlacedStep[]): LaneView[] {
  return lanes
    .map(({ id, label, icon, look, items }) => ({
      id,
      label: labels[label],
      icon,
      look,
      cells: placed.map(({ step, view }) => ({
        step: view,
        items: items(step, { journey, labels, feeling: view.feeling }),
      })),
    }))
    .filter(({ cells }) => cells.some((cell) => cell.items.length > 0));
}
