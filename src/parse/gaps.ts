import type { DataPath } from '../core/diagnostic.ts';

/*
 * What is certain in a file with mistakes. The rule, for all floors:
 *
 * A mistake leaves gaps: paths of the data where more or something else may stand than could be read. A value with a gap
 * at its path is not judged: a list or a group of keys there may have lost entries, a text may go on, and what seems to
 * be empty need not be. What a mistake said of it would only follow from the first one. All else is judged as ever, also
 * what stands inside such a list or group.
 *
 * Who looks at more than one value asks whether there is a gap in any of them: see model/checks/check.ts for the checks of
 * meaning, and model/reading/lacking-ids.ts for the ids that are not all known.
 *
 * Where there is doubt there is a gap: a finding that only follows from another one is worse than one that is missing.
 */

/** A place where not all could be read. */
export interface Gap {
  readonly path: DataPath;
  /** The offset in the text from which on there is doubt: the keys of a group that stand before it are certain. */
  readonly from: number;
  /** The text that could not be read, where it was whole lines. */
  readonly cut?: string;
}

/** All gaps of a file. */
export class Gaps {
  readonly all: readonly Gap[];
  readonly #from = new Map<string, number>();
  /** Every path that has a gap at it or below. */
  readonly #around = new Set<string>();

  constructor(all: readonly Gap[]) {
    this.all = all;
    for (const { path, from } of all) {
      const key = keyOf(path);
      this.#from.set(key, Math.min(from, this.#from.get(key) ?? Infinity));
      for (let length = path.length; length >= 0; length--) {
        const around = keyOf(path.slice(0, length));
        if (this.#around.has(around)) break;
        this.#around.add(around);
      }
    }
  }

  /** True where the value at a path itself is in doubt. */
  isAt(path: DataPath): boolean {
    return this.#from.has(keyOf(path));
  }

  /** The offset from which on the value at a path is in doubt; Infinity where it is not. */
  from(path: DataPath): number {
    return this.#from.get(keyOf(path)) ?? Infinity;
  }

  /** True where the value at a path, or anything in it, is in doubt. */
  isIn(path: DataPath): boolean {
    return this.#around.has(keyOf(path));
  }
}

export const noGaps = new Gaps([]);

const keyOf = (path: DataPath): string => path.join('\0');
