import { basename, relative } from 'node:path';
import { cutSuffix } from '../app/map-name.ts';
import { isInside, withForwardSlashes } from './inside.ts';
import { realPath } from './real-path.ts';

/** The folders that outputs keep the order of. All are absolute. */
export interface MapFolders {
  /** The project. */
  readonly root: string;
  /** The folder in the project that all of its maps lie in; {@link projectBase} knows it. */
  readonly base: string;
  /** Folders outside of the project that its config file takes maps from. */
  readonly beside: readonly string[];
}

/**
 * Where the outputs of a map go. It follows from the project alone: whichever maps a run is about, and however they
 * are named, an output is always in the same place.
 */
export class MapPlaces {
  readonly #root: string;
  readonly #realRoot: string;
  readonly #realBase: string;
  readonly #beside: readonly string[];

  constructor({ root, base, beside }: MapFolders) {
    this.#root = root;
    this.#realRoot = realPath(root);
    this.#realBase = realPath(base);
    this.#beside = beside.map(realPath);
  }

  /** The path of a map from the project folder. @param real its real path */
  inProject(file: string, real: string): string {
    return withForwardSlashes(
      isInside(real, this.#realRoot) ? relative(this.#realRoot, real) : relative(this.#root, file),
    );
  }

  /**
   * Where the outputs of a map go, relative to the output folder and without extension.
   * @param real its real path
   * @param named the folder that a run was told to look into, for a map that belongs to no project
   */
  target(file: string, real: string, named: string | undefined): string {
    const folder = [this.#realBase, this.#realRoot, ...this.#beside].find((each) => isInside(real, each));
    if (folder !== undefined) return withoutSuffix(relative(folder, real));
    // A folder of the project may be a link that leads out.
    if (isInside(file, this.#root)) return withoutSuffix(relative(this.#root, file));
    return withoutSuffix(named === undefined ? basename(file) : relative(named, file));
  }
}

const withoutSuffix = (path: string): string => cutSuffix(withForwardSlashes(path));
