import { hash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printable } from '../core/printable.ts';
import { ToolFailure } from '../core/tool-failure.ts';
import { systemFailure } from './system-failure.ts';
import { faultOfTarget } from './target-name.ts';

/** The list of outputs in an output folder. */
export const LIST_NAME = '.journeymap.jsonl';

const VERSION = 1;
/** Bytes; ten thousand maps in all formats have a list of a third of it. */
const LARGEST = 64 * 1024 * 1024;
const HEAD = {
  journeymap: 'outputs',
  version: VERSION,
  about:
    'What journeymap wrote into this folder, so that it knows its own files. Commit it together with them.',
};

/** An output as a build wrote it. */
export interface Listed {
  /** Relative to the output folder, forward slashes. */
  readonly path: string;
  /** Of the bytes that were written: see {@link hashOf}. */
  readonly hash: string;
  /** The project that it belongs to: see {@link projectId}. */
  readonly project: string;
  /** The map that it was made of, relative to the project folder; none for one outside of it and for all maps together. */
  readonly map?: string;
  /** True for the page that links the maps of a project. */
  readonly index?: true;
}

/** The first half of SHA-256: a file of 32 more characters for each output would say no more. */
export const hashOf = (bytes: Uint8Array): string => hash('sha256', bytes, 'hex').slice(0, 32);

/**
 * Which project an output belongs to, where several write into one folder: the way there from the output folder. Only the
 * way up is told in plain words; any other one has names of folders of the machine in it.
 * @param way from the output folder to the project folder, forward slashes
 */
export const projectId = (way: string): string =>
  /^(?:\.\.(?:\/|$))*$/.test(way) ? way || '.' : hash('sha256', way, 'hex').slice(0, 12);

export interface OutputList {
  /** By path. A path has several entries where a merge kept both sides. */
  readonly entries: ReadonlyMap<string, readonly Listed[]>;
  /** Lines, 1-based, that say nothing that can be understood. */
  readonly unreadable: readonly number[];
}

const emptyList: OutputList = { entries: new Map(), unreadable: [] };

/**
 * Reads the list of an output folder. Each line stands for itself, so that a merge conflict, a cut or a slip of the hand
 * costs no more than the lines that it is in: what they listed is no longer known as written by a build.
 * @throws ToolFailure for a list of a newer version, and for a file of that name that is none
 */
export function readList(folder: string): OutputList & { readonly text: string | undefined } {
  const file = join(folder, LIST_NAME);
  let text: string | undefined;
  try {
    const stats = lstatSync(file, { throwIfNoEntry: false });
    if (stats === undefined) return { ...emptyList, text };
    // A link of a stranger may lead to a device without end.
    if (stats.isFile() && stats.size <= LARGEST) text = readFileSync(file, 'utf8');
  } catch (error) {
    throw systemFailure(error, 'Cannot read', file);
  }
  if (text === undefined) throw noList(file);
  return { ...parseList(text, file), text };
}

/** @param file its name in messages */
export function parseList(text: string, file: string): OutputList {
  const entries = new Map<string, Listed[]>();
  const unreadable: number[] = [];
  let known = text.trim() === '';
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/.test(line)) continue;
    const value = parsed(line);
    if (value?.['journeymap'] === HEAD.journeymap) {
      known = true;
      if (value['version'] !== VERSION) throw newer(file);
      continue;
    }
    const entry = value && listed(value);
    if (entry === undefined) {
      unreadable.push(at + 1);
      continue;
    }
    const others = entries.get(entry.path);
    if (others === undefined) entries.set(entry.path, [entry]);
    else others.push(entry);
  }
  if (known || entries.size > 0) return { entries, unreadable };
  throw noList(file);
}

/** The text of a list: sorted, the same for the same outputs, one line for each so that git can merge it. */
export function listText(entries: Iterable<Listed>): string {
  const sorted = [...entries].toSorted((a, b) => order(a.path, b.path) || order(a.project, b.project));
  const lines = sorted.map(({ path, map, index, project, hash: of }) =>
    JSON.stringify({ path, map, index, project, hash: of }),
  );
  return `${[JSON.stringify(HEAD), ...lines].join('\n')}\n`;
}

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function parsed(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** An entry that a build could have written; what a stranger wrote in its place must lead nowhere else. */
function listed(value: Readonly<Record<string, unknown>>): Listed | undefined {
  const { path, hash: of, project, map, index } = value;
  if (typeof path !== 'string' || faultOfTarget(path) !== undefined) return undefined;
  if (typeof of !== 'string' || typeof project !== 'string') return undefined;
  if (map !== undefined && (typeof map !== 'string' || !isBelow(map))) return undefined;
  return {
    path,
    hash: of,
    project,
    ...(map === undefined ? {} : { map }),
    ...(index === true ? { index } : {}),
  };
}

/** A relative path that leads up nowhere. */
const isBelow = (path: string): boolean =>
  path !== '' && !/^(?:\/|[a-z]:)/i.test(path) && !/\0|(?:^|[\\/])\.\.(?:[\\/]|$)/.test(path);

const noList = (file: string): ToolFailure =>
  new ToolFailure(
    `${printable(file)} is not a list of outputs by journeymap, though it has the name of one.`,
    'Move it away. Where it was one, delete it and build once with --force.',
  );

const newer = (file: string): ToolFailure =>
  new ToolFailure(
    `${printable(file)} was written by a newer version of journeymap.`,
    'Use that version, or another output folder.',
  );
