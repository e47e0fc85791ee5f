import { newSteps } from '../../parts/comparison/new-steps.ts';
import { baselineTrack, curveView, type CurveBox } from '../../view/curve.ts';
import { flowDrawing } from '../../parts/flow/flow-drawing.ts';
import type { JourneyView, TrackView } from '../../view/journey-view.ts';
import type { RenderContext } from '../format.ts';
import { curveRoom } from '../html/curve-room.ts';
import { gridCss } from '../html/page-css.ts';
import { pageModel, type PageModel } from '../html/page-model.ts';
import { partsOf } from '../html/parts.ts';
import { symbolsOf, type DrawnSymbol } from '../html/symbols.ts';
import { isMarked } from '../html/tracks.ts';
import { LineCounter } from '../html/text-width.ts';
import type { TemplateSet } from '../templates/template-set.ts';
import { lineColours } from '../themes/line-colours.ts';
import type { Drawing } from '../unfinished.ts';
import { pictureInWords } from './in-words.ts';
import { languageCss } from './language-css.ts';
import {
  messagesAbreast,
  personasAbreast,
  pictureLayout,
  plot,
  sourcesAbreast,
  type PictureLayout,
} from './layout.ts';
import { withoutMedia } from './without-media.ts';

type AnyDrawing = Omit<Drawing, 'as'>;

/** Drawings already made, and for what: the SVG and the PNG of a map show the same one. */
const made = new WeakMap<
  JourneyView,
  Pick<RenderContext, 'templates' | 'options'> & { readonly drawing: AnyDrawing }
>();

/** The map as a picture: the table and the partials of its page, in a width of its own, in one colour scheme. */
export function drawingOf(view: JourneyView, context: RenderContext): AnyDrawing {
  const { templates, options } = context;
  const known = made.get(view);
  if (known?.templates === templates && known.options === options) return known.drawing;
  const drawing = draw(view, context);
  made.set(view, { templates, options, drawing });
  return drawing;
}

function draw(whole: JourneyView, { templates, options }: RenderContext): AnyDrawing {
  // A picture is the map. The backlog is a table to work with, and its quadrant is a picture of its own.
  const view: JourneyView = { ...whole, backlog: false };
  const layout = pictureLayout(longestTexts(view), options.width);
  const box = { step: layout.column, height: plot.height };
  const others = view.curve.tracks.filter(({ kind }) => kind === 'baseline');
  const curve = curveView(
    view.steps,
    box,
    others.map((track) => inBox(track, view, box)),
  );
  const page = pageModel({ ...view, curve, flow: flowIn(view, layout) }, plot.bleed, 'svg');
  const colours = isMarked(view)
    ? { ...options.theme.colours, ...lineColours(options.theme.colours) }
    : options.theme.colours;
  const slants = slantsQuotes(view);
  return {
    kind: 'drawing',
    html: templates.render('picture/picture.hbs', page),
    css: [
      themeCss(colours),
      sharedCss(templates, partsOf(view)),
      languageCss(view.language.content, slants),
      mapCss(page, layout),
    ],
    symbols: Object.fromEntries(symbolsOf(view).map((symbol) => [symbol.id, asDrawing(symbol)])),
    colours,
    width: layout.width,
    layoutWidth: layout.layoutWidth,
    scale: options.scale,
    language: view.language.content,
    italic: slants && quotes(view),
    ...pictureInWords(view),
  };
}

/** How people move, drawn in the pixels of the picture. */
const flowIn = ({ flow, steps }: JourneyView, { column }: PictureLayout): JourneyView['flow'] =>
  flow.shown
    ? { ...flow, drawing: flowDrawing(flow, steps.length, { step: column, radius: arcRadius }) }
    : flow;

/** In pixels. */
const arcRadius = 10;
/** The line of another map, laid out once more. */
function inBox({ points, label }: TrackView, { steps, comparison }: JourneyView, box: CurveBox): TrackView {
  const valences = Array.from<number | undefined>({ length: steps.length });
  for (const { step, valence } of points) valences[step] = valence;
  return baselineTrack(valences, label, newSteps(comparison), box);
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

const sharedCss = (templates: TemplateSet, parts: readonly string[]): string =>
  [
    templates.text('html/page.css'),
    ...parts.map((name) => withoutMedia(templates.text(name))),
    templates.text('picture/picture.css'),
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
    page.evidence === false
      ? ''
      : `.sources{grid-template-columns:repeat(${sourcesAbreast(layout)},minmax(0,1fr))}`,
    page.messages.length === 0
      ? ''
      : `.message-list{grid-template-columns:repeat(${messagesAbreast(layout)},minmax(0,1fr))}`,
    gridCss(page),
  ].join('');
}

/** CSS pixels in a rem; and between a label at the very top of the curve and the stages. */
const rem = 16;
const breath = 4;

const asDrawing = ({ attributes, content }: DrawnSymbol): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${content}</svg>`;
