import type { ItemView, JourneyView } from '../../view/journey-view.ts';
import type { PageModel } from './page-model.ts';
import { isMarked, showsLines } from './tracks.ts';

/**
 * Stylesheets that only some maps need, so that a map of ten lines stays as small as it is: each stands in
 * templates/html/<id>.css. A new one is a file there and a line here. Those of the parts stand in their own folders.
 */
const sheets: readonly { readonly id: string; readonly used: (view: JourneyView) => boolean }[] = [
  { id: 'results', used: ({ figures }) => figures.length > 0 },
  { id: 'details', used: (view) => hasItem(view, ({ details }) => details.length > 0) },
  { id: 'marks', used: isMarked },
  { id: 'tracks', used: ({ curve }) => showsLines(curve) },
];

const hasItem = ({ lanes }: JourneyView, test: (item: ItemView) => boolean): boolean =>
  lanes.some(({ cells }) => cells.some(({ items }) => items.some(test)));

/** The names of the stylesheets that a map needs beside those of every page, in their order. */
export const sheetsOf = (view: JourneyView, page: Pick<PageModel, 'parts'>): string[] => [
  ...sheets.filter(({ used }) => used(view)).map(({ id }) => `html/${id}.css`),
  ...page.parts.filter(({ styles }) => styles).map(({ id }) => `parts/${id}/part.css`),
];
