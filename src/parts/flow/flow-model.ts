import type { ArcView, FlowDrawingView, FlowView } from './flow-view.ts';
import type { ItemView } from '../../view/journey-view.ts';
import { sum } from '../../formats/html/heights.ts';
import type { LineCounter } from '../../formats/html/text-width.ts';

/** What stands over a cell of the lane that shows how people move. */
export interface FlowModel {
  /** The drawing itself, in the one cell that carries it. */
  readonly drawing: FlowDrawingView | false;
  /** The heads of the arcs that end here: those that came over some steps, and those that came back. */
  readonly heads: readonly ArcView['kind'][];
  readonly exits: readonly ExitModel[];
  /** The shares of the arcs that start here. */
  readonly shares: readonly ArcShareModel[];
}

export interface ExitModel {
  /** Height of the arrow, in CSS pixels from the top of the drawing. */
  readonly y: number;
  readonly worst: boolean;
}

export interface ArcShareModel {
  readonly kind: ArcView['kind'];
  /** Height of the arc, in CSS pixels from the top of the drawing. */
  readonly y: number;
  readonly text: string;
}

/** What stands over each cell. */
export function flowModels({ drawing }: FlowView, steps: number): FlowModel[] {
  const models = Array.from({ length: steps }, (_each, step) => ({
    drawing: step === 0 && drawing,
    heads: new Set<ArcView['kind']>(),
    exits: [] as ExitModel[],
    shares: [] as ArcShareModel[],
  }));
  for (const { from, to, kind, y, share } of drawing.arcs) {
    models[to]?.heads.add(kind);
    if (share !== '') models[from]?.shares.push({ kind, y, text: share });
  }
  for (const { step, y, worst } of drawing.exits) models[step]?.exits.push({ y: Math.round(y), worst });
  return models.map((model) => ({ ...model, heads: [...model.heads] }));
}

/** The rules for heights in the drawing: its own, and those of what stands in it. */
export function flowCss({ drawing }: FlowView): string {
  const heights = [
    ...drawing.arcs.filter(({ share }) => share !== '').map(({ y }) => y),
    ...drawing.exits.map(({ y }) => Math.round(y)),
  ];
  const unique = [...new Set(heights)].toSorted((a, b) => a - b);
  return [
    `:root{--flow:${drawing.height / pixels}rem;--flow-top:${drawing.top / pixels}rem}`,
    ...unique.map((y) => `.f-${y}{--f:${y / pixels}rem}`),
  ].join('');
}

/** CSS pixels in a rem, in which the drawing is laid out. */
const pixels = 16;

/** The height of what stands below the drawing at a step, in rem, where a column is `column` rem wide. */
export const wordsHeight = (items: readonly ItemView[], column: number, counter: LineCounter): number =>
  sum(
    items.map(({ text, icon, note }) => {
      const words = note === '' ? text : `${text} · ${note}`;
      return (
        0.2 +
        counter.lines(words, (column - 1.6 - (icon === '' ? 0 : 1.35)) / (icon === '' ? 1.15 : 0.9)) *
          (icon === '' ? 1.0625 : 0.875) *
          1.4
      );
    }),
  );

/**
 * The height of the lane, in rem.
 * @param words that of the highest words below the drawing
 */
export const flowLaneHeight = ({ drawing }: FlowView, words: number): number =>
  Math.max(drawing.height / pixels + words + 1.2, drawing.top / pixels + 2.2);
