import type { PageModel } from './page-model.ts';
import { supportRoom } from './support-room.ts';
import type { LineCounter } from './text-width.ts';

/** Lengths of templates/html/page.css, in rem. */
const plot = 9;
const least = 3.4;
const beside = 1.1;
const line = 1.12;
/** Of the letters of a label, which are bold and so wider than most. */
const textSize = 0.875 * 1.12;
const sides = 0.95;

/**
 * The room above and below the curve, in rem, that its labels need where a column is `column` rem wide: the label of a
 * feeling at the very top stands wholly above the curve, with a line for each feeling and one for a moment of truth.
 * @param rounding what each line may be higher, in rem, because browsers put letters on whole pixels
 */
export function curveRoom(page: PageModel, column: number, counter: LineCounter, rounding = 0): number {
  const points = page.lanes.flatMap(({ cells }) =>
    cells.flatMap(({ point }) => (point === false ? [] : [point])),
  );
  const width = (column - sides) / textSize;
  const needs = points.flatMap(({ says }) =>
    says.map(({ side, y, feelings, star }) => {
      const texts = [
        ...feelings.map(({ label, score, support }) => `${label} ${score}${supportRoom(support)}`),
        ...(star ? [`** ${page.labels.momentOfTruth}`] : []),
      ];
      const lines = texts.reduce((sum, text) => sum + counter.lines(text, width), 0);
      return beside + lines * (line + rounding) - ((side === 'above' ? y : 100 - y) / 100) * plot;
    }),
  );
  return Math.ceil(Math.max(least, ...needs) * 10) / 10;
}
