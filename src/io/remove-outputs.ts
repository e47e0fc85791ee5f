import { readFileSync, rmdirSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formats } from '../formats/registry.ts';
import type { TargetCheck } from './check-targets.ts';
import { hashOf, type Listed } from './output-list.ts';
import { systemFailure } from './system-failure.ts';

/**
 * Removes outputs that a list names. The list may be anybody's: a file goes only if it has the extension of an output, lies
 * in the folder, links seen through, is none of the maps, and holds the bytes that the list says a build wrote.
 * @returns the paths of those that went, and of those that somebody changed since
 * @throws ToolFailure where one cannot be removed
 */
export function removeOutputs(
  outputs: readonly Listed[],
  targets: TargetCheck,
  folder: string,
): { readonly removed: string[]; readonly changed: string[] } {
  const removed: string[] = [];
  const changed: string[] = [];
  for (const output of outputs) {
    const { path } = output;
    const file = targets.fileOf(path);
    if (file === undefined) continue;
    if (!isOutput(path) || !isAsWritten(file, output)) {
      changed.push(path);
      continue;
    }
    try {
      unlinkSync(file);
    } catch (error) {
      throw systemFailure(error, 'Cannot remove', file);
    }
    removed.push(path);
    removeEmpty(dirname(path), folder);
  }
  return { removed, changed };
}

const isOutput = (path: string): boolean => formats.some(({ extension }) => path.endsWith(`.${extension}`));

/** Git on Windows gives texts other line ends than they were written with. */
function isAsWritten(file: string, { hash }: Listed): boolean {
  const bytes = readFileSync(file);
  return hashOf(bytes) === hash || hashOf(withoutReturns(bytes)) === hash;
}

const withoutReturns = (bytes: Buffer): Buffer =>
  Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');

/** A folder that is left empty goes with the last output in it. */
function removeEmpty(below: string, folder: string): void {
  for (let parent = below; parent !== '.'; parent = dirname(parent)) {
    try {
      rmdirSync(join(folder, parent));
    } catch {
      return;
    }
  }
}
