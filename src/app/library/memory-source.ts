import { posix } from 'node:path';
import type { MapInput } from '../../core/ports.ts';
import { printable } from '../../core/printable.ts';
import { similarWords } from '../../core/similar.ts';
import { ToolFailure } from '../../core/tool-failure.ts';
import type { DataAnswers, DataQuestion } from '../../model/kpis/data-question.ts';
import type { SaidMarks } from '../../model/kpis/number-marks.ts';
import { askMemory } from '../data/ask-memory.ts';
import { MemoryFiles } from '../files/memory-files.ts';
import { NamedFiles } from '../files/named-files.ts';
import { cutSuffix } from '../map-name.ts';
import type { MapSource } from '../map-source.ts';
import type { Files } from './options.ts';

/** A source that never has to be waited for. */
export interface MemorySource extends MapSource {
  read(input: MapInput): Uint8Array;
  /** Like {@link MapSource.ask}, at once. */
  answers(questions: readonly DataQuestion[]): DataAnswers;
}

/**
 * Maps in memory. Nothing is read from the disk.
 * @param maps files or folders of `files`; none for every map that is there
 * @param marks what the project says of the marks in its files of data
 * @throws ToolFailure for a path that cannot be one, or that leads to no map
 */
export function memorySource(
  files: Files,
  maps: readonly string[] = ['.'],
  marks: SaidMarks = {},
): MemorySource {
  const held = new Map<string, Uint8Array>();
  for (const [name, content] of Object.entries(files)) {
    const path = normal(name);
    if (held.has(path)) throw new ToolFailure(`"files" has ${quoted(path)} twice.`);
    held.set(path, typeof content === 'string' ? encoder.encode(content) : content);
  }
  const paths = [...held.keys()];
  const inputs = new Map(maps.flatMap((map) => inputsAt(map, paths)).map((input) => [input.path, input]));
  const sorted = [...inputs.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const memory = new MemoryFiles(held, sorted);
  const answers = (questions: readonly DataQuestion[]): DataAnswers =>
    askMemory(questions, (file) => held.get(file.slice(1))!);
  return {
    inputs: sorted,
    files: new NamedFiles(memory, marks),
    read: ({ path }) => held.get(path)!,
    ask: async (questions) => answers(questions),
    answers,
  };
}

const encoder = new TextEncoder();
const quoted = (text: string): string => `"${printable(text)}"`;

/** @throws ToolFailure for a path that leads out of the root, or is not relative to it */
function normal(name: string): string {
  const path = posix.normalize(name);
  const isWrong = name === '' || /^(?:\/|\.\.?(?:\/|$)|[a-z]:)|[\\\0]|\/$/i.test(path);
  if (!isWrong) return path;
  throw new ToolFailure(
    `"files" cannot have ${quoted(name)}.`,
    'Its paths are relative, have forward slashes, and lead out of no folder: maps/coffee.journey.yaml',
  );
}

/** The maps that a path means: a file, or all that are below a folder. */
function inputsAt(map: string, paths: readonly string[]): MapInput[] {
  const path = posix.normalize(map).replace(/(?<=.)\/$/, '');
  if (paths.includes(path)) return [input(path, posix.basename(path))];
  const folder = path === '.' ? '' : `${path}/`;
  const below = paths.filter((each) => each.startsWith(folder));
  if (below.length === 0 && folder !== '') throw missing(map, paths);
  const found = below.filter((each) => /\.journey\.ya?ml$/.test(each));
  if (found.length > 0) return found.map((each) => input(each, each.slice(folder.length)));
  const where = folder === '' ? 'files' : `the folder ${quoted(path)} of files`;
  throw new ToolFailure(
    `There is no journey map (*.journey.yaml) in ${where}.`,
    'A map with another name is taken where "maps" names it.',
  );
}

const input = (path: string, name: string): MapInput => ({
  path,
  inProject: path,
  file: null,
  target: cutSuffix(name),
});

function missing(map: string, paths: readonly string[]): ToolFailure {
  const [meant] = similarWords(map, paths);
  const help = meant === undefined ? undefined : `Did you mean ${quoted(meant)}?`;
  return new ToolFailure(`"files" has no file or folder ${quoted(map)}.`, help);
}
