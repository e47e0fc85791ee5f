import { realpathSync } from 'node:fs';
import { printable } from '../core/printable.ts';
import { ToolFailure } from '../core/tool-failure.ts';
import { exists } from './exists.ts';
import { isInside } from './inside.ts';

/**
 * What `--sandbox` says to files that a flag or the config file names.
 * @param files absolute; one that is not there is let through, and whoever reads it says so
 * @throws ToolFailure for the first file that really lies outside of the folder
 */
export function refuseOutside(files: readonly string[], root: string): void {
  const realRoot = realpathSync(root);
  for (const file of files) {
    if (!exists(file) || isInside(realpathSync(file), realRoot)) continue;
    throw new ToolFailure(
      `--sandbox refuses ${printable(file)}: it is outside of this folder.`,
      'Move it into the project, or leave it out.',
    );
  }
}
