import { readFileSync } from 'node:fs';
import { italic as italicFile, upright as uprightFile } from 'virtual:fonts';
import { readCoverage, type Coverage } from './coverage.ts';
import { isMarkOfAnyScript, needsGlyph } from './needs-glyph.ts';

/** One file for the drawing engine. */
export interface FontFace {
  /** The family to register it under, whatever the file itself says. */
  readonly family: string;
  readonly style: 'normal' | 'italic';
  /** Absent where the file has more than one, or says it itself. */
  readonly weight?: number;
  readonly data: Uint8Array;
  /** The code points that it serves, where these are not all that it has. */
  readonly ranges?: readonly (readonly [number, number])[];
}

export interface FontChoice {
  /** What has to be registered; a face that is chosen again is the same object. */
  readonly faces: readonly FontFace[];
  /** The stack for `font-family`, in order. */
  readonly families: readonly string[];
  /** Code points that no font has, ascending. */
  readonly missing: readonly number[];
}

export interface WantedText {
  readonly characters: ReadonlySet<number>;
  readonly italic: boolean;
  /** BCP 47: Han characters are written differently in Chinese, Japanese and Korean. */
  readonly language: string;
}

export interface FontBook {
  /** @throws ToolFailure for a font that the person named and that cannot be used */
  choose(wanted: WantedText): Promise<FontChoice>;
}

export interface FontBookOptions {
  /** Font files that the person named, absolute, in the order in which they are asked for a character. */
  readonly fonts: readonly string[];
  /** Says where the system keeps its fonts. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Fonts for texts: Inter, then those that the person named, then those of the system. */
export function openFontBook(_options: FontBookOptions): FontBook {
  const upright = readShipped(uprightFile, 'normal');
  let slanted: FontFace | undefined;
  return {
    async choose({ characters, italic }) {
      const faces = [upright.face];
      if (italic) faces.push((slanted ??= readShipped(italicFile, 'italic').face));
      const missing = [...characters]
        .filter((each) => needsGlyph(each) && !upright.coverage.has(each) && !isMarkOfAnyScript(each))
        .toSorted((a, b) => a - b);
      return { faces, families: ['Inter'], missing };
    },
  };
}

function readShipped(file: URL, style: FontFace['style']): { face: FontFace; coverage: Coverage } {
  const data = readFileSync(file);
  return { face: { family: 'Inter', style, data }, coverage: readCoverage(cmapOf(data)) };
}

/** The table of characters in our own font, which is whole. */
function cmapOf(font: Buffer): DataView {
  const record = font.indexOf('cmap', 12, 'latin1');
  return new DataView(
    font.buffer,
    font.byteOffset + font.readUInt32BE(record + 8),
    font.readUInt32BE(record + 12),
  );
}
