import type { CompanionFault, Companions, FilePlace } from '../../core/ports.ts';
import { err, ok, type Result } from '../../core/result.ts';
import type { SaidMarks } from '../../model/kpis/number-marks.ts';
import { limits } from '../../parse/limits.ts';
import { fileLimits } from './file-limits.ts';
import { openFile, type FileKind, type Opening } from './opened-file.ts';

interface Kept {
  readonly opening: Opening;
  /** Size of the file, in bytes. */
  readonly size: number;
}

/**
 * The files that the maps of a run name. What several maps share is read and parsed once; what was used last is kept,
 * up to {@link fileLimits}.kept, so that memory does not grow with the number of files.
 */
export class NamedFiles {
  readonly companions: Companions;
  readonly marks: SaidMarks;
  /** In the order of use, the latest last. */
  readonly #kept = new Map<string, Kept>();
  #size = 0;

  /** @param marks what the project says of the marks in its files of data */
  constructor(companions: Companions, marks: SaidMarks = {}) {
    this.companions = companions;
    this.marks = marks;
  }

  open(place: FilePlace, wanted: FileKind): Result<Kept, CompanionFault> {
    const key = [wanted, place.bound, place.file].join('\0');
    const before = this.#kept.get(key);
    if (before !== undefined) {
      this.#kept.delete(key);
      this.#kept.set(key, before);
      return ok(before);
    }
    const bytes = this.companions.read(place, limits.bytes);
    if (!bytes.ok) return err(bytes.error);
    const read = { opening: openFile(place, bytes.value, wanted), size: bytes.value.length };
    this.#keep(key, read);
    return ok(read);
  }

  #keep(key: string, read: Kept): void {
    if (read.size > fileLimits.kept) return;
    this.#kept.set(key, read);
    this.#size += read.size;
    for (const [oldest, { size }] of this.#kept) {
      if (this.#size <= fileLimits.kept && this.#kept.size <= mostKept) return;
      this.#kept.delete(oldest);
      this.#size -= size;
    }
  }
}

/** Empty files have no size, and are kept all the same. */
const mostKept = 1000;
