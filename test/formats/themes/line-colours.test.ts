import { describe, expect, test } from 'vitest';
import { builtInTemplates } from '../../../src/formats/templates/built-in.ts';
import { contrastOf, hexOf, parseColour } from '../../../src/formats/themes/colour.ts';
import { lineColours, lineRules } from '../../../src/formats/themes/line-colours.ts';
import { trustedTheme } from '../../../src/formats/themes/theme.ts';
import { builtInPalettes } from './palettes.ts';

const palettes = builtInPalettes().map(({ theme, name, colours }) => ({
  name: `${theme} ${name}`,
  colours: Object.fromEntries(Object.entries(colours).map(([property, colour]) => [property, hexOf(colour)])),
}));

describe.each(palettes)('$name', ({ colours }) => {
  test('has six colours for lines, all different and all seen on its grounds', () => {
    const lines = Object.values(lineColours(colours));
    expect(new Set(lines).size).toBe(6);
    for (const line of lines) {
      for (const ground of ['--ground', '--raised', '--soft']) {
        expect(contrastOf(parseColour(line)!, parseColour(colours[ground]!)!)).toBeGreaterThanOrEqual(3);
      }
    }
  });
});

test('a hue that is seen stays as it is', () => {
  const colours = {
    '--ground': '#ffffff',
    '--raised': '#ffffff',
    '--soft': '#ffffff',
    '--ink': '#000000',
    '--hue-3': '#1d4ed8',
  };
  expect(lineColours(colours)['--line-1']).toBe('#1d4ed8');
});

test('each scheme of a theme has its own', () => {
  const css = lineRules(trustedTheme(builtInTemplates().text('themes/midnight.css'), 'dark'));
  expect(css.match(/--line-1:#[\da-f]{6}/g)).toHaveLength(2);
  expect(css).toMatch(/^:root\{[^{}]+\}@media print\{:root\{[^{}]+\}\}$/);
});
