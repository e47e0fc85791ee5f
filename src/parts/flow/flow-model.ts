import type { ArcView, FlowDrawingView, FlowView } from './flow-view.ts';
import type { ItemView } from '../../view/journey-view.ts';
import { highest, sum } from '../../formats/html/heights.ts';
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

/** What stands over each cell; `false` for a journey in which nothing branches. */
export function flowModels({ shown, drawing }: FlowView, steps: number): (FlowModel | false)[] {
  if (!shown) return Array.from({ length: steps }, () => false);
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
export function flowCss({ shown, drawing }: FlowView): string {
  if (!shown) return '';
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

/** The height of the drawing in rem. */
const flowHeight = ({ shown, drawing }: FlowView): number => (shown ? drawing.height / pixels : 0);

/** CSS pixels in a rem, in which the drawing is laid out. */
const pixels = 16;

/** The height of the lane with what stands below the drawing, in rem, where a column is `column` rem wide. */
export function flowLaneHeight(
  cells: readonly { readonly items: readonly Pick<ItemView, 'text' | 'icon' | 'note'>[] }[],
  { flow }: { readonly flow: FlowView },
  column: number,
  counter: LineCounter,
): number {
  const heights = cells.map(({ items }) =>
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
    ),
  );
  return Math.max(flowHeight(flow) + highest(heights) + 1.2, flow.drawing.top / 16 + 2.2);
}
