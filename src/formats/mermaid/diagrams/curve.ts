import type { JourneyView, StepView, TrackView } from '../../../view/journey-view.ts';
import { isOpen } from '../../../view/personas.ts';
import { mapTexts } from '../../escape-view.ts';
import { narrowed, shortened } from '../segments.ts';
import type { Drawing } from './drawing.ts';
import { escapeCurve } from './escape-curve.ts';
import { lacksScores, notMeasuredNote, numberedName, ranges } from './names.ts';

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
  /** Rules for the lines, or `''`: see {@link linesCss}. */
  readonly css: string;
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

/**
 * The personas' colours in the order of their marks, as a line and as the sign that tells whose it is: not every Mermaid
 * draws a legend of lines. The second line of a colour is darker and in dashes, and its sign is a square.
 */
const colours: readonly (readonly [line: string, sign: string])[] = [
  ['#2f81f7', '🔵'],
  ['#dd2e44', '🔴'],
  ['#2da44e', '🟢'],
  ['#e07b00', '🟠'],
  ['#8957e5', '🟣'],
  ['#8a5a44', '🟤'],
  ['#1f6feb', '🟦'],
  ['#c22f43', '🟥'],
  ['#238636', '🟩'],
  ['#bc6500', '🟧'],
  ['#7542d1', '🟪'],
  ['#7d4e3a', '🟫'],
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
 * The emotion curve over the steps that were measured; the others are left out. Where each persona has a line, Mermaid
 * wants a value of it at every step: straight over the steps at which others were measured and they were not, level before
 * its first and after its last point. A rule cuts those pieces away, and a comment says at which steps nothing was measured.
 */
export const curve: Drawing<CurveDiagram> = {
  lacks: lacksScores,
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
    css: linesCss(own, measured, inRows),
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
        const missing = measured.flatMap((step) =>
          at.has(step.index) || !takes(track, step) ? [] : [step.index + 1],
        );
        return missing.length === 0 ? [] : [`${signs[index]} (${labels.notMeasured}: ${ranges(missing)})`];
      }),
    ].map((text) => escapeCurve(shortened(text, longest))),
  };
}

const lookOf = ({ personas }: TrackView) => colours[((personas[0]?.number ?? 1) - 1) % colours.length]!;
const colourOf = (track: TrackView): string => lookOf(track)[0];
const signOf = (track: TrackView): string => lookOf(track)[1];

/**
 * What of each line is seen, as rules of CSS: from the first to the last point of each run, with the steps that the persona
 * does not take; and dashes for the second line of a colour. Lengths are parts of the line's own box, which reaches from
 * the middle of the first step to that of the last, wherever Mermaid puts it.
 */
function linesCss(own: readonly TrackView[], measured: readonly StepView[], inRows: boolean): string {
  const rules = own.flatMap((track, index) => {
    const shown = shownRuns(track, measured);
    const isWhole = shown.length === 1 && shown[0]!.from === 0 && shown[0]!.to === measured.length - 1;
    const declarations = [
      ...(track.personas.some(isOpen) ? ['stroke-dasharray:9 5'] : []),
      ...(isWhole ? [] : [`clip-path:${windows(shown, measured.length - 1, inRows)} fill-box`]),
    ];
    // The neutral line is the first.
    return declarations.length === 0 ? [] : [`.line-plot-${index + 1} path{${declarations.join(';')}}`];
  });
  return rules.join(' ');
}

interface ShownRun {
  /** Places among the measured steps. */
  readonly from: number;
  readonly to: number;
}

/** The runs of a persona's line: it breaks at steps that they take and that were not measured. */
function shownRuns(track: TrackView, measured: readonly StepView[]): ShownRun[] {
  const at = new Set(track.points.map((point) => point.step));
  const found: { from: number; to: number }[] = [];
  let isBroken = true;
  for (const [place, step] of measured.entries()) {
    if (at.has(step.index)) {
      if (isBroken) found.push({ from: place, to: place });
      else found.at(-1)!.to = place;
      isBroken = false;
    } else if (takes(track, step)) isBroken = true;
  }
  return found;
}

/** True where the persona of a line takes a step. */
const takes = ({ personas }: TrackView, { personaIds }: StepView): boolean =>
  personas.some(({ id }) => personaIds.includes(id));

/** So far beyond their ends runs are seen, in pixels: a lone point is a short dash. */
const beyond = 4;
/** Room for the width of a line, in pixels. */
const edge = 9;

/** One shape that shows the runs and nothing between them. */
function windows(runs: readonly ShownRun[], last: number, inRows: boolean): string {
  const near = `${-edge}px`;
  const far = `calc(100% + ${edge}px)`;
  const corners = runs.flatMap(({ from, to }) => {
    const [start, end] = [
      `calc(${rounded((100 * from) / last)}% - ${beyond}px)`,
      `calc(${rounded((100 * to) / last)}% + ${beyond}px)`,
    ];
    return [
      [start, far],
      [start, near],
      [end, near],
      [end, far],
    ].map(([along, across]) => (inRows ? `${across} ${along}` : `${along} ${across}`));
  });
  return `polygon(${corners.join(',')})`;
}

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
