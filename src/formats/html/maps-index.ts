import { fill } from '../../i18n/labels.ts';
import { labelsFor } from '../../i18n/languages.ts';
import { finishPage } from '../finish-text.ts';
import type { IndexEntry, RenderContext } from '../format.ts';
import { card, smallCurve } from '../curve/small-curve.ts';
import { lineRules } from '../themes/line-colours.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { sharedCss } from './page-css.ts';

/** The page that links all maps of a build. Its labels are in the language of all maps, or English where they differ. */
export function renderIndex(entries: readonly IndexEntry[], { templates, options }: RenderContext): string {
  const spoken = new Set(entries.map(({ language }) => language.labels));
  const { language, labels } = labelsFor(spoken.size === 1 ? [...spoken].join('') : 'en');
  const ofPersonas = entries.some(({ curve }) => curve.tracks.some(({ kind }) => kind === 'persona'));
  const lines = ofPersonas ? `\n${lineRules(options.theme)}\n${templates.text('html/small-lines.css')}` : '';
  const css = `${options.theme.css}\n${sharedCss(templates)}\n${templates.text('html/index.css')}${lines}`;
  const html = templates.render('html/index.hbs', {
    language: { content: language, labels: language, direction: 'ltr' },
    labels,
    count: fill(labels.mapsCount, { count: entries.length }),
    maps: entries.map((entry) => ({
      ...entry,
      curve: smallCurve(entry.curve, entry.language.direction, card),
      measured: entry.curve.measured,
      href: entry.path.split('/').map(encodeURIComponent).join('/'),
    })),
    css,
    scheme: options.theme.scheme,
    csp: contentSecurityPolicy(css),
  });
  return finishPage(html);
}
