import type {
  CellView,
  CurveView,
  FeelingPart,
  FeelingView,
  ItemView,
  JourneyView,
  LaneView,
  PersonaMark,
  StepView,
  Tone,
  TrackView,
} from '../../view/journey-view.ts';
import type { SupportView } from '../../view/evidence/evidence-view.ts';
import type { ComparisonView, RemovedStepView } from '../../view/comparison/comparison-view.ts';
import { backlogModel, type BacklogModel } from './backlog-model.ts';
import { evidenceModel, type EvidenceModel } from './evidence-model.ts';
import { clockModel, timeModel, type ClockModel, type TimeModel } from './clock-model.ts';
import { faceOf, type FaceId } from './faces.ts';
import { flowModels, type FlowModel } from './flow-model.ts';
import { kpiModels, type KpiModel } from './kpi-model.ts';
import { messageModels, type MessageModel } from './message-model.ts';
import { legendOf, type LegendEntry } from './legend.ts';
import {
  drawnSteps,
  isMarked,
  showsLines,
  type DrawnStep,
  type MarkedPoint,
  type TrackLabel,
} from './tracks.ts';

/** What the page's templates see: the view, and what only a page needs (columns, sides, classes). */
export interface PageModel extends Omit<
  JourneyView,
  | 'stages'
  | 'steps'
  | 'lanes'
  | 'curve'
  | 'clock'
  | 'comparison'
  | 'kpis'
  | 'backlog'
  | 'evidence'
  | 'messages'
> {
  readonly comparison: ComparisonModel | false;
  readonly backlog: BacklogModel | false;
  readonly evidence: EvidenceModel | false;
  /** True where one place of the output can lead to another. */
  readonly anchored: boolean;
  /** True where something follows the map: in print it stands on sheets of its own. */
  readonly more: boolean;
  readonly curve: CurveModel;
  readonly clock: ClockModel | false;
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  readonly stages: readonly StageModel[];
  /** True for more personas than stand beside the title. */
  readonly crowd: boolean;
  /** True where marks tell the personas apart. */
  readonly marked: boolean;
  /** From what was to what is, in the reading direction. */
  readonly arrow: '→' | '←';
  readonly showSteps: boolean;
  readonly steps: readonly StepModel[];
  /** All columns of the map: the one of the labels and those of the steps. */
  readonly columns: number;
  readonly lanes: readonly LaneModel[];
  readonly messages: readonly MessageModel[];
  readonly legend: readonly LegendEntry[];
  readonly kpis: readonly KpiModel[];
  /** The KPIs that stand beside the title. */
  readonly kpisOfMap: readonly KpiModel[];
}

/** What a map changes, with the page of the baseline and the faces of the steps that go. */
export interface ComparisonModel extends Omit<ComparisonView, 'removed'> {
  /** The page of the baseline, or `''`. */
  readonly href: string;
  readonly removed: readonly (RemovedStepView & { readonly face: FaceId })[];
}

export interface StageModel {
  readonly name: string;
  readonly number: number;
  readonly goals: readonly string[];
  /** One of six colours, 1 to 6, then again from the first. */
  readonly hue: number;
  /** First column, 0-based, and number of columns. */
  readonly column: number;
  readonly span: number;
  /** True for a stage that stands for a journey of its own. */
  readonly within: boolean;
  /** True where all its steps are new and no row of steps says so. */
  readonly added: boolean;
}

export interface StepModel {
  readonly index: number;
  /** `2.1`: stage and step. */
  readonly number: string;
  readonly label: string;
  /** What stands for a step without a name; only those who listen to the page need it. */
  readonly summary: string;
  readonly hue: number;
  /** True for the first step of a stage. */
  readonly opens: boolean;
  readonly withoutBusiness: boolean;
  /** True for a step that the baseline does not have. */
  readonly added: boolean;
}

export interface LaneModel extends Omit<LaneView, 'cells'> {
  /** 1-based, from the top. */
  readonly row: number;
  readonly drawsCurve: boolean;
  readonly drawsClock: boolean;
  readonly cells: readonly CellModel[];
}

export interface CellModel {
  readonly column: number;
  /** How many columns it takes: all of its stage for what is measured there, else 1. */
  readonly span: number;
  readonly isWide: boolean;
  readonly opens: boolean;
  readonly empty: boolean;
  readonly items: readonly ItemModel[];
  /** The feeling at this step, none or one; only in the lane of the curve. */
  readonly point: PointModel | false;
  /** The drawing of the curve, in the one cell that carries it. */
  readonly curve: CurveModel | false;
  /** What is drawn over the cell; only in the lane that shows how people move. */
  readonly flow: FlowModel | false;
  /** When the step is; only in the lane of the time. */
  readonly time: TimeModel | false;
  /** The clock, in the one cell that carries it. */
  readonly clock: ClockModel | false;
  readonly withoutBusiness: boolean;
  /** What is measured at the stage; only in the lane of the KPIs. */
  readonly kpis: readonly KpiModel[];
}

export interface ItemModel extends ItemView {
  /** The file that `link` leads to, the place on the page that `anchor` leads to, or `''`. */
  readonly href: string;
  readonly mediumLabel: string;
}

export interface CurveModel extends Omit<CurveView, 'tracks'> {
  readonly tracks: readonly TrackModel[];
  /** What of the box is shown: x, y, width, height. */
  readonly viewBox: string;
  /** Heights of the lines behind the curve, one for each whole valence but neutral. */
  readonly grid: readonly number[];
}

/** One line of the curve: with its face and areas, or plain in a colour of its own. */
export interface TrackModel extends Omit<TrackView, 'points'> {
  readonly points: readonly (TrackView['points'][number] & { readonly mixed: boolean })[];
  readonly isEveryone: boolean;
  readonly isBaseline: boolean;
  /** The persona's colour, 1 to 6; 0 for none. */
  readonly hue: number;
}

/** A feeling with its place on the curve; heights are whole percents from the top of the lane. */
export interface PointModel {
  readonly face: FaceId;
  readonly y: number;
  readonly mixed: boolean;
  readonly top: number;
  readonly bottom: number;
  readonly topTone: Tone;
  readonly bottomTone: Tone;
  /** The labels beside the point. */
  readonly says: readonly SayModel[];
  /** Labels too long to stand beside the point: they stand below the curve. All of them where there is no curve. */
  readonly told: readonly SaidFeeling[];
  /** False where the map has no curve, and so no place for a point. */
  readonly plotted: boolean;
  /** A moment of truth that is told of, because no point can bear its star. */
  readonly toldStar: boolean;
  /** True where lines have labels or marks, so that words stand below the curve and not beside its points. */
  readonly lines: boolean;
  /** True where the step has a face on the curve. */
  readonly faced: boolean;
  /** The marks of personas at this step. */
  readonly marks: readonly MarkedPoint[];
  /** The labels of the lines that end at this step. */
  readonly ends: readonly TrackLabel[];
}

export interface SayModel {
  readonly side: 'above' | 'below';
  readonly y: number;
  readonly feelings: readonly SaidFeeling[];
  readonly star: boolean;
}

export interface SaidFeeling {
  readonly label: string;
  readonly score: string;
  /** Whose it is, where it is not everybody's. */
  readonly personas: readonly PersonaMark[];
  readonly support: SupportView;
}

const hueCount = 6;
/** A label of more characters than this does not fit beside its point in the narrowest column. */
export const longLabel = 48;

/**
 * Decides what only a page needs.
 * @param bleed how far the drawing of the curve reaches above and below its box, in units of the box
 * @param ending that of the files that links lead to
 */
export function pageModel(view: JourneyView, bleed = 0, ending = 'html'): PageModel {
  const curve = curveModel(view.curve, bleed);
  const drawn = drawnSteps(view.curve, view.steps.length);
  const opening = new Set(view.stages.flatMap(({ steps }) => steps.slice(0, 1).map(({ index }) => index)));
  const showSteps =
    view.steps.some(({ name }) => name !== '') || view.stages.some(({ steps }) => steps.length > 1);
  const isAdded = ({ index }: StepView): boolean =>
    view.comparison !== false && (view.comparison.steps[index]?.added ?? false);
  const stages = view.stages.map(({ name, number, goals, steps, journey }) => ({
    name,
    number,
    goals,
    hue: ((number - 1) % hueCount) + 1,
    column: steps[0]?.index ?? 0,
    span: steps.length,
    within: journey !== false,
    added: !showSteps && steps.every(isAdded),
  }));
  const steps = view.stages.flatMap((stage, stageIndex) =>
    stage.steps.map((step, index) => ({
      index: step.index,
      number: stage.steps.length > 1 ? `${stage.number}.${index + 1}` : String(stage.number),
      label: step.name,
      summary: step.summary,
      hue: stages[stageIndex]?.hue ?? 1,
      opens: index === 0,
      withoutBusiness: step.withoutBusiness,
      added: isAdded(step),
    })),
  );
  const clock = clockModel(view.clock, steps);
  const kpis = kpiModels(view.kpis);
  return {
    ...view,
    curve,
    clock,
    facts: [
      { label: view.labels.scenario, text: view.scenario },
      { label: view.labels.owner, text: view.owner },
    ].filter(({ text }) => text !== ''),
    stages,
    columns: view.steps.length + 1,
    crowd: view.personas.length > 2,
    marked: isMarked(view),
    arrow: view.language.direction === 'rtl' ? '←' : '→',
    comparison: comparisonModel(view, ending),
    backlog: backlogModel(view),
    evidence: evidenceModel(view.evidence),
    anchored: ending === 'html',
    more: view.backlog !== false || view.messages.length > 0 || view.evidence !== false,
    showSteps,
    steps,
    lanes: view.lanes.map((lane, index) =>
      laneModel(lane, index + 1, view, { curve, clock, steps, drawn, opening, ending, kpis }),
    ),
    kpis,
    kpisOfMap: kpis.filter(({ stages: shown }) => shown.length === 0),
    messages: messageModels(
      view.messages,
      stages.map(({ hue }) => hue),
    ),
    legend: legendOf(view),
  };
}

const hrefTo = (link: string, ending: string): string => (link === '' ? '' : `${link}.${ending}`);

/** A picture cannot be moved to a place of itself. */
const anchorOn = (anchor: string, ending: string): string => (ending === 'html' ? `#${anchor}` : '');

function comparisonModel({ comparison }: JourneyView, ending: string): ComparisonModel | false {
  if (comparison === false) return false;
  return {
    ...comparison,
    href: hrefTo(comparison.link, ending),
    removed: comparison.removed.map((step) => ({
      ...step,
      face: step.level === false ? 'unknown' : faceOf(step.level),
    })),
  };
}

const curveModel = (curve: CurveView, bleed: number): CurveModel => ({
  ...curve,
  viewBox: `0 ${-bleed} ${curve.width} ${curve.height + 2 * bleed}`,
  tracks: curve.tracks.map((track) => ({
    ...track,
    points: track.points.map((point) => ({ ...point, mixed: point.top !== point.bottom })),
    isEveryone: track.kind === 'everyone',
    isBaseline: track.kind === 'baseline',
    hue: track.personas[0]?.hue ?? 0,
  })),
  grid: [0, 0.25, 0.75, 1].map((part) => part * curve.height),
});

/** What the cells of all lanes are made of. */
interface Drawn {
  readonly curve: CurveModel;
  readonly clock: ClockModel | false;
  readonly steps: readonly StepModel[];
  readonly drawn: ReadonlyMap<number, DrawnStep>;
  readonly opening: ReadonlySet<number>;
  /** That of the files that links lead to. */
  readonly ending: string;
  readonly kpis: readonly KpiModel[];
}

function laneModel(
  lane: LaneView,
  row: number,
  view: JourneyView,
  { curve, clock, steps, drawn, opening, ending, kpis }: Drawn,
): LaneModel {
  const isCurve = lane.look === 'curve';
  const isTime = lane.look === 'time';
  const isKpi = lane.look === 'kpi';
  const flows = lane.look === 'flow' ? flowModels(view.flow, lane.cells.length) : [];
  const cells = lane.cells.map((cell, index): CellModel => {
    const kpisHere = isKpi && opening.has(cell.step.index) ? kpis.filter(showsAt(view, cell.step)) : [];
    const span = kpisHere.length === 0 ? 1 : spanOf(view, cell.step);
    return {
      column: cell.step.index,
      span,
      isWide: span > 1,
      opens: opening.has(cell.step.index),
      empty: cell.items.length === 0 && !(isCurve && cell.step.momentOfTruth),
      items: isCurve || isTime || isKpi ? [] : cell.items.map((item) => itemModel(item, view, ending)),
      point: isCurve ? pointModel(cell, view, drawn.get(cell.step.index) ?? nothingDrawn) : false,
      curve: isCurve && index === 0 && curve.measured ? curve : false,
      flow: flows[index] ?? false,
      time: isTime ? timeModel(cell.step, steps[cell.step.index]!, clock) : false,
      clock: isTime && index === 0 ? clock : false,
      withoutBusiness: cell.step.withoutBusiness,
      kpis: kpisHere,
    };
  });
  return {
    ...lane,
    row,
    drawsCurve: isCurve && view.curve.measured,
    drawsClock: isTime && clock !== false,
    cells: withoutCovered(cells),
  };
}

/** Without the cells that a wide one before them takes the place of. */
function withoutCovered(cells: readonly CellModel[]): CellModel[] {
  let next = 0;
  return cells.filter(({ span }, index) => {
    if (index < next) return false;
    next = index + span;
    return true;
  });
}

/** How many steps the stage has that a step opens; 1 where the columns of its steps differ in their ground. */
function spanOf({ stages }: JourneyView, step: StepView): number {
  const steps = stages.find((stage) => stage.steps[0]?.index === step.index)?.steps ?? [];
  return steps.some(({ withoutBusiness }) => withoutBusiness) ? 1 : Math.max(1, steps.length);
}

/** Tells the KPIs of the stage that a step opens. */
const showsAt =
  ({ stages }: JourneyView, step: StepView) =>
  ({ stages: shown }: KpiModel): boolean =>
    stages.some((stage) => shown.includes(stage.number) && stage.steps[0]?.index === step.index);

function itemModel(item: ItemView, { labels }: JourneyView, ending: string): ItemModel {
  return {
    ...item,
    href: item.anchor === '' ? hrefTo(item.link, ending) : anchorOn(item.anchor, ending),
    mediumLabel: item.medium === '' ? '' : labels[item.medium],
  };
}

function pointModel({ step }: CellView, view: JourneyView, { marks, ends }: DrawnStep): PointModel | false {
  const { feeling, momentOfTruth } = step;
  const lines = showsLines(view.curve);
  if (feeling.parts.length === 0 && !momentOfTruth && ends.length === 0) return false;
  const plotted = view.curve.measured;
  const isTold = !plotted || lines || feeling.parts.some(({ label }) => [...label].length > longLabel);
  const said = isTold ? [] : feeling.parts;
  return {
    face: feeling.measured ? faceOf(feeling.level) : 'unknown',
    y: percent(feeling.valence),
    mixed: feeling.mixed,
    top: percent(feeling.high),
    bottom: percent(feeling.low),
    topTone: feeling.parts[0]?.tone ?? 'neutral',
    bottomTone: feeling.parts.findLast(({ measured }) => measured)?.tone ?? 'neutral',
    says:
      plotted && !lines
        ? says(step, said, view).filter(({ feelings, star }) => feelings.length > 0 || star)
        : [],
    told: isTold ? feeling.parts.map((part) => saidFeeling(part, view)) : [],
    plotted,
    toldStar: momentOfTruth && (!plotted || lines),
    lines,
    faced: step.feelings.length === 0 && (feeling.parts.length > 0 || momentOfTruth),
    marks,
    ends,
  };
}

const nothingDrawn: DrawnStep = { marks: [], ends: [] };

/** Height on the curve in whole percents: 0 is +2, 100 is −2. */
const percent = (valence: number): number => Math.round(((2 - valence) / 4) * 100);

const saidFeeling = (part: FeelingPart, { labels }: JourneyView): SaidFeeling => ({
  label: part.label,
  score: part.measured ? part.score : labels.notMeasured,
  personas: part.personas,
  support: part.support,
});

/** A mixed feeling speaks at both ends of its range; a single one on the side where the line leaves room. */
function says(step: StepView, parts: readonly FeelingPart[], view: JourneyView): SayModel[] {
  const { feeling, momentOfTruth } = step;
  const say = (
    side: SayModel['side'],
    valence: number,
    some: readonly FeelingPart[],
    star: boolean,
  ): SayModel => ({
    side,
    y: percent(valence),
    feelings: some.map((part) => saidFeeling(part, view)),
    star,
  });
  if (!feeling.mixed) return [say(sideOf(step, view), feeling.valence, parts, momentOfTruth)];
  const upper = parts.filter(({ measured, valence }) => measured && valence >= feeling.valence);
  const lower = parts.filter((part) => !upper.includes(part));
  return [say('above', feeling.high, upper, false), say('below', feeling.low, lower, momentOfTruth)];
}

/** Above a peak, below a valley; on a slope above what is good and below what is bad. */
function sideOf({ index, feeling }: StepView, { steps }: JourneyView): SayModel['side'] {
  const neighbours = [steps[index - 1], steps[index + 1]].flatMap((step) => measuredValence(step?.feeling));
  if (neighbours.length > 0 && neighbours.every((valence) => valence > feeling.valence)) return 'below';
  if (neighbours.length > 0 && neighbours.every((valence) => valence < feeling.valence)) return 'above';
  return feeling.valence < 0 ? 'below' : 'above';
}

const measuredValence = (feeling: FeelingView | undefined): number[] =>
  feeling?.measured ? [feeling.valence] : [];
