import {
  clampChroma,
  formatHex,
  formatHex8,
  modeHsl,
  modeLrgb,
  modeOklch,
  modeRgb,
  parse,
  useMode,
  wcagContrast,
  type Color,
  type Rgb,
} from 'culori/fn';

/** A colour of the sRGB screen; `alpha` from 0 to 1. */
export interface Colour {
  readonly r: number;
  readonly g: number;
  readonly b: number;
  readonly alpha: number;
}

const toRgb = useMode(modeRgb);
const toOklch = useMode(modeOklch);
useMode(modeHsl);
useMode(modeLrgb);

const number = '[+-]?(?:\\d+\\.?\\d*|\\.\\d+)';
const separator = '(?:\\s*,\\s*|\\s+)';
const part = `${number}(?:%|deg)?`;
const alpha = `(?:\\s*[,/]\\s*${number}%?)?`;

/** One colour and nothing beside it: what passes cannot end a declaration, name an address or call another function. */
const forms: readonly RegExp[] = [
  /^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i,
  /^[a-z]{3,20}$/i,
  new RegExp(
    `^(?:rgba?|hsla?|oklch)\\(\\s*${part}${separator}${part}${separator}${part}${alpha}\\s*\\)$`,
    'i',
  ),
];
const longest = 60;

/** A colour as CSS writes it: hexadecimal, a named colour, rgb(), hsl() or oklch(). `undefined` for any other text. */
export function parseColour(text: string): Colour | undefined {
  if (text.length > longest || !forms.some((form) => form.test(text))) return undefined;
  const parsed = parse(text.toLowerCase());
  return parsed === undefined ? undefined : onScreen(parsed);
}

/** A colour that no screen of sRGB shows becomes the nearest one of the same lightness and hue. */
function onScreen(colour: Color): Colour | undefined {
  const { r, g, b, alpha: opacity = 1 } = toRgb(clampChroma(colour, 'oklch')) as Rgb;
  const made = { r: unit(r), g: unit(g), b: unit(b), alpha: unit(opacity) };
  return Object.values(made).every(Number.isFinite) ? made : undefined;
}

const unit = (value: number): number => Math.min(1, Math.max(0, value));

/** `#rrggbb`, and `#rrggbbaa` where something shines through. */
export const hexOf = (colour: Colour): string =>
  colour.alpha === 1 ? formatHex(asRgb(colour)) : formatHex8(asRgb(colour));

const asRgb = (colour: Colour): Rgb => ({ mode: 'rgb', ...colour });

/** A colour as it looks on an opaque one. */
export function over(top: Colour, bottom: Colour): Colour {
  const mix = (upper: number, lower: number): number => upper * top.alpha + lower * (1 - top.alpha);
  return { r: mix(top.r, bottom.r), g: mix(top.g, bottom.g), b: mix(top.b, bottom.b), alpha: 1 };
}

/** WCAG 2.2's contrast ratio of two opaque colours, 1 to 21. */
export const contrastOf = (one: Colour, other: Colour): number => wcagContrast(asRgb(one), asRgb(other));

export const white: Colour = { r: 1, g: 1, b: 1, alpha: 1 };
const black: Colour = { r: 0, g: 0, b: 0, alpha: 1 };

/** True where white letters read better on it than black ones. */
export const isDark = (ground: Colour): boolean => contrastOf(ground, white) > contrastOf(ground, black);

/** The same hue, lighter or darker by the smallest step that passes; `undefined` where none does. */
export function nearestLightness(colour: Colour, passes: (candidate: Colour) => boolean): Colour | undefined {
  const { l, c, h } = toOklch(asRgb(colour));
  for (let step = 1; step <= 100; step += 1) {
    for (const lightness of [l - step / 100, l + step / 100]) {
      if (lightness < 0 || lightness > 1) continue;
      const made = onScreen({
        mode: 'oklch',
        l: lightness,
        c,
        alpha: colour.alpha,
        ...(h === undefined ? {} : { h }),
      });
      // What is suggested is written in whole steps of 255, and must pass so.
      const candidate = made && parseColour(hexOf(made));
      if (candidate !== undefined && passes(candidate)) return candidate;
    }
  }
  return undefined;
}
