import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Ran } from './journeymap.ts';

/** What is in a case folder besides the input files. */
const reserved = new Set(['cmd', 'stdout', 'stderr', 'status', 'tree']);

export interface Command {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** The working folder, below the copy of the case folder. */
  readonly folder: string;
  readonly stdin: string | undefined;
  /** Steps before the program starts, for files that git or Windows would not carry. */
  readonly setup: readonly (readonly string[])[];
}

/**
 * Reads a `cmd` file. One line is the arguments: words with spaces between, or a JSON list. The lines before it may be
 * `NAME=value`, `cd folder`, `< file` (standard input), and `copy`, `link`, `hardlink` or `folder` with JSON strings.
 */
export function readCommand(text: string): Command {
  const lines = text.split('\n').filter((line) => line !== '');
  const last = lines.pop() ?? '';
  const args = last.startsWith('[')
    ? (JSON.parse(last) as string[])
    : last.split(' ').filter((word) => word !== '');
  const env: Record<string, string> = {};
  const setup: string[][] = [];
  let folder = '.';
  let stdin: string | undefined;
  for (const line of lines) {
    const [, name, value] = /^([A-Z_]+)=(.*)$/.exec(line) ?? [];
    const [verb = '', rest = ''] = [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)];
    if (name !== undefined) env[name] = value ?? '';
    else if (verb === 'cd') folder = rest;
    else if (verb === '<') stdin = rest;
    else setup.push([verb, ...(JSON.parse(`[${rest}]`) as string[])]);
  }
  return { args: args[0] === 'journeymap' ? args.slice(1) : args, env, folder, stdin, setup };
}

/** Copies the input files of a case and takes the steps of its setup. */
export function prepare(from: string, to: string, setup: Command['setup']): void {
  for (const name of readdirSync(from)) {
    if (!reserved.has(name)) cpSync(join(from, name), join(to, name), { recursive: true });
  }
  for (const [verb, first = '', second = ''] of setup) {
    if (verb === 'copy') cpSync(join(to, first), join(to, second));
    else if (verb === 'link') symlinkSync(first, join(to, second));
    else if (verb === 'hardlink') linkSync(join(to, first), join(to, second));
    else if (verb === 'folder') mkdirSync(join(to, first));
    else throw new Error(`cmd: there is no step "${verb}"`);
  }
}

/** Every file and link below a folder, with a hash of what it holds. */
export function snapshot(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  return new Map(
    names
      .map((name) => [name, lstatSync(join(folder, name))] as const)
      .filter(([, stats]) => !stats.isDirectory())
      .map(([name, stats]) => [
        name,
        stats.isSymbolicLink() ? 'link' : hash(readFileSync(join(folder, name))),
      ]),
  );
}

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Texts longer than this are told by their hash. */
const shown = 1200;

/** What a run changed below a folder: what it wrote, with the contents, and what it took away. */
export function changes(folder: string, before: ReadonlyMap<string, string>): string {
  const after = snapshot(folder);
  const written = [...after].filter(([name, content]) => before.get(name) !== content);
  const gone = [...before.keys()].filter((name) => !after.has(name));
  return [
    ...written.map(
      ([name]) => `=== ${JSON.stringify(name)}\n${body(readFileSync(join(folder, name), 'utf8'))}`,
    ),
    ...gone.map((name) => `=== ${JSON.stringify(name)} is gone\n`),
  ].join('');
}

/** The list of outputs tells what they hold, which is recorded elsewhere. */
const withoutHashes = (text: string): string => text.replace(/"hash":"[0-9a-f]{32}"/g, '"hash":"#"');

const body = (text: string): string => {
  const page = inShort(withoutHashes(text));
  return page.length > shown ? `${text.length} characters, sha256 ${hash(Buffer.from(text))}\n` : page;
};

/**
 * A page is told by its language and title, and whether it is whole, and a map as data by its title: all that they hold
 * is recorded elsewhere, and a new colour or field must not change every case here.
 */
function inShort(text: string): string {
  if (text.startsWith('{\n  "schemaVersion": 1,\n  "title": ')) {
    const { title } = JSON.parse(text) as { title: string };
    return `a map as data: ${title}\n`;
  }
  if (!text.startsWith('<!doctype html>')) return text;
  const language = /<html lang="([^"]*)"/.exec(text)?.[1] ?? '';
  const title = /<title>(.*?)<\/title>/s.exec(text)?.[1] ?? '';
  return `a page in ${language}, ${text.endsWith('</body>\n</html>\n') ? 'whole' : 'NOT WHOLE'}: ${title}\n`;
}

/** What a run said, without what differs between two runs: the time it took, where it ran, and how large a page or a map as data is. */
export function recorded({ stdout, stderr, status, signal }: Ran, folder: string): Record<string, string> {
  const placeless = (text: string): string => text.replaceAll(folder, '<case>');
  return {
    stdout: placeless(inShort(stdout)),
    stderr: placeless(stderr)
      .replace(/\(\d+\.\d\d s\)/g, '(# s)')
      .replace(/\.(html|json)( +)(\u001B\[2m)? *[\d.]+ kB/g, '.$1$2$3# kB')
      .replace(/\.(html|json) +(\u001B\[2m)?#/g, '.$1 $2#'),
    status: `${status ?? signal}\n`,
  };
}

/** The recorded text of a case; a missing file is an empty text. */
export const expected = (folder: string, name: string): string => {
  const file = join(folder, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};

/** Records a text; of an empty one nothing is left. */
export function record(folder: string, name: string, text: string): void {
  const file = join(folder, name);
  if (text === '') rmSync(file, { force: true });
  else writeFileSync(file, text);
}
