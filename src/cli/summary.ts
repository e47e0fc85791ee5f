import { relative } from 'node:path';
import type { Io } from '../core/ports.ts';
import { printable } from '../core/printable.ts';
import type { Committed } from '../io/output-folder.ts';
import { wantsColor } from '../report/color.ts';
import { namedPaths } from '../io/named-paths.ts';
import { LIST_NAME } from '../io/output-list.ts';
import type { Language } from './language.ts';

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
  const notes = notesOf(done, folder).map((note) => `note: ${note}`);
  return `${[head, ...lines, ...notes].join('\n')}\n`;
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** What a build did to its output folder, or left undone, that nobody asked for. */
function notesOf({ adopted, left, gone, removed, changed, unreadable }: Committed, folder: string): string[] {
  const notes: string[] = [];
  if (unreadable.length > 0)
    notes.push(
      `Of ${folder}/${LIST_NAME} ${unreadable.length === 1 ? 'line' : 'lines'} ${unreadable.join(', ')} could not be read; outputs that stood there are no longer known as such.`,
    );
  if (adopted.length > 0)
    notes.push(
      `${fileCount(adopted.length)} that no build of this project had written ${was(adopted)} replaced: ${namedPaths(adopted)}.`,
    );
  if (left.length > 0)
    notes.push(
      `${namedPaths(left)} ${was(left)} left as ${left.length === 1 ? 'it is' : 'they are'}: only a build of all maps makes ${left.length === 1 ? 'it' : 'them'} anew.`,
    );
  if (gone.length > 0)
    notes.push(
      `${outputCount(gone.length)} ${gone.length === 1 ? 'is' : 'are'} left of maps that were renamed, moved or deleted: ${namedPaths(gone)}. To remove ${gone.length === 1 ? 'it' : 'them'}, add --clean.`,
    );
  if (removed.length > 0)
    notes.push(
      `${outputCount(removed.length)} of maps that were renamed, moved or deleted ${was(removed)} removed: ${namedPaths(removed)}.`,
    );
  if (changed.length > 0)
    notes.push(
      `${outputCount(changed.length)} of maps that were renamed, moved or deleted ${was(changed)} changed since journeymap wrote ${changed.length === 1 ? 'it' : 'them'}, and ${changed.length === 1 ? 'stays' : 'stay'}: ${namedPaths(changed)}. Delete what you do not need.`,
    );
  return notes;
}

const fileCount = (count: number): string => (count === 1 ? '1 file' : `${count} files`);
const was = ({ length }: readonly string[]): string => (length === 1 ? 'was' : 'were');
const outputCount = (count: number): string => (count === 1 ? '1 output' : `${count} outputs`);
