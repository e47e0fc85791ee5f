import { realpathSync } from 'node:fs';
import { printable } from '../core/printable.ts';
import { ToolFailure } from '../core/tool-failure.ts';
import { exists } from './exists.ts';
import { isInside } from './inside.ts';

/**
 * What `--sandbox` says to files that a flag or the config file names.
 * @param files absolute; of one that is not there the name decides, and whoever reads it says that it is missing
 * @throws ToolFailure for the first file that really lies outside of the folder
 */
export function refuseOutside(files: readonly string[], root: string): void {
  const realRoot = realpathSync(root);
  for (const file of files) {
    const inside = exists(file)
      ? isInside(realpathSync(file), realRoot)
      : isInside(file, root) || isInside(file, realRoot);
    if (inside) continue;
    throw new ToolFailure(
      `--sandbox refuses ${printable(file)}: it is outside of this folder.`,
      'Move it into the project, or leave it out.',
    );
  }
}
