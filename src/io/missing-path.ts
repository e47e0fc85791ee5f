import { statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { distance } from 'fastest-levenshtein';
import { printable } from '../core/printable.ts';
import { ToolFailure } from '../core/tool-failure.ts';
import { withForwardSlashes } from './inside.ts';
import { cutSuffix } from '../app/map-name.ts';
import { namesIn } from './names-in.ts';

const quoted = (text: string): string => `"${printable(text)}"`;

/** The failure for a path on the command line that does not exist, with the likeliest thing that was meant. */
export function missingPath(path: string, cwd: string): ToolFailure {
  const { folder, name } = firstMissing(resolve(cwd, path));
  const meant = closest(name, namesIn(folder));
  const shown = (file: string): string => quoted(withForwardSlashes(relative(cwd, file)) || '.');
  return new ToolFailure(
    `There is no file or folder ${quoted(path)}.`,
    meant === undefined
      ? `${folder === resolve(cwd) ? 'This folder' : `The folder ${shown(folder)}`} has nothing with a similar name.`
      : `Did you mean ${shown(join(folder, meant))}?`,
  );
}

/**
 * The failure for a run that found no map at all. It points at files that may have been meant: journeymap takes only
 * `*.journey.yaml` from a folder, so that other YAML files of a repository are left alone.
 * @param paths as given on the command line
 */
export function noMaps(paths: readonly string[], cwd: string): ToolFailure {
  const named = paths.length === 0 ? ['.'] : paths;
  const message = `There is no journey map (*.journey.yaml) in ${paths.length === 0 ? 'this folder' : named.map(quoted).join(', ')}.`;
  for (const path of named) {
    const folder = resolve(cwd, path);
    const plain = namesIn(folder).filter(
      (name) =>
        /\.ya?ml$/i.test(name) && !/\.journey\.ya?ml$/i.test(name) && !name.startsWith('journeymap.config.'),
    );
    const first = plain[0];
    if (first === undefined) continue;
    const rename = `${cutSuffix(first)}.journey.yaml`;
    const more =
      plain.length === 1 ? '' : ` (and ${plain.length - 1} more ${plain.length === 2 ? 'file' : 'files'})`;
    return new ToolFailure(
      message,
      `If ${quoted(withForwardSlashes(relative(cwd, join(folder, first))))}${more} is one, rename it to ${quoted(rename)} or name it on the command line.`,
    );
  }
  return new ToolFailure(
    message,
    'Name a file or a folder, or save your first map as "my-map.journey.yaml".',
  );
}

/** The outermost part of a path that is not there: in `mpas/coffee.yaml` the typing mistake is in `mpas`. */
function firstMissing(file: string): { folder: string; name: string } {
  let name = basename(file);
  let folder = dirname(file);
  while (folder !== dirname(folder) && !isFolder(folder)) {
    name = basename(folder);
    folder = dirname(folder);
  }
  return { folder, name };
}

function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch {
    return false;
  }
}

/** The nearest name, compared with and without its suffix: people leave `.journey.yaml` away. */
function closest(name: string, candidates: readonly string[]): string | undefined {
  const typed = name.toLowerCase();
  const stem = cutSuffix(typed);
  // Two letters swapped are two edits.
  const most = Math.max(stem.length < 4 ? 1 : 2, Math.floor(stem.length / 3));
  let best: { candidate: string; edits: number } | undefined;
  for (const candidate of candidates) {
    const lower = candidate.toLowerCase();
    const edits = Math.min(distance(typed, lower), distance(stem, cutSuffix(lower)));
    if (edits <= most && (best === undefined || edits < best.edits)) {
      best = { candidate, edits };
    }
  }
  return best?.candidate;
}
