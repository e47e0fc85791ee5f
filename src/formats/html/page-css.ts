import type { JourneyView } from '../../view/journey-view.ts';
import { type PaperId, papers } from '../pdf/paper.ts';
import type { PageModel } from './page-model.ts';
import { curveRoom } from './curve-room.ts';
import { printMargin, printSize } from './print-size.ts';
import { LineCounter } from './text-width.ts';

/** The sheet that templates/html/page.css, or a person's own stylesheet, prints on when nobody asks for another. */
const usualPaper: PaperId = 'A3';

/** The narrowest column on a screen, in rem: see templates/html/page.css. */
const column = 10.5;

/**
 * The rules that depend on the map: how many columns, which column a cell stands in, how high a feeling. They are made
 * of numbers alone. A style attribute would do, but the page's CSP refuses those.
 */
export function pageCss(page: PageModel, view: JourneyView, paper: PaperId): string {
  const columns = view.steps.map(({ index }) => `.c-${index}{--c:${index}}`);
  const spans = unique(page.stages.map(({ span }) => span)).map(
    (span) => `.span-${span}{grid-column:span ${span}}`,
  );
  const points = page.lanes.flatMap(({ cells }) =>
    cells.flatMap(({ point }) => (point === false ? [] : [point])),
  );
  const heights = points.flatMap(({ y, top, bottom, says }) =>
    [says.map((say) => say.y), y, top, bottom].flat(),
  );
  const print = printSize(page, paper);
  return [
    `:root{--steps:${view.steps.length};--room:${curveRoom(page, column, new LineCounter())}rem}`,
    ...columns,
    ...spans,
    ...unique(heights).map((y) => `.y-${y}{--y:${y}%}.z-${y}{--z:${y}%}`),
    paper === usualPaper ? '' : sheetRule(paper),
    `@media print{:root{font-size:${print.size}px;--room:${print.room}rem}}`,
  ].join('');
}

const sheetRule = (paper: PaperId): string =>
  `@page{size:${papers[paper].width}mm ${papers[paper].height}mm;margin:${printMargin(paper)}mm}`;

const unique = (numbers: readonly number[]): number[] => [...new Set(numbers)].toSorted((a, b) => a - b);
