import { xmlText } from '../../core/xml.ts';
import { fill, type Labels } from '../../i18n/labels.ts';
import type { FeelingView, JourneyView, StepView } from '../../view/journey-view.ts';
import { levelText } from '../../view/level-text.ts';
import { finishPage } from '../finish-text.ts';
import type { RenderContext, Rendered } from '../format.ts';
import { lineColours } from '../themes/line-colours.ts';
import { darkColours, type Theme } from '../themes/theme.ts';
import { nothingToDraw } from './findings.ts';
import { badge, smallCurve } from './small-curve.ts';

/** The emotion curve alone, as high as a badge: a text that needs neither fonts nor a browser to be made. */
export function render(view: JourneyView, { templates, options }: RenderContext): string | Rendered {
  const curve = smallCurve(view.curve, view.language.direction, badge);
  const svg = templates.render('curve/curve.hbs', {
    language: view.language,
    title: xmlText(view.title),
    description: xmlText(inWords(view)),
    css: styleOf(options.theme, curve.personas.length > 0),
    curve,
    // The outline of a pixel stands on whole pixels.
    inner: { width: curve.width - 1, height: curve.height - 1 },
  });
  const body = finishPage(svg);
  return view.curve.measured ? body : { body, notes: [{ ...nothingToDraw.told(), near: '' }] };
}

/** The rules of one colour scheme, with the colours written out: not every program that shows SVG knows var(). */
const rules = (colours: Theme['colours'], ofPersonas: boolean): string =>
  [
    `.ground{fill:${colours['--ground']};stroke:${colours['--rule']}}`,
    `.baseline{stroke:${colours['--ink-quiet']}}`,
    `.line,.range{stroke:${colours['--ink']}}`,
    `.mark{stroke:${colours['--ground']}}`,
    ...(['positive', 'neutral', 'negative'] as const).map(
      (tone) => `.tone-${tone}{fill:${colours[`--${tone}`]}}`,
    ),
    ...(ofPersonas ? personaRules(colours) : []),
  ].join('');

const personaRules = (colours: Theme['colours']): string[] => [
  '.bridge{stroke-width:1;stroke-dasharray:0 2.5}',
  '.dashed{stroke-dasharray:5 3.5}',
  ...Object.entries(lineColours(colours)).map(
    ([property, colour]) => `.${property.slice(2)}{stroke:${colour};color:${colour}}`,
  ),
  '.own{fill:currentColor}',
  `.open{fill:${colours['--ground']};stroke-width:1.25}`,
];

/** Where the theme has both schemes, the reader's preference decides, also where the picture is an `<img>`. */
function styleOf(theme: Theme, ofPersonas: boolean): string {
  const dark = darkColours(theme);
  return dark === undefined
    ? rules(theme.colours, ofPersonas)
    : `${rules(theme.colours, ofPersonas)}@media (prefers-color-scheme:dark){${rules(dark, ofPersonas)}}`;
}

/** "Emotion curve. Awareness: positive; Decision: negative, not measured": a word for each step. */
function inWords({ stages, labels }: JourneyView): string {
  const told = stages.map(
    ({ name, steps }) => `${name}: ${steps.map((step) => word(step, labels)).join(', ')}`,
  );
  return `${labels.emotionCurve}. ${told.join('; ')}`;
}

function word({ feeling, feelings, momentOfTruth }: StepView, labels: Labels): string {
  const own = feelings.filter((each) => each.feeling.measured);
  const felt =
    own.length === 0
      ? feltAs(feeling, labels)
      : own
          .map((each) =>
            fill(labels.ofPersonas, { personas: each.persona.name, text: feltAs(each.feeling, labels) }),
          )
          .join(' / ');
  return momentOfTruth ? `${felt} (${labels.momentOfTruth})` : felt;
}

function feltAs(feeling: FeelingView, labels: Labels): string {
  if (!feeling.measured) return labels.notMeasured;
  const level = levelText(feeling.level, labels);
  return feeling.mixed ? `${level} (${labels.mixedFeelings})` : level;
}
