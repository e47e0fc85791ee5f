import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  type Rgb,
} from 'culori';
import { describe, expect, test } from 'vitest';
import { contrastOf, hexOf, isDark, over } from '../../../src/formats/themes/colour.ts';
import { colourNames, type ColourName } from '../../../src/formats/themes/colour-names.ts';
import { pairContrast, usedPairs } from '../../../src/formats/themes/contrast.ts';
import { builtInTheme } from '../../../src/formats/default-options.ts';
import { builtInTemplates } from '../../../src/formats/templates/built-in.ts';
import { themes } from '../../../src/formats/themes/registry.ts';
import { blocksOf, builtInPalettes, type Palette } from './palettes.ts';

const palettes = builtInPalettes();
const cases = palettes.map((palette) => ({ ...palette, title: `${palette.theme}, ${palette.name}` }));

const difference = differenceCiede2000();
const rgb = ({ colours }: Palette, name: ColourName): Rgb => {
  const { r, g, b } = colours[name];
  return { mode: 'rgb', r, g, b };
};

describe.each(themes)('$id', ({ id, scheme }) => {
  const { root, dark } = blocksOf(id);

  test('defines every property, in the order of the list', () => {
    expect([...root.keys()]).toEqual(colourNames);
  });

  test('has the schemes that the registry promises', () => {
    const isRootDark = isDark(root.get('--ground')!.colour);
    const found = dark === undefined ? (isRootDark ? 'dark' : 'light') : 'light dark';
    expect(found).toBe(scheme);
    expect(dark === undefined || isDark(dark.get('--ground')!.colour)).toBe(true);
  });

  test('hands on its colours as they stand in its file', () => {
    const { colours } = builtInTheme(id, builtInTemplates());
    expect(colours).toEqual(Object.fromEntries([...root].map(([name, { colour }]) => [name, hexOf(colour)])));
  });
});

test('a dark theme is printed light', () => {
  const printed = palettes.filter(({ name, theme }) => name === 'print' && theme === 'midnight');
  expect(printed.map(({ colours }) => hexOf(colours['--ground']))).toEqual(['#ffffff']);
});

describe.each(cases)('$title', (palette) => {
  const { theme, colours } = palette;
  const [text, drawn] = theme === 'contrast' ? [7, 4.5] : [4.5, 3];

  test.each(usedPairs)('$mark can be seen on $ground', (pair) => {
    expect(pairContrast(pair, colours)).toBeGreaterThanOrEqual(pair.least === 4.5 ? text : drawn);
  });

  /* Machado, Oliveira and Fernandes (2009), full severity, as the library implements them. */
  const eyes = {
    'anyone else': (colour: Rgb) => colour,
    protanopia: filterDeficiencyProt(1),
    deuteranopia: filterDeficiencyDeuter(1),
    tritanopia: filterDeficiencyTrit(1),
  };
  /** CIEDE2000: 2 is seen side by side, 10 at a glance. */
  const atAGlance = 10;

  test.each(Object.entries(eyes))('valence, and pain and opportunity, stay apart with %s', (_who, see) => {
    const apart: readonly (readonly [ColourName, ColourName])[] = [
      ['--positive', '--negative'],
      ['--positive', '--neutral'],
      ['--neutral', '--negative'],
      ['--pain', '--opportunity'],
    ];
    for (const [one, other] of apart) {
      const [a, b] = [see(rgb(palette, one)) as Rgb, see(rgb(palette, other)) as Rgb];
      expect(difference(a, b), `${one} and ${other}`).toBeGreaterThan(atAGlance);
    }
  });
});

describe('contrast', () => {
  const lines: readonly ColourName[] = [
    '--rule',
    '--grid',
    '--soft-edge',
    '--positive',
    '--neutral',
    '--negative',
  ];
  test.each(cases.filter(({ theme }) => theme === 'contrast'))(
    'also draws its lines at 4.5:1: $name',
    ({ colours }) => {
      for (const name of lines)
        expect(contrastOf(colours[name], colours['--ground']), name).toBeGreaterThanOrEqual(4.5);
      expect(contrastOf(colours['--off-edge'], colours['--pain-ground'])).toBeGreaterThanOrEqual(4.5);
      expect(contrastOf(colours['--opportunity'], colours['--ground'])).toBeGreaterThanOrEqual(4.5);
    },
  );
});

describe('paper', () => {
  const paper = palettes.find(({ theme }) => theme === 'paper')!;
  const grey = (name: ColourName): number => over(paper.colours[name], paper.colours['--ground']).r;

  test('has no colour but greys', () => {
    for (const name of colourNames) {
      const { r, g, b } = paper.colours[name];
      expect([g, b], name).toEqual([r, r]);
    }
  });

  test('tells by how dark a grey is what other themes tell by colour', () => {
    const order: readonly ColourName[][] = [
      ['--negative', '--neutral', '--positive'],
      ['--area-negative', '--area-positive', '--ground'],
      ['--pain-ground', '--opportunity-ground'],
      ['--pain', '--off'],
    ];
    for (const names of order) {
      const greys = names.map(grey);
      // Less than that the dots of a cheap printer may swallow.
      for (const [index, each] of greys.slice(1).entries())
        expect(each - greys[index]!, `${names[index]} and ${names[index + 1]}`).toBeGreaterThan(0.07);
    }
  });

  test('outlines what a pale fill would lose', () => {
    for (const edge of ['--soft-edge', '--off-edge'] as const)
      expect(contrastOf(paper.colours[edge], paper.colours['--ground']), edge).toBeGreaterThan(3);
  });
});
