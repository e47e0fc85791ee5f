import type { Command } from 'commander';
import { ToolFailure } from '../core/tool-failure.ts';
import { diagrams, type DiagramId } from '../formats/mermaid/diagrams/registry.ts';
import { paperIds, type PaperId } from '../formats/pdf/paper.ts';
import { pictureLimits, type Range } from '../formats/picture-limits.ts';
import { formats } from '../formats/registry.ts';
import { themes } from '../formats/themes/registry.ts';
import { filled, oneOf } from './input-options.ts';

/** What `build` is told by its flags about the outputs. */
export interface OutputFlags {
  readonly format: readonly string[];
  readonly out: string | undefined;
  readonly stdout: boolean;
  readonly clean: boolean;
  readonly force: boolean;
  readonly templates: string | undefined;
  readonly theme: string | undefined;
  readonly diagrams: readonly DiagramId[];
  readonly width: number | undefined;
  readonly scale: number | undefined;
  readonly paper: PaperId | undefined;
  readonly fonts: readonly string[];
  readonly browser: string | undefined;
}

const formatIds = formats.map(({ id }) => id);
const diagramIds = diagrams.map(({ id }) => id);
const themeIds = themes.map(({ id }) => id);

export function addOutputOptions(command: Command): Command {
  return command
    .option(
      '-f, --format <list>',
      `what to make, separated by commas: ${formatIds.join(', ')} (default: html)`,
      addTo('--format', formatIds),
    )
    .option('-o, --out <folder>', 'where the outputs go (default: journeymap-out)', filled('--out'))
    .option('--stdout', 'write the one output of one map to standard output')
    .option('--clean', 'remove the outputs of maps that are no longer there')
    .option('--force', 'replace files that no build of this project wrote')
    .option(
      '--theme <name|file>',
      `colours: ${themeIds.join(', ')}, or a CSS file of your own (default: studio)`,
      filled('--theme'),
    )
    .option(
      '--diagram <list>',
      `what Mermaid draws, separated by commas: ${diagramIds.join(', ')} (default: journey)`,
      addTo('--diagram', diagramIds),
    )
    .option(
      '--width <pixels>',
      'width of a picture (default: 1600, or what the map needs)',
      numberIn('--width', pictureLimits.width),
    )
    .option(
      '--scale <factor>',
      'pixels of a PNG for each pixel of its width (default: 1)',
      numberIn('--scale', pictureLimits.scale),
    )
    .option('--page <size>', `sheet of a PDF: ${paperIds.join(', ')} (default: A3)`, (value: string) =>
      oneOf('--page', paperIds, value),
    )
    .option(
      '--font <file>',
      'a font for scripts that Inter does not have; may be given again',
      (file: string, before: readonly string[] = []) => [...before, filled('--font')(file)],
    )
    .option('--browser <program>', 'the browser for Mermaid pictures and PDF', filled('--browser'))
    .option(
      '--templates <folder>',
      'your own templates; each replaces the built-in one of the same name',
      filled('--templates'),
    );
}

/** The flags of {@link addOutputOptions} out of commander's bag. */
export const outputFlags = (options: Readonly<Record<string, unknown>>): OutputFlags => ({
  format: (options['format'] as readonly string[] | undefined) ?? [],
  out: options['out'] as string | undefined,
  stdout: options['stdout'] === true,
  clean: options['clean'] === true,
  force: options['force'] === true,
  templates: options['templates'] as string | undefined,
  theme: options['theme'] as string | undefined,
  diagrams: (options['diagram'] as readonly DiagramId[] | undefined) ?? [],
  width: options['width'] as number | undefined,
  scale: options['scale'] as number | undefined,
  paper: options['page'] as PaperId | undefined,
  fonts: (options['font'] as readonly string[] | undefined) ?? [],
  browser: options['browser'] as string | undefined,
});

/** Given twice, the option adds up: a wrapper script may name a format, and its caller another one. */
const addTo =
  (option: string, choices: readonly string[]) =>
  (list: string, before: readonly string[] = []): readonly string[] => {
    const named = list
      .split(',')
      .map((each) => each.trim())
      .filter((each) => each !== '');
    const what = option.replace(/^--/, '');
    if (named.length === 0)
      throw new ToolFailure(`${option} names no ${what}.`, `Choose from: ${choices.join(', ')}.`);
    return [...new Set([...before, ...named])];
  };

const numberIn =
  (option: string, { least, most, whole }: Range) =>
  (value: string): number => {
    const number = value.trim() === '' ? Number.NaN : Number(value);
    if (number >= least && number <= most && (!whole || Number.isInteger(number))) return number;
    throw new ToolFailure(
      `${option} cannot be "${value}".`,
      `Give it a ${whole ? 'whole ' : ''}number from ${least} to ${most}.`,
    );
  };
