import { xmlText } from '../../core/xml.ts';
import { fill } from '../../i18n/labels.ts';
import type { JourneyView } from '../../view/journey-view.ts';
import { mapTexts } from '../escape-view.ts';
import { finishPage } from '../finish-text.ts';
import type { RenderContext, Rendered } from '../format.ts';
import { darkColours, type Theme } from '../themes/theme.ts';
import { nothingToDraw } from './findings.ts';
import { quadrantDrawing } from './quadrant-drawing.ts';

/** The opportunities by impact and feasibility, with their names: a text that needs neither fonts nor a browser to be made. */
export function render(view: JourneyView, { templates, options }: RenderContext): string | Rendered {
  const safe = mapTexts(view, xmlText);
  const svg = templates.render('quadrant/quadrant.hbs', {
    language: safe.language,
    heading: safe.title,
    description: inWords(safe),
    css: styleOf(options.theme),
    drawing: quadrantDrawing(safe),
  });
  const body = finishPage(svg);
  return view.quadrant.dots.length > 0 ? body : { body, notes: [{ ...nothingToDraw.told(), near: '' }] };
}

/** The rules of one colour scheme, with the colours written out: not every program that shows SVG knows var(). */
const rules = (colours: Theme['colours']): string =>
  [
    `.ground{fill:${colours['--ground']};stroke:${colours['--rule']}}`,
    `.others{fill:${colours['--soft']}}`,
    `.best{fill:${colours['--opportunity-ground']}}`,
    `.lines{stroke:${colours['--rule']}}`,
    `.ink{fill:${colours['--ink']}}`,
    `.quiet{fill:${colours['--ink-quiet']}}`,
    `.dot,.good{fill:${colours['--opportunity']}}`,
    `.mark{fill:${colours['--ground']}}`,
  ].join('');

/** Where the theme has both schemes, the reader's preference decides, also where the picture is an `<img>`. */
function styleOf(theme: Theme): string {
  const dark = darkColours(theme);
  return dark === undefined
    ? rules(theme.colours)
    : `${rules(theme.colours)}@media (prefers-color-scheme:dark){${rules(dark)}}`;
}

/** "Impact and feasibility of 2 opportunities. 1: Show a seal (impact 4, feasibility 5); …". */
function inWords({ quadrant: { entries }, labels }: JourneyView): string {
  if (entries.length === 0) return labels.quadrantEmpty;
  const told = entries.map(({ rank, text, impact, feasibility }) =>
    fill(labels.quadrantEntry, { rank, text, impact, feasibility }),
  );
  return fill(labels.quadrantOf, { count: entries.length, entries: told.join('; ') });
}
