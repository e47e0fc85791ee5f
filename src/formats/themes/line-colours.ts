import type { Theme } from './theme.ts';

/** The hue of a persona, 1 to 6 → the colour of the theme that it takes: see `.persona-1` in templates/html/page.css. */
const hues = ['--hue-3', '--hue-5', '--hue-1', '--hue-6', '--hue-4', '--hue-2'] as const;

/** What is drawn must stand apart from its ground by this much (WCAG 2.2, 1.4.11). */
const least = 3;

/**
 * The colours of the personas' lines and marks, `--line-1` to `--line-6`: their hues, moved towards the colour of the
 * letters until they are seen on the ground and on a card. The hues themselves are made to bear letters, and a dark
 * theme may have darker ones than a line on its ground can be.
 */
export function lineColours(colours: Theme['colours']): Record<string, string> {
  const grounds = ['--ground', '--raised', '--soft'].flatMap((name) => channelsOf(colours[name]));
  const [ink] = channelsOf(colours['--ink']);
  return Object.fromEntries(
    hues.map((hue, index) => {
      const [colour] = channelsOf(colours[hue]);
      const line =
        colour === undefined || ink === undefined
          ? (colours[hue] ?? 'currentColor')
          : seen(colour, ink, grounds);
      return [`--line-${index + 1}`, line];
    }),
  );
}

/** {@link lineColours} as rules for each scheme of a theme, printed paper included. */
export function lineRules({ css, colours }: Theme): string {
  const [, ...others] = css.split('@media');
  const rules = others.map((rule) => {
    const condition = rule.slice(0, rule.indexOf('{')).trim();
    const own = Object.fromEntries(
      [...rule.matchAll(/(--[\w-]+)\s*:\s*([^;}]+)/g)].map(([, name = '', colour = '']) => [
        name,
        colour.trim(),
      ]),
    );
    return `@media ${condition}{${rootRule(lineColours({ ...colours, ...own }))}}`;
  });
  return [rootRule(lineColours(colours)), ...rules].join('');
}

const rootRule = (colours: Readonly<Record<string, string>>): string =>
  `:root{${Object.entries(colours)
    .map(([property, colour]) => `${property}:${colour}`)
    .join(';')}}`;

/** Red, green and blue, 0 to 255. */
type Channels = readonly [number, number, number];

/** None for a colour that is not written as `#rrggbb`. */
function channelsOf(colour: string | undefined): Channels[] {
  const hex = /^#([\da-f]{6})$/i.exec(colour ?? '')?.[1];
  if (hex === undefined) return [];
  const value = Number.parseInt(hex, 16);
  return [[value >> 16, (value >> 8) & 255, value & 255]];
}

function seen(colour: Channels, ink: Channels, grounds: readonly Channels[]): string {
  for (let part = 0; part < 20; part++) {
    const mixed = colour.map((channel, index) =>
      Math.round(channel + ((ink[index]! - channel) * part) / 20),
    ) as unknown as Channels;
    if (grounds.every((ground) => contrast(mixed, ground) >= least)) return hexOf(mixed);
  }
  return hexOf(ink);
}

const hexOf = (channels: Channels): string =>
  `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;

/** Contrast ratio and relative luminance as WCAG 2.2 defines them. */
function contrast(one: Channels, other: Channels): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(channels: Channels): number {
  const [red, green, blue] = channels.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
