import { readGuarded } from './broken-font.ts';
import type { FaceTables } from './font-face-tables.ts';

/** What a face says of itself. */
export interface FontTraits {
  /** The name that the regular, the bold and the italics of a family have in common; empty where there is none. */
  readonly family: string;
  readonly style: 'normal' | 'italic';
  /** 400 is regular, 700 bold. */
  readonly weight: number;
  /** Has all weights in one file. */
  readonly isVariable: boolean;
  readonly isMonospaced: boolean;
  /** The writing of Han characters that it declares, where it declares one alone. */
  readonly han: HanWriting | undefined;
}

/** Hong Kong writes some traditional characters in its own way. */
export type HanWriting = 'ja' | 'ko' | 'zh-Hans' | 'zh-Hant' | 'zh-HK';

/** @throws BrokenFont where a table is not what it says */
export function readTraits(face: FaceTables): FontTraits {
  return readGuarded(() => {
    const name = face.read('name');
    const os2 = face.read('OS/2');
    const isItalic = os2 !== undefined && os2.byteLength >= 64 && (os2.getUint16(62) & 1) === 1;
    return {
      family: name === undefined ? '' : readFamily(name),
      style: isItalic ? 'italic' : 'normal',
      weight: os2 === undefined ? 400 : os2.getUint16(4),
      isVariable: face.has('fvar'),
      // The fourth number of PANOSE, for fonts of Latin text.
      isMonospaced: os2 !== undefined && os2.getUint8(32) === 2 && os2.getUint8(35) === 9,
      han: os2 === undefined ? undefined : declaredHan(os2),
    };
  });
}

const familyName = 1;
const windows = 3;
const englishOfWindows = 0x409;

/** The family in English where it is there, else in the first language that is. */
function readFamily(table: DataView): string {
  const count = table.getUint16(2);
  const storage = table.getUint16(4);
  const whole = Buffer.from(table.buffer, table.byteOffset, table.byteLength);
  let family = '';
  for (let index = 0; index < count; index += 1) {
    const record = 6 + 12 * index;
    if (table.getUint16(record + 6) !== familyName) continue;
    const platform = table.getUint16(record);
    const language = table.getUint16(record + 4);
    const isEnglish = platform === windows && language === englishOfWindows;
    if (family !== '' && !isEnglish) continue;
    const at = storage + table.getUint16(record + 10);
    const bytes = whole.subarray(at, at + table.getUint16(record + 8));
    // Macintosh's own (1) is close enough to Latin-1 for a name; the others are UTF-16, high byte first.
    family =
      platform === 1
        ? bytes.toString('latin1')
        : Buffer.from(bytes.subarray(0, bytes.length & ~1))
            .swap16()
            .toString('utf16le');
    if (isEnglish) break;
  }
  return family;
}

/** Bits of the code pages in OS/2: Shift JIS, GBK, Wansung, Big5, Johab. */
const codePages: readonly (readonly [bit: number, writing: HanWriting])[] = [
  [17, 'ja'],
  [18, 'zh-Hans'],
  [19, 'ko'],
  [20, 'zh-Hant'],
  [21, 'ko'],
];

function declaredHan(os2: DataView): HanWriting | undefined {
  if (os2.getUint16(0) === 0 || os2.byteLength < 82) return undefined;
  const pages = os2.getUint32(78);
  const declared = new Set(
    codePages.filter(([bit]) => ((pages >>> bit) & 1) === 1).map(([, writing]) => writing),
  );
  return declared.size === 1 ? [...declared][0] : undefined;
}
