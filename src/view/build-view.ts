import { directionOf } from '../i18n/direction.ts';
import type { LabelKey, Labels } from '../i18n/labels.ts';
import { labelsFor } from '../i18n/languages.ts';
import type { Journey } from '../model/journey.ts';
import type { Stage } from '../model/parts/stage.ts';
import type { Step } from '../model/parts/step.ts';
import type { ResolvedJourney } from '../model/resolved-journey.ts';
import { channelRows } from './channels/channel-rows.ts';
import { comparisonView } from './comparison/compare.ts';
import { curveView } from './curve.ts';
import { feelingView } from './feeling.ts';
import { figures } from './figures.ts';
import { flowView } from './flow/flow.ts';
import type { JourneyView, LaneView, MapType, StageView, StepView } from './journey-view.ts';
import { lanes } from './lanes/registry.ts';
import { personaViews } from './personas.ts';
import { ratedOpportunities } from './rated-opportunities.ts';
import { subJourneyFeeling, subJourneyView } from './sub-journey/sub-journey.ts';
import type { SubJourneyView } from './sub-journey/sub-journey-view.ts';
import { clockView } from './time/clock.ts';
import { timeView } from './time/step-time.ts';

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
export function buildView(resolved: ResolvedJourney, options: ViewOptions = {}): JourneyView {
  const { journey, baseline } = resolved;
  const content = journey.locale ?? options.locale ?? 'en';
  const { language, labels } = labelsFor(options.locale ?? content);
  const type = journey.type ?? 'current-state';
  const subs = journey.stages.map((_stage, index) => subJourney(resolved, index, options));
  const placed = placeSteps(journey, subs, labels);
  const all = placed.flatMap(({ steps }) => steps);
  const steps = all.map(({ view }) => view);
  const stages = placed.map(({ stage, steps: each }, index) =>
    stageView(
      stage,
      index,
      each.map(({ view }) => view),
      subs[index] ?? false,
    ),
  );
  const parts = {
    title: journey.title,
    description: journey.description ?? '',
    scenario: journey.scenario ?? '',
    owner: journey.owner ?? '',
    type: { id: type, label: labels[typeLabels[type]] },
    language: { content, labels: language, direction: directionOf(content) },
    labels,
    personas: personaViews(journey, labels),
    stages,
    steps,
    curve: curveView(steps),
    flow: flowView(journey, steps, labels),
    clock: clockView(steps, labels),
    channels: channelRows(journey, labels),
    ratedOpportunities: all.flatMap(({ step, view }) => ratedOpportunities(step, view.index)),
  };
  const withFigures = { ...parts, figures: figures(parts) };
  const comparison: JourneyView['comparison'] =
    baseline === undefined
      ? false
      : comparisonView(withFigures, buildView(baseline, options), '', {
          before: baseline.journey,
          after: journey,
        });
  const view = { ...withFigures, comparison };
  return { ...view, lanes: laneViews(journey, view, all) };
}

/** What a stage shows of the journey that it stands for. */
function subJourney(
  { subJourneys }: ResolvedJourney,
  stage: number,
  options: ViewOptions,
): SubJourneyView | false {
  const sub = subJourneys.get(stage);
  return sub === undefined ? false : subJourneyView(buildView(sub, options), '');
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
function placeSteps(
  journey: Journey,
  subs: readonly (SubJourneyView | false)[],
  labels: Labels,
): PlacedStage[] {
  let column = 0;
  return journey.stages.map((stage, index) => {
    const steps: readonly Step[] = stage.steps ?? [{ ...stage, name: undefined }];
    return {
      stage,
      steps: steps.map((step) => ({
        step,
        view: withFeeling(
          stepView(step, stage, column++, journey, labels),
          stage,
          subs[index] ?? false,
          labels,
        ),
      })),
    };
  });
}

/** A stage that stands for a journey feels like that journey, unless the map says how it feels. */
function withFeeling(view: StepView, stage: Stage, sub: SubJourneyView | false, labels: Labels): StepView {
  if (stage.steps !== undefined || stage.emotion.length > 0 || sub === false) return view;
  const feeling = subJourneyFeeling(sub, labels);
  return feeling === false ? view : { ...view, feeling };
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
    time: timeView(step, labels),
    withoutBusiness: false,
  };
}

function stageView(
  stage: Stage,
  index: number,
  steps: readonly StepView[],
  journey: SubJourneyView | false,
): StageView {
  return { id: stage.id ?? '', name: stage.name, number: index + 1, goals: stage.goals, steps, journey };
}

/** The lanes that hold something. */
function laneViews(
  journey: Journey,
  { labels, stages, flow, comparison }: Omit<JourneyView, 'lanes'>,
  placed: readonly PlacedStep[],
): LaneView[] {
  const opened = new Map(stages.map((stage) => [stage.steps[0], stage]));
  return lanes
    .map(({ id, label, icon, look, items }) => ({
      id,
      label: labels[label],
      icon,
      lines: [],
      look,
      cells: placed.map(({ step, view }) => ({
        step: view,
        items: items(step, {
          journey,
          labels,
          feeling: view.feeling,
          step: view,
          flow,
          comparison,
          stage: opened.get(view),
        }),
      })),
    }))
    .filter(({ cells }) => cells.some((cell) => cell.items.length > 0));
}
