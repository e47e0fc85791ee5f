import type { Tone } from '../../view/journey-view.ts';
import type { IndexEntry } from '../format.ts';

/**
 * The emotion curve as a picture that stands in a line of text: what templates/partials/small-curve.hbs draws. All
 * lengths are CSS pixels. What a mark means is told by its shape and not by its colour alone: a disc is positive, a flat
 * bar neutral, a diamond negative.
 */
export interface SmallCurve {
  readonly width: number;
  readonly height: number;
  /** SVG path of the neutral line. */
  readonly baseline: string;
  /** SVG paths of the smooth lines; they break where nothing was measured. */
  readonly lines: readonly string[];
  /** The lines of personas: each in the colour of its hue, 1 to 6, and without marks. */
  readonly personas: readonly {
    readonly hue: number;
    readonly lines: readonly string[];
    /** SVG paths over steps that the persona does not take. */
    readonly bridges: readonly string[];
  }[];
  /** SVG paths from the lowest to the highest of a mixed feeling. */
  readonly ranges: readonly string[];
  readonly marks: readonly { readonly tone: Tone; readonly path: string }[];
  /** Empty rings in place of a curve, where no step has a score. */
  readonly rings: readonly string[];
}

/** How large it is drawn. */
export interface CurveBox {
  readonly height: number;
  /** The width of a step, and of the whole picture at least and at most. */
  readonly step: number;
  readonly least: number;
  readonly most: number;
  /** The radius of a mark, where steps are not too near to each other for it. */
  readonly mark: number;
}

/** Among the badges of a README. */
export const badge: CurveBox = { height: 28, step: 24, least: 72, most: 320, mark: 3.25 };

/** On a card of the page of all maps: as wide as the card, so that all of them look alike. */
export const card: CurveBox = { height: 72, step: 0, least: 288, most: 288, mark: 4.5 };

/** @param direction the picture runs as the journey is read */
export function smallCurve(
  curve: IndexEntry['curve'],
  direction: 'ltr' | 'rtl',
  { height, step: stepWidth, least, most, mark }: CurveBox,
): SmallCurve {
  const steps = curve.width / unitsPerStep;
  const width = Math.min(most, Math.max(least, steps * stepWidth));
  // Room for half a mark and its outline at every edge.
  const margin = mark + 1.75;
  const scale = (width - 2 * margin) / curve.width;
  const x = (units: number): number => {
    const across = margin + units * scale;
    return direction === 'rtl' ? width - across : across;
  };
  const y = (units: number): number => margin + (units / curve.height) * (height - 2 * margin);
  const radius = Math.min(mark, Math.max(1.25, scale * unitsPerStep * 0.3));
  const everyone = curve.tracks.filter(({ kind }) => kind === 'everyone');
  const points = everyone.flatMap((track) => track.points);
  const place = (path: string): string => moved(path, x, y);
  const middle = y(curve.baseline);
  return {
    width,
    height,
    baseline: `M${margin} ${short(middle)}H${width - margin}`,
    lines: everyone.flatMap(({ runs }) => runs.map(({ line }) => place(line))),
    personas: curve.tracks
      .filter(({ kind }) => kind === 'persona')
      .map(({ personas, runs, bridges }) => ({
        hue: personas[0]?.hue ?? 1,
        lines: runs.map(({ line }) => place(line)),
        bridges: bridges.map(place),
      })),
    ranges: points
      .filter(({ top, bottom }) => top !== bottom)
      .map((point) => `M${short(x(point.x))} ${short(y(point.top))}V${short(y(point.bottom))}`),
    marks: points.map((point) => ({
      tone: point.tone,
      path: shapes[point.tone](x(point.x), y(point.y), radius),
    })),
    rings: curve.measured
      ? []
      : Array.from({ length: steps }, (_, step) => disc(x((step + 0.5) * unitsPerStep), middle, radius)),
  };
}

/** The view's curve is this wide for each step. */
const unitsPerStep = 100;

const short = (length: number): string => String(Math.round(length * 100) / 100);

/** A path of absolute commands with every point moved. */
const moved = (path: string, x: (units: number) => number, y: (units: number) => number): string =>
  path.replace(
    /(-?[\d.]+),(-?[\d.]+)/g,
    (_point, across: string, down: string) => `${short(x(Number(across)))},${short(y(Number(down)))}`,
  );

type Shape = (x: number, y: number, radius: number) => string;

const disc: Shape = (x, y, radius) => {
  const [r, d] = [short(radius), short(2 * radius)];
  return `M${short(x - radius)} ${short(y)}a${r} ${r} 0 1 0 ${d} 0a${r} ${r} 0 1 0 -${d} 0z`;
};

const bar: Shape = (x, y, radius) => {
  const [half, thick] = [1.25 * radius, 0.6 * radius];
  return `M${short(x - half)} ${short(y - thick)}h${short(2 * half)}v${short(2 * thick)}h-${short(2 * half)}z`;
};

const diamond: Shape = (x, y, radius) => {
  const half = 1.3 * radius;
  const r = short(half);
  return `M${short(x)} ${short(y - half)}l${r} ${r}l-${r} ${r}l-${r} -${r}z`;
};

const shapes: Readonly<Record<Tone, Shape>> = { positive: disc, neutral: bar, negative: diamond };
