import type { ItemView, JourneyView, LaneView, StepView } from '../../view/journey-view.ts';
import { backlogModel, type BacklogModel } from '../../parts/backlog/backlog-model.ts';
import { clockModel, timeModel, type ClockModel, type TimeModel } from '../../parts/time/clock-model.ts';
import { comparisonModel, type ComparisonModel } from '../../parts/comparison/comparison-model.ts';
import { curveModel, pointModel, type CurveModel, type PointModel } from './curve-model.ts';
import { evidenceModel, type EvidenceModel } from '../../parts/evidence/evidence-model.ts';
import { flowModels, type FlowModel } from '../../parts/flow/flow-model.ts';
import { kpiModels, type KpiModel } from '../../parts/kpis/kpi-model.ts';
import { legendOf, type LegendEntry } from './legend.ts';
import { messageModels, type MessageModel } from '../../parts/messages/message-model.ts';
import { drawnSteps, isMarked, type DrawnStep } from './tracks.ts';

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

const hueCount = 6;
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
    comparison: comparisonModel(view, (link) => hrefTo(link, ending)),
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

const nothingDrawn: DrawnStep = { marks: [], ends: [] };
