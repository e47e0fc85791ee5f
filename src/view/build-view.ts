import { amountsIn } from '../i18n/amounts.ts';
import { directionOf } from '../i18n/direction.ts';
import type { LabelKey, Labels } from '../i18n/labels.ts';
import { labelsFor } from '../i18n/languages.ts';
import type { Journey } from '../model/journey.ts';
import type { Stage } from '../model/stages/stage.ts';
import type { Step } from '../model/stages/step.ts';
import type { ResolvedJourney } from '../model/resolved-journey.ts';
import { backlogView, quadrantOf } from '../parts/backlog/backlog.ts';
import { painPointViews } from '../parts/backlog/pain-points.ts';
import { channelRows } from '../parts/channels/channel-rows.ts';
import { channelUse } from '../parts/channels/channel-use.ts';
import { comparisonView } from '../parts/comparison/compare.ts';
import { newSteps } from '../parts/comparison/new-steps.ts';
import { contentsView } from './contents/contents.ts';
import { baselineTrack, curveView } from './curve.ts';
import { evidenceView, supportsOf, type Supports } from './support/support.ts';
import { feelingView } from './feeling.ts';
import { feelApart, ownFeelings } from './feelings.ts';
import { figures } from './figures.ts';
import { channelRoles } from '../parts/flow/assisted.ts';
import { flowView } from '../parts/flow/flow.ts';
import type {
  CurveView,
  JourneyView,
  LaneView,
  MapType,
  PersonaMark,
  StageView,
  StepView,
} from './journey-view.ts';
import { kpiViews } from '../parts/kpis/kpis.ts';
import type { LaneContext } from './lanes/lane.ts';
import { placedLanes } from './lanes/placed-lanes.ts';
import { linkBetween } from './link-between.ts';
import { messagesByStep, messageViews } from '../parts/messages/messages.ts';
import { cutToPersona } from './persona-cut.ts';
import { personaMark, personaViews } from './personas.ts';
import { ratedOpportunities } from '../parts/backlog/rated-opportunities.ts';
import { subJourneyFeeling, subJourneyView } from '../parts/sub-journey/sub-journey.ts';
import type { SubJourneyView } from '../parts/sub-journey/sub-journey-view.ts';
import { clockView } from '../parts/time/clock.ts';
import { timeView } from '../parts/time/step-time.ts';

export interface ViewOptions {
  /** BCP 47 tag that replaces the journey's own for the labels; the texts stay in the language of the file. */
  readonly locale?: string | undefined;
  /** Id of the persona whose part of the journey is shown alone, in each map that has it. */
  readonly persona?: string | undefined;
}

const typeLabels: Readonly<Record<MapType, LabelKey>> = {
  'current-state': 'typeCurrentState',
  'future-state': 'typeFutureState',
  'day-in-the-life': 'typeDayInTheLife',
  'service-blueprint': 'typeServiceBlueprint',
};

/** The views of the journeys that others name: several may name the same. */
type BuiltViews = Map<ResolvedJourney, JourneyView>;

/** Decides everything that an output shows. What it shows of other maps has the labels of this one. */
export const buildView = (resolved: ResolvedJourney, options: ViewOptions = {}): JourneyView =>
  viewOf(resolved, { ...options, locale: options.locale ?? resolved.journey.locale }, new Map());

/** The view of a journey that another one names, built once. */
function viewOfNamed(named: ResolvedJourney, options: ViewOptions, built: BuiltViews): JourneyView {
  let view = built.get(named);
  if (view === undefined) built.set(named, (view = viewOf(named, options, built)));
  return view;
}

const cut = (whole: ResolvedJourney, { persona }: ViewOptions): ResolvedJourney =>
  persona === undefined ? whole : cutToPersona(whole, persona);

function viewOf(whole: ResolvedJourney, options: ViewOptions, built: BuiltViews): JourneyView {
  const resolved = cut(whole, options);
  const { journey, baseline } = resolved;
  const content = journey.locale ?? options.locale ?? 'en';
  const { language, labels } = labelsFor(options.locale ?? content);
  const amounts = amountsIn(options.locale ?? content, labels);
  const type = journey.type ?? 'current-state';
  const personas = personaViews(journey, labels);
  const marks = personas.map(personaMark);
  const subs = journey.stages.map((_stage, index) => subJourney(resolved, index, options, built));
  const supports = supportsOf(journey, labels);
  const placed = placeSteps(journey, subs, { labels, feelers: feelApart(journey) ? marks : [], supports });
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
  const flow = flowView(journey, steps, labels);
  const weighed = { labels, amounts, stages, flow, supports };
  const parts = {
    title: journey.title,
    description: journey.description ?? '',
    scenario: journey.scenario ?? '',
    owner: journey.owner ?? '',
    type: { id: type, label: labels[typeLabels[type]] },
    language: { content, labels: language, direction: directionOf(content) },
    labels,
    personas,
    stages,
    steps,
    curve: curveView(steps),
    flow,
    painPoints: painPointViews(resolved, weighed),
    backlog: backlogView(resolved, weighed),
    quadrant: quadrantOf(resolved, labels),
    clock: clockView(steps),
    channels: channelRows(journey, channelRoles(journey, labels)),
    channelUse: channelUse(journey),
    kpis: kpiViews(resolved, { labels, amounts, supports }),
    evidence: evidenceView(journey, labels, amounts),
    messages: messageViews(journey, stages),
    ratedOpportunities: all.flatMap(({ step, view }) => ratedOpportunities(step, view.index)),
    contents: contentsView(resolved, supports),
  };
  const withFigures = { ...parts, figures: figures(parts, journey) };
  const comparison: JourneyView['comparison'] =
    baseline === undefined
      ? false
      : comparisonView(
          withFigures,
          viewOfNamed(baseline, options, built),
          link(resolved.target, baseline.target, options),
          { before: cut(baseline, options).journey, after: journey },
        );
  const view = { ...withFigures, curve: withBaseline(parts.curve, steps, comparison), comparison };
  return { ...view, lanes: laneViews(journey, view, all, { personas: marks, supports }) };
}

/** What the outputs for a map are called, without extension: those for one persona do not replace those for all. */
export const outputOf = (target: string, persona: string | undefined): string =>
  persona === undefined || target === '' ? target : `${target}.${persona}`;

const link = (from: string | undefined, to: string | undefined, { persona }: ViewOptions): string =>
  outputOf(linkBetween(from, to), persona);

/** The curve with the line of the baseline in it. */
const withBaseline = (
  curve: CurveView,
  steps: readonly StepView[],
  comparison: JourneyView['comparison'],
): CurveView =>
  comparison === false
    ? curve
    : curveView(steps, undefined, [
        baselineTrack(comparison.valences, comparison.lineLabel, newSteps(comparison)),
      ]);

/** What a stage shows of the journey that it stands for. */
function subJourney(
  { subJourneys, target }: ResolvedJourney,
  stage: number,
  options: ViewOptions,
  built: BuiltViews,
): SubJourneyView | false {
  const sub = subJourneys.get(stage);
  if (sub === undefined) return false;
  return subJourneyView(viewOfNamed(sub, options, built), link(target, sub.target, options));
}

interface PlacedStep {
  readonly step: Step;
  readonly view: StepView;
}

/** What steps are seen with. */
interface StepContext {
  readonly labels: Labels;
  /** The personas, where each has feelings of its own. */
  readonly feelers: readonly PersonaMark[];
  readonly supports: Supports;
}

interface PlacedStage {
  readonly stage: Stage;
  readonly steps: readonly PlacedStep[];
}

/**
 * Gives every step its column. A stage without steps is itself one step, without a name of its own.
 * @param subs the journey that each stage stands for
 */
function placeSteps(
  journey: Journey,
  subs: readonly (SubJourneyView | false)[],
  context: StepContext,
): PlacedStage[] {
  let column = 0;
  return journey.stages.map((stage, index) => {
    const steps: readonly Step[] = stage.steps ?? [{ ...stage, name: undefined }];
    return {
      stage,
      steps: steps.map((step) => ({
        step,
        view: withFeeling(
          stepView(step, stage, column++, journey, context),
          stage,
          subs[index] ?? false,
          context.labels,
        ),
      })),
    };
  });
}

/** A stage that stands for a journey feels like that journey, unless the map says how it feels. */
function withFeeling(view: StepView, stage: Stage, sub: SubJourneyView | false, labels: Labels): StepView {
  if (stage.steps !== undefined || stage.emotion.length > 0 || sub === false) return view;
  const feeling = subJourneyFeeling(sub, labels);
  if (feeling === false) return view;
  return { ...view, feeling, feelings: view.feelings.map(({ persona }) => ({ persona, feeling })) };
}

function stepView(
  step: Step,
  stage: Stage,
  index: number,
  journey: Journey,
  { labels, feelers, supports }: StepContext,
): StepView {
  const everyone = Object.values(journey.personas ?? {}).map(({ name }) => name);
  return {
    id: step.id ?? '',
    index,
    name: step.name ?? '',
    summary: step.name ?? (step.actions.length > 0 ? step.actions.join(', ') : stage.name),
    personas:
      step.personas.length > 0 ? step.personas.map((id) => journey.personas?.[id]?.name ?? id) : everyone,
    momentOfTruth: step.moment_of_truth ?? false,
    ...(feelers.length > 0
      ? ownFeelings(step, feelers, labels, supports)
      : { feeling: feelingView(step.emotion, labels, [], supports), feelings: [] }),
    time: timeView(step, labels),
    withoutBusiness: journey.type === 'day-in-the-life' && step.touchpoints.length === 0,
  };
}

function stageView(
  stage: Stage,
  index: number,
  steps: readonly StepView[],
  journey: SubJourneyView | false,
): StageView {
  return {
    id: stage.id ?? '',
    name: stage.name,
    number: index + 1,
    phase: stage.phase ?? '',
    goals: stage.goals,
    steps,
    journey,
  };
}

/** The lanes that hold something, and those that stay without. */
function laneViews(
  journey: Journey,
  { labels, stages, flow, kpis, comparison, messages }: Omit<JourneyView, 'lanes'>,
  steps: readonly PlacedStep[],
  seen: Pick<LaneContext, 'personas' | 'supports'>,
): LaneView[] {
  const opened = new Map(stages.map((stage) => [stage.steps[0], stage]));
  const sent = messagesByStep(messages);
  const contexts = steps.map(({ view }, index) => ({
    ...seen,
    journey,
    labels,
    feeling: view.feeling,
    step: view,
    following: steps[index + 1]?.step,
    flow,
    kpis,
    comparison,
    messages: sent,
    stage: opened.get(view),
  }));
  return placedLanes(journey).flatMap(({ lane, label, lines, keep }) => {
    const { id, icon, look } = lane;
    const cells = steps.map(({ step, view }, index) => ({
      step: view,
      items: lane.items(step, contexts[index]!),
    }));
    if (!keep && cells.every(({ items }) => items.length === 0)) return [];
    const drawn = lines.map((line) => ({ id: line.id, label: labels[line.label] }));
    return [{ id, label: labels[label], icon, lines: drawn, look, cells }];
  });
}
