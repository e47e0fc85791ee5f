import { type PaperId, papers } from '../pdf/paper.ts';
import type { TemplateSet } from '../templates/template-set.ts';
import { curveRoom } from './curve-room.ts';
import type { PageModel } from './page-model.ts';
import { printMargin, printSize } from './print-size.ts';
import { LineCounter } from './text-width.ts';

/** The sheet that templates/html/page.css, or a person's own stylesheet, prints on when nobody asks for another. */
const usualPaper: PaperId = 'A3';

/** The narrowest column on a screen, in rem: see templates/html/page.css. */
const column = 10.5;

/** The rules that all pages have in common: on a wide screen, then what some languages, a phone and a printer do otherwise. */
export const sharedCss = (templates: TemplateSet, more: readonly string[] = []): string =>
  [...['page', 'language', 'phone', 'print'].map((name) => `html/${name}.css`), ...more]
    .map((name) => templates.text(name))
    .join('\n');

/**
 * The rules that depend on the map: how many columns, which column and lane a cell stands in, how high a feeling. They are made
 * of numbers alone. A style attribute would do, but the page's CSP refuses those.
 */
export function pageCss(page: PageModel, paper: PaperId): string {
  const columns = page.steps.map(({ index }) => `.c-${index}{--c:${index}}`);
  const print = printSize(page, paper);
  return [
    `:root{--steps:${page.steps.length};--room:${curveRoom(page, column, new LineCounter())}rem}`,
    ...columns,
    ...page.lanes.map(({ row }) => `.r-${row}{--r:${row + 1}}`),
    gridCss(page),
    paper === usualPaper ? '' : sheetRule(paper),
    `@media print{:root{font-size:${print.size}px;--room:${print.room}rem}${page.more ? enlarged(print.size) : ''}}`,
  ].join('');
}

/** What follows the map has sheets of its own, and need not be as small as the map is to fit one. */
const enlarged = (size: number): string =>
  size < readable ? `.more{zoom:${Math.round((100 * readable) / size) / 100}}` : '';

/** Letters of this size, in pixels, are read on paper without effort. */
const readable = 11;

/** How many columns a stage takes, and how high feelings stand. */
export function gridCss(page: PageModel): string {
  const spans = unique(page.stages.map(({ span }) => span)).map(
    (span) => `.span-${span}{grid-column:span ${span}}`,
  );
  const points = page.lanes.flatMap(({ cells }) =>
    cells.flatMap(({ point }) => (point === false ? [] : [point])),
  );
  const heights = points.flatMap(({ y, top, bottom, says }) =>
    [says.map((say) => say.y), y, top, bottom].flat(),
  );
  const lines = points.flatMap(({ marks, ends }) => [...marks, ...ends]);
  return [
    ...spans,
    ...unique([...heights, ...lines.map(({ y }) => y)]).map((y) => `.y-${y}{--y:${y}%}.z-${y}{--z:${y}%}`),
    ...unique(lines.map(({ x }) => x)).map((x) => `.x-${x}{--x:${x}%}`),
    ...page.parts.map(({ css = '' }) => css),
  ].join('');
}

const sheetRule = (paper: PaperId): string =>
  `@page{size:${papers[paper].width}mm ${papers[paper].height}mm;margin:${printMargin(paper)}mm}`;

const unique = (numbers: readonly number[]): number[] => [...new Set(numbers)].toSorted((a, b) => a - b);
