import { readCoverage, type Coverage } from './coverage.ts';
import { BrokenFont } from './broken-font.ts';
import { readFaces, type FaceTables } from './font-face-tables.ts';
import { withFontFile } from './font-source.ts';
import { readTraits, type FontTraits } from './font-traits.ts';

/** A face in a file on the disk: what it has is known, its outlines are read when they are wanted. */
export interface FontFile {
  readonly file: string;
  /** Which face of a collection. */
  readonly index: number;
  readonly coverage: Coverage;
}

const outlines = ['glyf', 'CFF ', 'CFF2'];
/** Tables of coloured glyphs, which the engine leaves blank. */
const colours = ['CBDT', 'COLR', 'SVG ', 'sbix'];

const canBeDrawn = (face: FaceTables): boolean =>
  outlines.some((tag) => face.has(tag)) && !colours.some((tag) => face.has(tag));

/**
 * The faces in a file that have outlines to draw.
 * @throws BrokenFont where it is no font or is not whole; an error of the system where it cannot be read
 */
export function readFontFile(file: string): readonly FontFile[] {
  return withFontFile(file, (source) =>
    readFaces(source).flatMap((face, index) => {
      if (!canBeDrawn(face)) return [];
      const cmap = face.read('cmap');
      if (cmap === undefined) throw new BrokenFont('it does not say which characters it has');
      return [{ file, index, coverage: readCoverage(cmap) }];
    }),
  );
}

/** What a face says of itself. Throws like {@link readFontFile}. */
export const traitsOf = ({ file, index }: FontFile): FontTraits =>
  withFontFile(file, (source) => readTraits(readFaces(source)[index]!));

/** A face as the engine takes it. Throws like {@link readFontFile}. */
export const bytesOf = ({ file, index }: FontFile): Uint8Array =>
  withFontFile(file, (source) => readFaces(source)[index]!.whole());
