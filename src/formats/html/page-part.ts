import type { CurveBox } from '../../view/curve-box.ts';
import type { CellView, JourneyView, LaneView, TrackView } from '../../view/journey-view.ts';
import type { DrawnSymbol } from './drawn-symbol.ts';
import type { StageModel, StepModel } from './headings.ts';
import type { PlacedLegend } from './legend.ts';
import type { LineCounter } from './text-width.ts';

/**
 * What a part of the map (KPIs, evidence, flow …) adds to a page and to the picture of a map. The page knows no part: it
 * is handed a list of them and loops over it, in each slot in the order of that list.
 */
export interface PagePart {
  /** Names its folder of templates: `templates/parts/<id>/`. */
  readonly id: string;
  /** `false` for a map that has nothing of it. */
  onPage(view: JourneyView, frame: PageFrame): PartOnPage | false;
  /** What a picture of the map shows otherwise than a page does. */
  inPicture?(view: JourneyView, box: PictureBox): Partial<JourneyView>;
  /** Lines that it puts beside the map's own in the curve, laid out in a box. */
  tracks?(view: JourneyView, box: CurveBox): readonly TrackView[];
}

/** The page that a part stands on. */
export interface PageFrame {
  readonly stages: readonly StageModel[];
  readonly steps: readonly StepModel[];
  /** The file that a link to another map leads to, or `''`. */
  href(link: string): string;
}

/** The picture that a part stands in: the box of its curve, and whole CSS pixels. */
export interface PictureBox {
  readonly column: number;
  readonly layoutWidth: number;
}

/** What a part has on the page of one map. All may be left out. */
export interface PartOnPage {
  /** True where the page needs its stylesheet `part.css`. */
  readonly styles?: boolean;
  /** True where a picture needs its stylesheet `picture.css` as well. */
  readonly pictureStyles?: boolean;
  /** Fields for its templates, at the root of what the page's templates see. */
  readonly model?: object;
  /** What it shows, and where. */
  readonly slots?: Partial<Readonly<Record<SlotName, Slot>>>;
  /** How it draws the cells of lanes, by their looks. */
  readonly lanes?: Readonly<Record<string, LaneOnPage>>;
  readonly legend?: readonly PlacedLegend[];
  /** Names of the lucide icons that it uses, beside those of the lanes. */
  readonly icons?: readonly string[];
  readonly symbols?: readonly DrawnSymbol[];
  /** Rules made of numbers alone: places and lengths. */
  readonly css?: string;
  /** More such rules for a picture. */
  pictureCss?(box: PictureBox): string;
  /** The {@link StepView.index} of the steps that are marked as new. */
  readonly newSteps?: ReadonlySet<number>;
  /** Names of lucide icons beside the names of stages, by their places. */
  readonly stageIcons?: ReadonlyMap<number, string>;
}

/** Below the title; above the map; right below its columns; after it, on a sheet of its own in print. */
export type SlotName = 'head' | 'above' | 'below' | 'after';

export interface Slot {
  /** The partial that fills it: `parts/kpis/head`. It sees all that the page's templates see. */
  readonly partial: string;
  /** Its height in print, in rem. What stands after the map has sheets of its own and is not asked. */
  height?(room: Room, counter: LineCounter): number;
}

/** The room that there is: the width, and that of a column, in rem. */
export interface Room {
  readonly width: number;
  readonly column: number;
}

export interface LaneOnPage {
  /** The partial that draws a cell, over its items. It sees the cell. */
  readonly partial: string;
  /** True where the items of the lane are not listed, because the partial tells them. */
  readonly tellsItems: boolean;
  /** A class of the whole row, or `''`. */
  readonly rowClass: string;
  cell(cell: CellView, place: CellPlace): CellDrawing | false;
  /**
   * The height of the row in print, in rem; the name of the lane may be higher.
   * @param highest that of its highest cell
   */
  height(highest: number): number;
}

/** Where a cell stands. */
export interface CellPlace {
  /** From 0. */
  readonly index: number;
  readonly lane: LaneView;
  /** True for the first step of a stage. */
  readonly opens: boolean;
}

export interface CellDrawing {
  /** Fields for the partial. */
  readonly model: object;
  /** How many columns it takes, 1 as a rule. */
  readonly span?: number;
  /** Its height in print, in rem, where a column is `column` rem wide. */
  height(column: number, counter: LineCounter): number;
}
