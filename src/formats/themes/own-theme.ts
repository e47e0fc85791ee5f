import type { Diagnostic } from '../../core/diagnostic.ts';
import { ok, type Result } from '../../core/result.ts';
import type { SourceFile } from '../../core/source-file.ts';
import { hexOf, isDark, nearestLightness, type Colour } from './colour.ts';
import { colourNames, type ColourName } from './colour-names.ts';
import { pairContrast, usedPairs, type Colours, type Pair } from './contrast.ts';
import * as finding from './findings.ts';
import { readTheme, type Block, type Declared, type ThemeBlocks } from './read-theme.ts';
import type { Scheme, Theme } from './theme.ts';

export interface OwnTheme {
  readonly theme: Theme;
  /** `theme/low-contrast` warnings. */
  readonly warnings: readonly Diagnostic[];
}

/** One of the schemes that a theme has: every colour, and where the person's own ones are declared. */
interface Palette {
  readonly name: 'light' | 'dark' | 'print';
  readonly colours: Colours;
  readonly declared: Block;
}

/**
 * A theme out of a person's own file. What it leaves out is taken from the default theme, from its dark colours where
 * the ground is dark. The CSS is written anew from the colours that were read: no text of the file gets into a page.
 * @param standard the default theme's file
 */
export function ownTheme(source: SourceFile, standard: SourceFile): Result<OwnTheme, readonly Diagnostic[]> {
  const read = readTheme(source);
  if (!read.ok) return read;
  const defaults = readTheme(standard);
  if (!defaults.ok) throw new Error(`${standard.path}: ${defaults.error[0]?.message ?? ''}`);
  const { scheme, palettes } = palettesOf(read.value, defaults.value);
  const [first] = palettes;
  const theme = {
    css: palettes.map((palette) => cssOf(palette, palette === first ? undefined : first)).join('\n'),
    scheme,
    colours: Object.fromEntries(colourNames.map((name) => [name, hexOf(first!.colours[name])])),
  };
  return ok({ theme, warnings: lowContrast(palettes, source) });
}

/** The palettes of a theme, the one that holds everywhere first. */
function palettesOf(
  own: ThemeBlocks,
  standard: ThemeBlocks,
): { scheme: Scheme; palettes: readonly Palette[] } {
  const standardDark = layered(standard.root, standard.dark ?? new Map());
  const isOnlyDark = own.dark === undefined && isDark(groundOf(layered(standard.root, own.root)));
  const root: Palette = {
    name: isOnlyDark ? 'dark' : 'light',
    colours: coloursOf(layered(isOnlyDark ? standardDark : standard.root, own.root), own.root),
    declared: own.root,
  };
  const palettes: Palette[] = [root];
  if (own.dark !== undefined) {
    const declared = layered(own.root, own.dark);
    palettes.push({ name: 'dark', colours: coloursOf(layered(standardDark, declared), declared), declared });
  }
  if (own.print !== undefined || isOnlyDark) {
    const declared = layered(isOnlyDark ? stagesOf(own.root) : own.root, own.print ?? new Map());
    palettes.push({
      name: 'print',
      colours: coloursOf(layered(standard.root, declared), declared),
      declared,
    });
  }
  return { scheme: own.dark === undefined ? (root.name as Scheme) : 'light dark', palettes };
}

const layered = (...blocks: readonly Block[]): Block => new Map(blocks.flatMap((block) => [...block]));

const groundOf = (block: Block) => block.get('--ground')!.colour;

/** A dark theme is printed on white paper; what it keeps there are the stages, which bring their own ground. */
const stagesOf = (block: Block): Block => new Map([...block].filter(([name]) => /^--(?:on-)?hue/.test(name)));

/** An edge that the person does not declare is not seen: it has the colour of what it is the edge of. */
const edges = [
  ['--soft-edge', '--soft'],
  ['--off-edge', '--off'],
] as const;

function coloursOf(block: Block, declared: Block): Colours {
  const colours = Object.fromEntries(
    [...block].map(([name, { colour }]) => [name, colour]),
  ) as unknown as Record<ColourName, Colour>;
  for (const [edge, fill] of edges) if (!declared.has(edge)) colours[edge] = colours[fill];
  return colours;
}

const media = {
  light: undefined,
  dark: '@media screen and (prefers-color-scheme: dark)',
  print: '@media print',
} as const;

/** @param base the palette that holds where this one says nothing */
function cssOf({ name, colours }: Palette, base: Palette | undefined): string {
  const lines = colourNames
    .filter((each) => base === undefined || hexOf(colours[each]) !== hexOf(base.colours[each]))
    .map((each) => `${each}: ${hexOf(colours[each])};`);
  const rule = [':root {', ...lines, '}'].join('\n');
  return base === undefined ? rule : `${media[name]} {\n${rule}\n}`;
}

interface Failure {
  readonly pair: Pair;
  readonly palette: Palette;
  readonly contrast: number;
  /** The colour to change, and where it is declared. */
  readonly name: ColourName;
  readonly declared: Declared;
}

/** One warning for each declared colour that is too near to others, with a colour that is not. */
function lowContrast(palettes: readonly Palette[], source: SourceFile): Diagnostic[] {
  const failures = new Map<Declared, Failure[]>();
  for (const palette of palettes) {
    for (const pair of usedPairs) {
      const contrast = pairContrast(pair, palette.colours);
      const failure = contrast < pair.least ? failureOf(pair, palette, contrast) : undefined;
      if (failure === undefined) continue;
      failures.set(failure.declared, [...(failures.get(failure.declared) ?? []), failure]);
    }
  }
  return [...failures.values()].map((all) => warning(all, palettes, source));
}

function failureOf(pair: Pair, palette: Palette, contrast: number): Failure | undefined {
  const names = pair.change === 'mark' ? [pair.mark, pair.ground] : [pair.ground, pair.mark];
  // With neither of them declared, two of the default theme's would be too near to each other.
  const name = names.find((each) => palette.declared.has(each));
  return name && { pair, palette, contrast, name, declared: palette.declared.get(name)! };
}

function warning(failures: readonly Failure[], palettes: readonly Palette[], source: SourceFile): Diagnostic {
  const [worst, ...others] = failures.toSorted(
    (a, b) => a.contrast / a.pair.least - b.contrast / b.pair.least,
  );
  const { pair, palette, contrast, declared } = worst!;
  const { everywhere, there } = betterColours(worst!, failures, palettes);
  return finding.lowContrast.at(
    { source, span: declared.span },
    {
      mark: { name: pair.mark, colour: hexOf(palette.colours[pair.mark]) },
      ground: { name: pair.ground, colour: hexOf(palette.colours[pair.ground]) },
      scheme: palettes.length > 1 ? palette.name : undefined,
      // Rounded down: 4.499 is not 4.5.
      contrast: Math.floor(contrast * 100) / 100,
      least: pair.least,
      others: others.length,
      there:
        everywhere === undefined && there !== undefined ? { name: worst!.name, colour: there } : undefined,
    },
    { suggestions: everywhere === undefined ? [] : [everywhere] },
  );
}

interface Better {
  /** Passes wherever the declared colour is used. */
  readonly everywhere: string | undefined;
  /** Passes in the scheme where it fell short most. */
  readonly there: string | undefined;
}

function betterColours(
  { name, declared, palette: worst }: Failure,
  failures: readonly Failure[],
  palettes: readonly Palette[],
): Better {
  const users = palettes.filter((palette) => palette.declared.get(name) === declared);
  const passing = (some: readonly Palette[], pairs: readonly Pair[]): string | undefined => {
    const found = nearestLightness(declared.colour, (colour) =>
      some.every((palette) =>
        pairs.every((pair) => pairContrast(pair, { ...palette.colours, [name]: colour }) >= pair.least),
      ),
    );
    return found && hexOf(found);
  };
  const all = usedPairs.filter(({ mark, ground }) => mark === name || ground === name);
  const failing = failures.filter(({ palette }) => palette === worst).map(({ pair }) => pair);
  const there = passing([worst], all) ?? passing([worst], failing);
  return { everywhere: passing(users, all) ?? (users.length === 1 ? there : undefined), there };
}
