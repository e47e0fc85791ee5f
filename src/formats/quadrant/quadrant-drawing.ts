import type { JourneyView } from '../../view/journey-view.ts';
import { LineCounter } from '../html/text-width.ts';
import { wrapped } from './wrapped.ts';

/** What templates/quadrant/quadrant.hbs draws: impact against feasibility, and beside it what each number stands for. */
export interface QuadrantDrawing {
  readonly width: number;
  readonly height: number;
  /** The same less the outline, which stands on whole pixels. */
  readonly inner: { readonly width: number; readonly height: number };
  readonly title: readonly TextLine[];
  /** SVG paths: the parts of the square, and the lines around and between them. */
  readonly best: string;
  readonly others: string;
  readonly lines: string;
  readonly names: readonly (TextLine & { readonly best: boolean; readonly end: boolean })[];
  readonly ratings: readonly TextLine[];
  readonly axes: readonly (TextLine & { readonly end: boolean })[];
  readonly dots: readonly TextLine[];
  readonly legend: readonly LegendEntry[];
  /** Says that there is nothing to draw; none where there is. */
  readonly empty: readonly TextLine[];
}

/** A text on one line: where it is anchored, and the height of its baseline, in CSS pixels. */
export interface TextLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface LegendEntry {
  readonly mark: TextLine;
  readonly lines: readonly TextLine[];
  readonly ratings: TextLine;
}

const margin = 24;
const square = { width: 330, height: 310 };
/** Beside the square for the ratings of impact, and below it for those of feasibility. */
const gutter = 20;
const gap = 32;
const list = 300;
const width = margin + gutter + square.width + gap + list + margin;

/** Sizes of letters and the distance of baselines, in CSS pixels. */
const letters = {
  title: { size: 17, line: 22 },
  entry: { size: 13, line: 17 },
  small: { size: 11, line: 15 },
};
/** From the middle of figures to their baseline. */
const lowered = 4;
/** Between the middle of a mark and the text that it stands before. */
const indent = 20;

export function quadrantDrawing({
  title,
  quadrant,
  labels,
  language,
}: Pick<JourneyView, 'title' | 'quadrant' | 'labels' | 'language'>): QuadrantDrawing {
  const counter = new LineCounter();
  /** The picture runs as the journey is read. */
  const x = (across: number): number => rounded(language.direction === 'rtl' ? width - across : across);
  const line = (text: string, across: number, y: number): TextLine => ({ text, x: x(across), y: rounded(y) });
  const titleLines = wrapped(title, (width - 2 * margin) / letters.title.size, counter).map((text, index) =>
    line(text, margin, margin + 14 + index * letters.title.line),
  );
  const top = margin + titleLines.length * letters.title.line + 28;
  const left = margin + gutter;
  const right = left + square.width;
  const bottom = top + square.height;
  const middle = { x: left + square.width / 2, y: top + square.height / 2 };
  const across = (percent: number): number => left + (percent / 100) * square.width;
  const down = (percent: number): number => top + (percent / 100) * square.height;
  const box = (from: number, to: number, upper: number, lower: number): string =>
    `M${x(from)} ${rounded(upper)}H${x(to)}V${rounded(lower)}H${x(from)}Z`;

  let y = top + lowered;
  const legend = quadrant.entries.map(({ rank, text, impact, feasibility }) => {
    const lines = wrapped(text, (list - indent) / letters.entry.size, counter).map((each, index) =>
      line(each, right + gap + indent, y + index * letters.entry.line),
    );
    const below = y + (lines.length - 1) * letters.entry.line + letters.small.line;
    const entry = {
      mark: line(String(rank), right + gap, y - lowered),
      lines,
      ratings: line(
        `${labels.impact} ${impact} · ${labels.feasibility} ${feasibility}`,
        right + gap + indent,
        below,
      ),
    };
    y = below + 22;
    return entry;
  });
  const empty =
    legend.length > 0
      ? []
      : wrapped(labels.quadrantEmpty, list / letters.entry.size, counter).map((each, index) =>
          line(each, right + gap, y + index * letters.entry.line),
        );
  const [bigBets, quickWins, timeSinks, fillIns] = quadrant.names;
  const name = (text: string, end: boolean, low: boolean) => ({
    ...line(text, end ? right - 8 : left + 8, low ? bottom - 8 : top + 16),
    end,
    best: end && !low,
  });
  const height = Math.ceil(Math.max(bottom + 44, y - 12) + margin - 12);
  return {
    width,
    height,
    inner: { width: width - 1, height: height - 1 },
    title: titleLines,
    best: box(middle.x, right, top, middle.y),
    others: box(left, middle.x, top, middle.y) + box(middle.x, right, middle.y, bottom),
    lines: `${box(left, right, top, bottom)}M${x(left)} ${middle.y}H${x(right)}M${x(middle.x)} ${top}V${bottom}`,
    names: [
      name(bigBets, false, false),
      name(quickWins, true, false),
      name(timeSinks, false, true),
      name(fillIns, true, true),
    ],
    ratings: quadrant.scale.flatMap((at) => [
      line(String(at.rating), left - 12, down(at.y) + lowered),
      line(String(at.rating), across(at.x), bottom + 18),
    ]),
    axes: [
      { ...line(labels.impact, left, top - 10), end: false },
      { ...line(labels.feasibility, right, bottom + 38), end: true },
    ],
    dots: quadrant.dots.map((dot) => line(dot.mark, across(dot.x), down(dot.y))),
    legend,
    empty,
  };
}

const rounded = (length: number): number => Math.round(length * 10) / 10;
