import { relative } from 'node:path';
import type { Io } from '../core/ports.ts';
import { printable } from '../core/printable.ts';
import type { Committed } from '../io/output-folder.ts';
import { wantsColor } from '../report/color.ts';
import { namedPaths } from '../io/named-paths.ts';
import { LIST_NAME } from '../io/output-list.ts';
import type { Language, TerminalWords } from './language.ts';

type Paint = (text: string) => string;

const unpainted: Paint = (text) => text;

export interface BuildSummary {
  readonly done: Committed;
  readonly maps: number;
  /** Absolute. */
  readonly out: string;
  readonly seconds: number;
}

/** So many files are listed; of more only the number is told. */
const listed = 12;

/** What was written, and how long it took. */
export async function summary(
  { done, maps, out, seconds }: BuildSummary,
  { words }: Language,
  io: Io,
): Promise<string> {
  // Without colours chalk is not even loaded: it asks the system about the terminal.
  const painter = wantsColor(io.stderr, io.env) ? new (await import('chalk')).Chalk({ level: 1 }) : undefined;
  const [dim, bold, green] = [
    painter?.dim ?? unpainted,
    painter?.bold ?? unpainted,
    painter?.green ?? unpainted,
  ];
  const folder = printable(relative(io.cwd, out) || '.');
  const files = done.written;
  const widest = Math.max(0, ...files.slice(0, listed).map(({ path }) => path.length));
  const lines = files.slice(0, listed).map(({ path, bytes, unchanged }) => {
    const size = dim(kilobytes(bytes).padStart(8));
    return `  ${printable(path).padEnd(widest)} ${size}${unchanged ? dim(`  ${words.unchanged}`) : ''}`;
  });
  if (files.length > listed) lines.push(dim(`  ${words.moreFiles(files.length - listed)}`));
  const head = `${green('✓')} ${words.written(maps, files.length, bold(folder))} ${dim(`(${seconds.toFixed(2)} s)`)}`;
  const notes = notesOf(done, folder, words).map((note) => `${words.note}: ${note}`);
  return `${[head, ...lines, ...notes].join('\n')}\n`;
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** What a build did to its output folder, or left undone, that nobody asked for. */
function notesOf(done: Committed, folder: string, { ofOutputs, moreFiles }: TerminalWords): string[] {
  const { unreadable } = done;
  const ofFiles = (['adopted', 'left', 'gone', 'removed', 'changed'] as const).flatMap((kind) =>
    done[kind].length === 0 ? [] : [ofOutputs[kind](done[kind].length, namedPaths(done[kind], moreFiles))],
  );
  const list = `${folder}/${LIST_NAME}`;
  return unreadable.length === 0 ? ofFiles : [ofOutputs.unreadable(list, unreadable), ...ofFiles];
}
