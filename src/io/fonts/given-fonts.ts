import { relative } from 'node:path';
import { printable } from '../../core/printable.ts';
import { ToolFailure } from '../../core/tool-failure.ts';
import { isInside, withForwardSlashes } from '../inside.ts';
import { missingPath } from '../missing-path.ts';
import { systemCode, systemFailure } from '../system-failure.ts';
import { BrokenFont } from './broken-font.ts';
import { groupFaces, type FontFamily } from './font-family.ts';
import { readFontFile, traitsOf } from './font-file.ts';

/**
 * The families in the files that the person named.
 * @param files absolute
 * @param cwd what they are reported relative to
 * @throws ToolFailure that names the file, where it is not there or no font
 */
export function readGivenFonts(files: readonly string[], cwd: string): readonly FontFamily[] {
  return groupFaces(
    files.flatMap((file) =>
      namingTheFile(file, cwd, () => {
        const faces = readFontFile(file);
        if (faces.length === 0) throw new BrokenFont('it has no outlines (an emoji font, perhaps)');
        return faces.map((face) => ({ ...face, traits: traitsOf(face) }));
      }),
    ),
  );
}

/** Turns what is wrong with a font into a ToolFailure that says which one it is. */
function namingTheFile<T>(file: string, cwd: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const name = shown(file, cwd);
    if (error instanceof BrokenFont) throw unusableFont(file, cwd, error.message);
    if (systemCode(error) === 'ENOENT') throw missingPath(name, cwd);
    throw systemFailure(error, 'Cannot read the font', name);
  }
}

/** @param reason the end of "… cannot be used: …" */
export const unusableFont = (file: string, cwd: string, reason: string): ToolFailure =>
  new ToolFailure(
    `The font ${printable(shown(file, cwd))} cannot be used: ${reason}.`,
    'A font is a TTF, OTF, TTC, WOFF or WOFF2 file, named with --font or in "fonts:" of the config file.',
  );

const shown = (file: string, cwd: string): string =>
  isInside(file, cwd) ? withForwardSlashes(relative(cwd, file)) || '.' : file;
