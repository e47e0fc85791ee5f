import { curveView } from '../../view/curve.ts';
import type { JourneyView } from '../../view/journey-view.ts';
import type { RenderContext } from '../format.ts';
import { curveRoom } from '../html/curve-room.ts';
import { gridCss } from '../html/page-css.ts';
import { pageModel, type PageModel } from '../html/page-model.ts';
import type { DrawnSymbol } from '../html/drawn-symbol.ts';
import { symbolsOf } from '../html/symbols.ts';
import { isMarked } from '../html/tracks.ts';
import { LineCounter } from '../html/text-width.ts';
import type { TemplateSet } from '../templates/template-set.ts';
import { lineColours } from '../themes/line-colours.ts';
import type { MapPicture } from '../unfinished.ts';
import { pictureInWords } from './in-words.ts';
import { languageCss } from './language-css.ts';
import { personasAbreast, pictureLayout, plot, type PictureLayout } from './layout.ts';
import { sheetsOf } from '../html/sheets.ts';
import { withoutMedia } from './without-media.ts';

/** Pictures already made, and for what: the SVG and the PNG of a map show the same one. */
const made = new WeakMap<
  JourneyView,
  Pick<RenderContext, 'templates' | 'options'> & { readonly picture: MapPicture }
>();

/** The map as a picture: the table and the partials of its page, in a width of its own, in one colour scheme. */
export function pictureOf(view: JourneyView, context: RenderContext): MapPicture {
  const { templates, options } = context;
  const known = made.get(view);
  if (known?.templates === templates && known.options === options) return known.picture;
  const picture = makePicture(view, context);
  made.set(view, { templates, options, picture });
  return picture;
}

function makePicture(whole: JourneyView, { templates, options, parts }: RenderContext): MapPicture {
  const layout = pictureLayout(longestTexts(whole), options.width);
  const box = { step: layout.column, height: plot.height };
  const others = parts.page.flatMap((part) => part.tracks?.(whole, box) ?? []);
  const view: JourneyView = {
    ...whole,
    ...(Object.assign({}, ...parts.page.map((part) => part.inPicture?.(whole, layout))) as object),
    curve: curveView(whole.steps, box, others),
  };
  const page = pageModel(view, { parts: parts.page, bleed: plot.bleed, ending: 'svg' });
  const colours = isMarked(view)
    ? { ...options.theme.colours, ...lineColours(options.theme.colours) }
    : options.theme.colours;
  const slants = slantsQuotes(view);
  return {
    html: templates.render('picture/picture.hbs', page),
    css: [
      themeCss(colours),
      sharedCss(templates, sheetsOf(view, page), page.parts),
      languageCss(view.language.content, slants),
      mapCss(page, layout),
    ],
    symbols: Object.fromEntries(symbolsOf(view, page).map((symbol) => [symbol.id, asDrawing(symbol)])),
    colours,
    width: layout.width,
    layoutWidth: layout.layoutWidth,
    scale: options.scale,
    language: view.language.content,
    italic: slants && quotes(view),
    ...pictureInWords(view, parts.words),
  };
}

const longestTexts = ({ steps, lanes }: JourneyView): number[] =>
  steps.map((_step, index) =>
    lanes
      .flatMap(({ cells }) => cells[index]?.items ?? [])
      .reduce((most, { text }) => Math.max(most, text.length), 0),
  );

/** As templates/html/language.css has it: slanted letters are a habit of Latin and its neighbours. */
const slantsQuotes = ({ language }: JourneyView): boolean =>
  language.direction === 'ltr' && !/^(?:ja|ko|zh)\b/.test(language.content);

const quotes = ({ lanes, personas }: JourneyView): boolean =>
  lanes.some(({ look }) => look === 'quote') || personas.some(({ quote }) => quote !== '');

const sharedCss = (templates: TemplateSet, sheets: readonly string[], parts: PageModel['parts']): string =>
  [
    templates.text('html/page.css'),
    ...sheets.map((name) => withoutMedia(templates.text(name))),
    templates.text('picture/picture.css'),
    ...parts
      .filter(({ pictureStyles }) => pictureStyles)
      .map(({ id }) => templates.text(`parts/${id}/picture.css`)),
  ].join('\n');

/** The colours alone: a picture has one scheme, whatever its reader prefers. */
const themeCss = (colours: Readonly<Record<string, string>>): string =>
  `:root{${Object.entries(colours)
    .map(([property, colour]) => `${property}:${colour}`)
    .join(';')}}`;

function mapCss(page: PageModel, layout: PictureLayout): string {
  const room = Math.ceil(curveRoom(page, layout.column / rem, new LineCounter()) * rem) + breath;
  const abreast = personasAbreast(page.personas.length, layout);
  return [
    `:root{--steps:${page.steps.length};--labels:${layout.labels}px;--room:${room}px}`,
    `.crowd .personas{grid-template-columns:repeat(${abreast},minmax(0,1fr))}`,
    ...page.parts.map((part) => part.pictureCss?.(layout) ?? ''),
    gridCss(page),
  ].join('');
}

/** CSS pixels in a rem; and between a label at the very top of the curve and the stages. */
const rem = 16;
const breath = 4;

const asDrawing = ({ attributes, content }: DrawnSymbol): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${content}</svg>`;
