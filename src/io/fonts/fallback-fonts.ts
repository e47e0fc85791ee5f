import { systemCode } from '../system-failure.ts';
import { BrokenFont } from './broken-font.ts';
import { engineTakes } from './engine-takes.ts';
import type { FontFace } from './font-face.ts';
import { bytesOf, type FontFile } from './font-file.ts';
import type { FontFamily, KnownFace } from './font-family.ts';

/** A family as the engine gets it. */
export interface LoadedFamily {
  readonly name: string;
  readonly faces: readonly FontFace[];
}

/** A face that the engine does not take. */
export interface RefusedFace {
  readonly refused: FontFile;
}

/** Loads families that stand in for Inter: each face once, however often it is asked for. */
export class FallbackFonts {
  /** What the families are registered under; what a font calls itself could be the name of another, or anything. */
  readonly #names = new Map<string, string>();
  readonly #faces = new Map<string, Promise<FontFace | undefined>>();

  /** @param characters for a trial: some that the family is wanted for */
  async load(
    { faces }: FontFamily,
    withItalic: boolean,
    characters: readonly number[],
  ): Promise<LoadedFamily | RefusedFace> {
    const name = this.#nameOf(faces[0]);
    const wanted = faces.filter(
      ({ traits }, index) => index === 0 || withItalic || traits.style === 'normal',
    );
    const loaded = await Promise.all(wanted.map((face) => this.#load(face, name, characters)));
    const refused = wanted[loaded.indexOf(undefined)];
    return refused === undefined ? { name, faces: loaded as readonly FontFace[] } : { refused };
  }

  #nameOf(face: FontFile): string {
    const key = keyOf(face);
    let name = this.#names.get(key);
    if (name === undefined) this.#names.set(key, (name = `fallback-${this.#names.size + 1}`));
    return name;
  }

  #load(face: KnownFace, name: string, characters: readonly number[]): Promise<FontFace | undefined> {
    const key = `${name}\0${keyOf(face)}`;
    let loaded = this.#faces.get(key);
    if (loaded === undefined) this.#faces.set(key, (loaded = load(face, name, characters)));
    return loaded;
  }
}

const keyOf = ({ file, index }: FontFile): string => `${index}\0${file}`;

async function load(
  face: KnownFace,
  family: string,
  characters: readonly number[],
): Promise<FontFace | undefined> {
  const { style } = face.traits;
  try {
    const data = bytesOf(face);
    return (await engineTakes(data, style, sampleOf(face, characters))) ? { family, style, data } : undefined;
  } catch (error) {
    // A table that nobody needed until now, or the file has changed since it was looked at.
    if (error instanceof BrokenFont || systemCode(error) !== undefined) return undefined;
    throw error;
  }
}

const sampleOf = ({ coverage }: FontFile, characters: readonly number[]): string =>
  String.fromCodePoint(...characters.filter((each) => coverage.has(each)).slice(0, 8));
