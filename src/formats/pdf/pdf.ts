import type { JourneyView } from '../../view/journey-view.ts';
import type { RenderContext, Rendered } from '../format.ts';
import { render as renderPage } from '../html/html.ts';

/** The page of the map, for a browser to print on one sheet. */
export function render(view: JourneyView, context: RenderContext): Rendered {
  const html = renderPage(view, context);
  return { body: { kind: 'pdf', html, paper: context.options.paper, title: view.title }, notes: [] };
}
