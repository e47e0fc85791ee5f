import type { Gauge } from '../../insights/insight.ts';

/** A number drawn with characters: parts that are to be seen, and the track below them. */
export interface GaugePart {
  readonly text: string;
  readonly strong: boolean;
}

/** Columns of any gauge. */
export const gaugeWidth = 9;

/** `────┼──●─` for a valence, `━━━──────` for a share. */
export function gaugeParts(gauge: Gauge): GaugePart[] {
  const track = gauge.kind === 'valence' ? '────┼────' : '─────────';
  const [start, end] = gauge.kind === 'valence' ? pointOf(gauge.value) : [0, lengthOf(gauge.value)];
  const strong = gauge.kind === 'valence' ? '●' : '━'.repeat(end);
  return [
    { text: track.slice(0, start), strong: false },
    { text: strong, strong: true },
    { text: track.slice(end), strong: false },
  ].filter(({ text }) => text !== '');
}

function pointOf(valence: number): readonly [number, number] {
  const place = Math.round(((within(valence, -2, 2) + 2) / 4) * (gaugeWidth - 1));
  return [place, place + 1];
}

/** A little is never nothing, and not quite all is never all. */
function lengthOf(share: number): number {
  const part = within(share, 0, 1);
  if (part === 0 || part === 1) return part * gaugeWidth;
  return within(Math.round(part * gaugeWidth), 1, gaugeWidth - 1);
}

const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
