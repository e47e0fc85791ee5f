import { amountsIn } from '../i18n/amounts.ts';
import { directionOf } from '../i18n/direction.ts';
import type { LabelKey } from '../i18n/labels.ts';
import { labelsFor } from '../i18n/languages.ts';
import type { Stage } from '../model/stages/stage.ts';
import type { Step } from '../model/stages/step.ts';
import type { ResolvedJourney } from '../model/resolved-journey.ts';
import { curveView } from './curve.ts';
import { feelApart } from '../model/personas/feel-apart.ts';
import type {
  FigureView,
  JourneyView,
  LaneView,
  MapType,
  PersonaMark,
  StageView,
  StepView,
} from './journey-view.ts';
import { placedLanes } from './lanes/placed-lanes.ts';
import { linkBetween } from './link-between.ts';
import { painPointViews } from './pain-points.ts';
import type { PartContext, PartView } from './part-view.ts';
import { cutToPersona } from './persona-cut.ts';
import { personaMark, personaViews } from './personas.ts';
import { stageView } from './stage-view.ts';
import { stepView, type StepContext } from './step-view.ts';
import { supportsOf } from './support/support.ts';

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

/** What a map is seen with, and the views of the journeys that others name: several may name the same. */
interface Seeing {
  readonly parts: readonly PartView[];
  readonly options: ViewOptions;
  readonly built: Map<ResolvedJourney, JourneyView>;
}

/** Decides everything that an output shows. What it shows of other maps has the labels of this one. */
export const buildViewOf = (
  resolved: ResolvedJourney,
  parts: readonly PartView[],
  options: ViewOptions = {},
): JourneyView =>
  viewOf(resolved, {
    parts,
    options: { ...options, locale: options.locale ?? resolved.journey.locale },
    built: new Map(),
  });

/** The view of a journey that another one names, built once. */
function viewOfNamed(named: ResolvedJourney, seeing: Seeing): JourneyView {
  let view = seeing.built.get(named);
  if (view === undefined) seeing.built.set(named, (view = viewOf(named, seeing)));
  return view;
}

const cut = (whole: ResolvedJourney, { persona }: ViewOptions): ResolvedJourney =>
  persona === undefined ? whole : cutToPersona(whole, persona);

function viewOf(whole: ResolvedJourney, seeing: Seeing): JourneyView {
  const { parts, options } = seeing;
  const resolved = cut(whole, options);
  const { journey } = resolved;
  const content = journey.locale ?? options.locale ?? 'en';
  const { language, labels } = labelsFor(options.locale ?? content);
  const type = journey.type ?? 'current-state';
  const personas = personaViews(journey, labels);
  const marks = personas.map(personaMark);
  const supports = supportsOf(journey, labels);
  const context: PartContext = {
    resolved,
    journey,
    labels,
    amounts: amountsIn(options.locale ?? content, labels),
    supports,
    named: (other) => ({
      view: viewOfNamed(other, seeing),
      journey: cut(other, options).journey,
      link: outputOf(linkBetween(resolved.target, other.target), options.persona),
    }),
  };
  const placed = placeSteps(parts, {
    ...context,
    feelers: feelApart(journey) || isFeltApart(parts, context) ? marks : [],
  });
  const all = placed.flatMap(({ steps }) => steps);
  const steps = all.map(({ view }) => view);
  const figures: FigureView[] = [];
  const spine: Partial<JourneyView> = {
    title: journey.title,
    description: journey.description ?? '',
    scenario: journey.scenario ?? '',
    owner: journey.owner ?? '',
    type: { id: type, label: labels[typeLabels[type]] },
    language: { content, labels: language, direction: directionOf(content) },
    labels,
    personas,
    stages: placed.map(({ view: stage }) => stage),
    steps,
    lanes: [],
    curve: curveView(steps),
    painPoints: painPointViews(steps),
    figures,
  };
  // Whole once all parts have added their fields.
  const view = spine as JourneyView;
  for (const part of parts) {
    Object.assign(view, part.view?.(view, context));
    figures.push(...(part.figures?.(view, context) ?? []));
  }
  return { ...view, lanes: laneViews(parts, view, all, { ...context, personas: marks }) };
}

/** What outputs for a map are called, without extension: those for one persona do not replace those for all. */
export const outputOf = (target: string, persona: string | undefined): string =>
  persona === undefined || target === '' ? target : `${target}.${persona}`;

interface PlacedStep {
  readonly step: Step;
  readonly view: StepView;
}

interface PlacedStage {
  readonly view: StageView;
  readonly steps: readonly PlacedStep[];
}

/** Gives every step its column. A stage without steps is itself one step, without a name of its own. */
function placeSteps(parts: readonly PartView[], context: PartContext & StepContext): PlacedStage[] {
  let column = 0;
  return context.journey.stages.map((stage, index) => {
    const ofParts = gathered<StageView>(parts, (part) => part.stage?.(index, context));
    const steps = (stage.steps ?? [{ ...stage, name: undefined }]).map((step: Step) => {
      const view = {
        ...stepView(step, stage.name, column++, context),
        ...gathered<StepView>(parts, (part) => part.step?.(step, context)),
      } as StepView;
      return { step, view: felt(view, stage, ofParts, parts, context) };
    });
    const spine = stageView(
      stage,
      index,
      steps.map(({ view }) => view),
    );
    return { view: { ...spine, ...ofParts } as StageView, steps };
  });
}

const gathered = <View>(
  parts: readonly PartView[],
  of: (part: PartView) => Partial<View> | undefined,
): Partial<View> => Object.assign({}, ...parts.map(of)) as Partial<View>;

const isFeltApart = (parts: readonly PartView[], context: PartContext): boolean =>
  (context.journey.personas === undefined ? 0 : Object.keys(context.journey.personas).length) > 1 &&
  parts.some((part) => part.feelsApart?.(context));

/** A stage may feel like what it stands for, unless the map says how it feels. */
function felt(
  view: StepView,
  stage: Stage,
  ofParts: Partial<StageView>,
  parts: readonly PartView[],
  context: PartContext,
): StepView {
  if (stage.steps !== undefined || stage.emotion.length > 0) return view;
  for (const part of parts) {
    const feelers = view.feelings.map(({ persona }) => persona);
    const felt = part.stageFeeling?.(ofParts, feelers, context) ?? false;
    if (felt !== false) return { ...view, ...felt };
  }
  return view;
}

/** The lanes that hold something, and those that stay without. */
function laneViews(
  parts: readonly PartView[],
  view: JourneyView,
  steps: readonly PlacedStep[],
  { journey, labels, personas }: PartContext & { readonly personas: readonly PersonaMark[] },
): LaneView[] {
  const opened = new Map(view.stages.map((stage) => [stage.steps[0], stage]));
  const contexts = steps.map((each, index) => ({
    journey,
    labels,
    personas,
    view,
    feeling: each.view.feeling,
    step: each.view,
    following: steps[index + 1]?.view,
    stage: opened.get(each.view),
  }));
  return placedLanes(parts, journey).flatMap(({ lane, label, lines, keep }) => {
    const { id, icon, look } = lane;
    const cells = steps.map(({ step, view: shown }, index) => ({
      step: shown,
      items: lane.items(step, contexts[index]!),
    }));
    if (!keep && cells.every((cell) => cell.items.length === 0 && !lane.marks?.(cell.step))) return [];
    const drawn = lines.map((line) => ({ id: line.id, label: labels[line.label] }));
    return [{ id, label: labels[label], icon, lines: drawn, look, cells }];
  });
}
