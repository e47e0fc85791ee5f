import type { JourneyView, TrackView } from '../../../view/journey-view.ts';
import { mapTexts } from '../../escape-view.ts';
import { narrowed, shortened } from '../segments.ts';
import type { Drawing } from './drawing.ts';
import { escapeCurve } from './escape-curve.ts';
import { needsScores, notMeasuredNote, numberedName, ranges } from './names.ts';

/** What templates/mermaid/curve.hbs sees as `diagram`. */
export interface CurveDiagram {
  readonly title: string;
  /** The way that the chart is turned: `''`, or ` horizontal` for steps in rows, where their names have more room. */
  readonly orientation: '' | ' horizontal';
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** What stands along the steps: says which were left out. */
  readonly stepsTitle: string;
  /** The steps that were measured; a stopgap where none was, because Mermaid draws no chart without one. */
  readonly steps: readonly CurveStep[];
  readonly measured: boolean;
  /** The colours of the neutral line and of the lines after it, with commas between them. */
  readonly palette: string;
  readonly lines: readonly CurveLine[];
  /** The names in full, where one had to be shortened. */
  readonly legend: readonly string[];
}

/** A line through all steps of the chart. */
export interface CurveLine {
  readonly name: string;
  /** −2 to +2 for each step of the chart, at most two decimals. */
  readonly valences: readonly number[];
}

export interface CurveStep {
  /** With its number in the journey, so that no two are the same: Mermaid would draw those at one place. */
  readonly name: string;
  /** −2 to +2, at most two decimals. */
  readonly valence: number;
}

/** A persona's hue, 1 to 6, as a line and as the sign that tells whose it is: Mermaid draws no legend of lines. */
const colours: readonly (readonly [line: string, sign: string])[] = [
  ['#2f81f7', '🔵'],
  ['#dd2e44', '🔴'],
  ['#2da44e', '🟢'],
  ['#e07b00', '🟠'],
  ['#8957e5', '🟣'],
  ['#8a5a44', '🟤'],
];
const neutralColour = '#8b949e';

/** More steps than this do not get their names beside each other. */
const mostColumns = 8;
const width = 1000;
/** In pixels: what the axis and the legend take of the width, and a letter of a step's name. */
const besides = 190;
const cellWidth = 8;
/** In terminal cells. */
const widestRowName = 40;
const widestTitle = 90;

/**
 * The emotion curve over the steps that were measured: Mermaid can draw no gap, so the others are left out. Where each
 * persona has a line, it goes straight over the steps at which others were measured and they were not, and before its
 * first and after its last point it stays level; a comment says at which steps.
 */
export const curve: Drawing<CurveDiagram> = {
  lacks: ({ steps }) => (steps.some(({ feeling }) => feeling.measured) ? undefined : needsScores),
  view: (view, longest) => mapTexts(view, escapeCurve, { diagram: diagramOf(view, longest) }),
};

function diagramOf(view: JourneyView, longest: number): CurveDiagram {
  const { labels, steps } = view;
  const measured = steps.filter(({ feeling }) => feeling.measured);
  const inRows = measured.length > mostColumns;
  const widest = inRows ? widestRowName : Math.floor((width - besides) / measured.length / cellWidth);
  const full = measured.map((step) => numberedName(view, step, Infinity));
  const names = full.map((name) => narrowed(name, widest));
  const own = view.curve.tracks.filter(({ kind }) => kind === 'persona');
  const signs = own.map((track) => `${signOf(track)} ${shortened(track.label, longest)}`);
  return {
    title: escapeCurve([narrowed(view.title, widestTitle), ...signs].join(' ')),
    orientation: inRows ? ' horizontal' : '',
    width,
    height: inRows ? 120 + 30 * measured.length : 420,
    stepsTitle: escapeCurve(labels.steps + notMeasuredNote(view)),
    steps:
      measured.length === 0
        ? [{ name: escapeCurve(labels.notMeasured), valence: 0 }]
        : measured.map(({ feeling }, index) => ({
            name: escapeCurve(names[index]!),
            valence: rounded(feeling.valence),
          })),
    measured: measured.length > 0,
    palette: [neutralColour, ...(own.length === 0 ? [colours[0]![0]] : own.map(colourOf))].join(', '),
    lines:
      own.length === 0
        ? [
            {
              name: escapeCurve(labels.emotion),
              valences: measured.map(({ feeling }) => rounded(feeling.valence)),
            },
          ]
        : own.map((track) => ({
            name: escapeCurve(shortened(track.label, longest)),
            valences: valencesAt(
              measured.map(({ index }) => index),
              track,
            ),
          })),
    legend: [
      ...(names.some((name, index) => name !== full[index]) ? full : []),
      ...own.flatMap((track, index) => {
        const at = new Set(track.points.map(({ step }) => step));
        const missing = measured.flatMap((step) => (at.has(step.index) ? [] : [step.index + 1]));
        return missing.length === 0 ? [] : [`${signs[index]} (${labels.notMeasured}: ${ranges(missing)})`];
      }),
    ].map((text) => escapeCurve(shortened(text, longest))),
  };
}

const hueOf = ({ personas }: TrackView): number => (personas[0]?.hue ?? 1) - 1;
const colourOf = (track: TrackView): string => colours[hueOf(track)]![0];
const signOf = (track: TrackView): string => colours[hueOf(track)]![1];

const rounded = (valence: number): number => Math.round(valence * 100) / 100;

/** The valence of a line at each of some steps: straight between two points, level before the first and after the last. */
function valencesAt(steps: readonly number[], { points }: TrackView): number[] {
  let next = 0;
  return steps.map((step) => {
    while (next < points.length && points[next]!.step < step) next++;
    const after = points[next] ?? points.at(-1)!;
    const before = after.step <= step ? after : (points[next - 1] ?? after);
    const part = after.step === before.step ? 0 : (step - before.step) / (after.step - before.step);
    return rounded(before.valence + part * (after.valence - before.valence));
  });
}
