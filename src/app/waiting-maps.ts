import type { DataQuestion } from '../model/kpis/data-question.ts';
import type { ReadMap } from './compile.ts';

/** A map that is set aside until files of data have said what it asks of them. */
export interface Waiting {
  readonly questions: readonly DataQuestion[];
  readonly bytes: Uint8Array;
  /** As it was read; `undefined` where it is to be read again. */
  readonly map: ReadMap | undefined;
}

/** Bytes of the files that are kept as they were read, which takes several times as much memory. */
const mostKept = 4 * 1024 * 1024;

/**
 * The maps of a run that wait for files of data. As many as are of use are kept as they were read, so that their files are
 * decoded and parsed once; of the others the bytes alone, so that memory does not grow with what a map is made into.
 */
export class WaitingMaps<Key> {
  readonly #maps = new Map<Key, Waiting>();
  #kept = 0;

  add(key: Key, waiting: Waiting): void {
    this.#kept += waiting.bytes.length;
    this.#maps.set(key, this.#kept <= mostKept ? waiting : { ...waiting, map: undefined });
  }

  get isEmpty(): boolean {
    return this.#maps.size === 0;
  }

  /** What all of them ask. */
  get questions(): readonly DataQuestion[] {
    return [...this.#maps.values()].flatMap(({ questions }) => questions);
  }

  /** Gives a map back, and lets go of it; `undefined` for one that does not wait. */
  take(key: Key): Waiting | undefined {
    const waiting = this.#maps.get(key);
    this.#maps.delete(key);
    return waiting;
  }
}
