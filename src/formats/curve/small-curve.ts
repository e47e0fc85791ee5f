import type { Marker, MarkerShape, Tone } from '../../view/journey-view.ts';
import { isOpen } from '../../view/personas.ts';
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
  /** The lines of personas: each in the colour of its hue, 1 to 6, with its mark at its last point. */
  readonly personas: readonly {
    readonly hue: number;
    /** True for the second line of a colour: in dashes, and its mark is open. */
    readonly dashed: boolean;
    /** SVG path of the mark. */
    readonly mark: string;
    readonly lines: readonly string[];
    /** SVG paths over steps that the persona does not take. */
    readonly bridges: readonly string[];
  }[];
  /** SVG paths from the lowest to the highest of a mixed feeling. */
  readonly ranges: readonly string[];
  readonly marks: readonly { readonly tone: Tone; readonly path: string }[];
}

/** How large it is drawn. */
export interface CurveBox {
  /** At least; each line of a persona takes so much of it that their marks can be told apart. */
  readonly height: number;
  readonly line: number;
  /** The width of a step, and of the whole picture at least and at most. */
  readonly step: number;
  readonly least: number;
  readonly most: number;
  /** The radius of a mark, where steps are not too near to each other for it. */
  readonly mark: number;
}

/** Among the badges of a README. */
export const badge: CurveBox = { height: 28, line: 9, step: 24, least: 72, most: 320, mark: 3.25 };

/** On a card of the page of all maps: as wide as the card, so that all of them look alike. */
export const card: CurveBox = { height: 72, line: 0, step: 0, least: 288, most: 288, mark: 4.5 };

/** @param direction the picture runs as the journey is read */
export function smallCurve(
  curve: IndexEntry['curve'],
  direction: 'ltr' | 'rtl',
  { height: leastHeight, line, step: stepWidth, least, most, mark }: CurveBox,
): SmallCurve {
  const own = curve.tracks.filter(({ kind }) => kind === 'persona');
  const height = Math.max(leastHeight, own.length * line);
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
  const markAt = (point: { readonly x: number; readonly y: number }, marker: Marker): string =>
    markers[marker.replace('open-', '') as MarkerShape](x(point.x), y(point.y), mark * 0.85);
  const middle = y(curve.baseline);
  return {
    width,
    height,
    baseline: `M${margin} ${short(middle)}H${width - margin}`,
    lines: everyone.flatMap(({ runs }) => runs.map(({ line }) => place(line))),
    personas: own.map(({ personas, points: ofLine, runs, bridges }) => ({
      hue: personas[0]?.hue ?? 1,
      dashed: personas.some(isOpen),
      mark: markAt(ofLine.at(-1)!, personas[0]?.marker ?? 'circle'),
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

/** A shape with corners at these places, in radii from its middle. */
const polygon =
  (...corners: readonly (readonly [across: number, down: number])[]): Shape =>
  (x, y, radius) =>
    `M${corners.map(([across, down]) => `${short(x + across * radius)} ${short(y + down * radius)}`).join('L')}z`;

const thin = 0.4;

/** The marks of personas, as on a page. */
const markers: Readonly<Record<MarkerShape, Shape>> = {
  circle: disc,
  square: polygon([-0.9, -0.9], [0.9, -0.9], [0.9, 0.9], [-0.9, 0.9]),
  diamond,
  triangle: polygon([0, -1.2], [1.2, 0.9], [-1.2, 0.9]),
  cross: polygon(
    [-thin, -1.2],
    [thin, -1.2],
    [thin, -thin],
    [1.2, -thin],
    [1.2, thin],
    [thin, thin],
    [thin, 1.2],
    [-thin, 1.2],
    [-thin, thin],
    [-1.2, thin],
    [-1.2, -thin],
    [-thin, -thin],
  ),
  star: polygon(
    ...Array.from({ length: 10 }, (_, corner): readonly [number, number] => {
      const [angle, length] = [(corner * Math.PI) / 5, corner % 2 === 0 ? 1.45 : 0.6];
      return [Math.sin(angle) * length, -Math.cos(angle) * length];
    }),
  ),
};
