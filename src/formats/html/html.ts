import { finishPage } from '../finish-text.ts';
import type { RenderContext } from '../format.ts';
import type { JourneyView } from '../../view/journey-view.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { pageCss, sharedCss } from './page-css.ts';
import { pageModel } from './page-model.ts';
import { sheetsOf } from './sheets.ts';
import { lineRules } from '../themes/line-colours.ts';
import { isMarked } from './tracks.ts';
import { symbolSheet, symbolsOf } from './symbols.ts';

export { renderIndex } from './maps-index.ts';

/** One self-contained page: no script, nothing loaded from elsewhere. Handlebars escapes every text. */
export function render(view: JourneyView, { templates, options, parts }: RenderContext): string {
  const page = pageModel(view, { parts: parts.page });
  const lines = isMarked(view) ? `${lineRules(options.theme)}\n` : '';
  const css = `${options.theme.css}\n${lines}${sharedCss(templates, sheetsOf(view, page))}\n${pageCss(page, options.paper)}`;
  const html = templates.render('html/page.hbs', {
    ...page,
    css,
    scheme: options.theme.scheme,
    csp: contentSecurityPolicy(css),
    symbols: symbolSheet(symbolsOf(view, page)),
  });
  return finishPage(html);
}
