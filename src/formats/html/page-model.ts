import type { ItemView, JourneyView, LaneView } from '../../view/journey-view.ts';
import { curveModel, pointModel, type CurveModel, type PointModel } from './curve-model.ts';
import { headings, type StageModel, type StepModel } from './headings.ts';
import { legendOf, type LegendEntry } from './legend.ts';
import type {
  CellDrawing,
  LaneOnPage,
  PageFrame,
  PagePart,
  PartOnPage,
  Slot,
  SlotName,
} from './page-part.ts';
import { drawnSteps, isMarked, type DrawnStep } from './tracks.ts';

/**
 * What the page's templates see: the view, what only a page needs (columns, sides, classes), and the fields of the parts
 * in place of theirs in the view.
 */
export interface PageModel extends Omit<JourneyView, 'stages' | 'steps' | 'lanes' | 'curve'> {
  /** What the parts of the map have on the page. */
  readonly parts: readonly (PartOnPage & { readonly id: string })[];
  /** What fills each slot, in the order of the parts. */
  readonly slots: Readonly<Record<SlotName, readonly Slot[]>>;
  /** True where one place of the output can lead to another. */
  readonly anchored: boolean;
  /** True where something follows the map: in print it stands on sheets of its own. */
  readonly more: boolean;
  readonly curve: CurveModel;
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
  readonly legend: readonly LegendEntry[];
}

export interface LaneModel extends Omit<LaneView, 'cells'> {
  /** 1-based, from the top. */
  readonly row: number;
  readonly drawsCurve: boolean;
  /** A class that its part gives to the row, or `''`. */
  readonly rowClass: string;
  /** How its part draws it; `undefined` for a lane of items, and for that of the curve. */
  readonly drawing: LaneOnPage | undefined;
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
  readonly withoutBusiness: boolean;
  /** The partial of the part that draws the cell, or `''`. Its fields stand beside these. */
  readonly partial: string;
  readonly drawing: CellDrawing | undefined;
}

export interface ItemModel extends ItemView {
  /** The file that `link` leads to, the place on the page that `anchor` leads to, or `''`. */
  readonly href: string;
  readonly mediumLabel: string;
}

/** How a page is made. */
export interface PageOptions {
  readonly parts: readonly PagePart[];
  /** How far the drawing of the curve reaches above and below its box, in units of the box. */
  readonly bleed?: number;
  /** That of the files that links lead to. */
  readonly ending?: string;
}

/** Decides what only a page needs. */
export function pageModel(view: JourneyView, { parts, bleed = 0, ending = 'html' }: PageOptions): PageModel {
  const showSteps =
    view.steps.some(({ name }) => name !== '') || view.stages.some(({ steps }) => steps.length > 1);
  const bare = headings(view);
  const frame: PageFrame = { ...bare, href: (link) => hrefTo(link, ending) };
  const onPage = parts.flatMap((part) => {
    const found = part.onPage(view, frame);
    return found === false ? [] : [{ id: part.id, ...found }];
  });
  const isNew = (index: number): boolean => onPage.some(({ newSteps }) => newSteps?.has(index));
  const stages = bare.stages.map((stage, index) => ({
    ...stage,
    icon: onPage.map(({ stageIcons }) => stageIcons?.get(index) ?? '').find((icon) => icon !== '') ?? '',
    added: !showSteps && view.stages[index]!.steps.every((step) => isNew(step.index)),
  }));
  const steps = bare.steps.map((step) => ({ ...step, added: isNew(step.index) }));
  const curve = curveModel(view.curve, bleed);
  const drawn = drawnSteps(view.curve, view.steps.length);
  const drawings = new Map(onPage.flatMap(({ lanes = {} }) => Object.entries(lanes)));
  const slots = slotsOf(onPage);
  return {
    ...view,
    ...(Object.assign({}, ...onPage.map(({ model }) => model)) as object),
    parts: onPage,
    slots,
    curve,
    facts: [
      { label: view.labels.scenario, text: view.scenario },
      { label: view.labels.owner, text: view.owner },
    ].filter(({ text }) => text !== ''),
    stages,
    columns: view.steps.length + 1,
    crowd: view.personas.length > 2,
    marked: isMarked(view),
    arrow: view.language.direction === 'rtl' ? '←' : '→',
    anchored: ending === 'html',
    more: slots.after.length > 0,
    showSteps,
    steps,
    lanes: view.lanes.map((lane, index) =>
      laneModel(lane, index + 1, view, { curve, drawn, ending, drawing: drawings.get(lane.look) }),
    ),
    legend: legendOf(
      view,
      onPage.flatMap(({ legend = [] }) => legend),
    ),
  };
}

function slotsOf(parts: readonly PartOnPage[]): PageModel['slots'] {
  const filling = (name: SlotName): Slot[] => parts.flatMap(({ slots }) => slots?.[name] ?? []);
  return {
    head: filling('head'),
    above: filling('above'),
    below: filling('below'),
    after: filling('after'),
  };
}

const hrefTo = (link: string, ending: string): string => (link === '' ? '' : `${link}.${ending}`);

/** A picture cannot be moved to a place of itself. */
const anchorOn = (anchor: string, ending: string): string => (ending === 'html' ? `#${anchor}` : '');

/** What the cells of a lane are made of. */
interface Drawn {
  readonly curve: CurveModel;
  readonly drawn: ReadonlyMap<number, DrawnStep>;
  /** That of the files that links lead to. */
  readonly ending: string;
  readonly drawing: LaneOnPage | undefined;
}

function laneModel(
  lane: LaneView,
  row: number,
  view: JourneyView,
  { curve, drawn, ending, drawing }: Drawn,
): LaneModel {
  const isCurve = lane.look === 'curve';
  const opening = new Set(view.stages.flatMap(({ steps }) => steps.slice(0, 1).map(({ index }) => index)));
  const listsItems = !isCurve && !drawing?.tellsItems;
  const cells = lane.cells.map((cell, index): CellModel => {
    const { step } = cell;
    const opens = opening.has(step.index);
    const ofPart = drawing?.cell(cell, { index, lane, opens }) || undefined;
    const span = ofPart?.span ?? 1;
    return {
      column: step.index,
      span,
      isWide: span > 1,
      opens,
      empty: cell.items.length === 0 && !(isCurve && step.momentOfTruth),
      items: listsItems ? cell.items.map((item) => itemModel(item, view, ending)) : [],
      point: isCurve ? pointModel(cell, view, drawn.get(step.index) ?? nothingDrawn) : false,
      curve: isCurve && index === 0 && curve.measured ? curve : false,
      withoutBusiness: step.withoutBusiness,
      partial: ofPart === undefined ? '' : drawing!.partial,
      drawing: ofPart,
      ...ofPart?.model,
    };
  });
  return {
    ...lane,
    row,
    drawsCurve: isCurve && view.curve.measured,
    rowClass: drawing?.rowClass ?? '',
    drawing,
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

function itemModel(item: ItemView, { labels }: JourneyView, ending: string): ItemModel {
  return {
    ...item,
    href: item.anchor === '' ? hrefTo(item.link, ending) : anchorOn(item.anchor, ending),
    mediumLabel: item.medium === '' ? '' : labels[item.medium],
  };
}

const nothingDrawn: DrawnStep = { marks: [], ends: [] };
