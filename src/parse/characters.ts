import type { Findings } from './findings.ts';
import * as finding from './text-findings.ts';

/**
 * What no text of a journey may hold: control characters (C0 but for tab and line ends, DEL, C1), the controls that
 * reorder text, and halves of characters, and U+FFFE and U+FFFF, which are none. In `u` mode a surrogate matches only where it stands alone.
 */
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]/u;
const everyForbidden = new RegExp(forbidden, 'gu');

export const hasForbidden = (text: string): boolean => forbidden.test(text);

/** Reports each forbidden character of the text, and returns a text of the same length without them. */
export function checkCharacters(text: string, findings: Findings): string {
  if (!hasForbidden(text)) return text;
  return text.replace(everyForbidden, (character: string, offset: number) => {
    addForbidden(character, offset, offset + 1, findings);
    return '\ufffd';
  });
}

/** A backslash and what follows it in a double-quoted text. */
const escape = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[^])/g;
const letterEscapes: Readonly<Record<string, number>> = {
  0: 0,
  a: 7,
  b: 8,
  v: 0x0b,
  f: 0x0c,
  e: 0x1b,
  N: 0x85,
};

/**
 * Reports the escapes of a double-quoted text (`"\e]8;;"`) that produce forbidden characters.
 * `start` and `end` are where it stands in the file, its quotes included.
 */
export function checkEscapes(start: number, end: number, findings: Findings): void {
  const typed = findings.source.text.slice(start, end);
  let half: { at: number; end: number; code: number } | undefined;
  const dropHalf = (): void => {
    if (half) addForbidden(String.fromCharCode(half.code), start + half.at, start + half.end, findings);
    half = undefined;
  };
  for (const match of typed.matchAll(escape)) {
    const code = codeOf(match[0]);
    const place = { at: match.index, end: match.index + match[0].length, code };
    const joins = half !== undefined && half.end === place.at && isLow(code);
    if (joins) half = undefined;
    else {
      dropHalf();
      if (isHigh(code)) half = place;
      else if (code <= 0x10ffff && hasForbidden(String.fromCodePoint(code))) {
        addForbidden(String.fromCodePoint(code), start + place.at, start + place.end, findings);
      }
    }
  }
  dropHalf();
}

const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** The code point that an escape produces; a space for one that cannot be forbidden. */
function codeOf(typed: string): number {
  const letter = typed[1]!;
  if (typed.length > 2) return Number.parseInt(typed.slice(2), 16);
  return letterEscapes[letter] ?? 0x20;
}

function addForbidden(character: string, start: number, end: number, findings: Findings): void {
  const code = character.codePointAt(0)!;
  if (code >= 0xd800 && code <= 0xdfff) findings.add(finding.loneSurrogate, start, end);
  else if (code >= 0x2000 && code < 0xfffe)
    findings.add(finding.bidiControl, start, end, { name: nameOf(code) });
  else findings.add(finding.controlCharacter, start, end, { name: nameOf(code) });
}

const c0 =
  'NUL SOH STX ETX EOT ENQ ACK BEL BS HT LF VT FF CR SO SI DLE DC1 DC2 DC3 DC4 NAK SYN ETB CAN EM SUB ESC FS GS RS US';
const names = new Map<number, string>([
  ...c0.split(' ').map((name, code): [number, string] => [code, name]),
  [0x7f, 'DEL'],
  [0x85, 'NEL'],
  [0x9b, 'CSI'],
  [0x9d, 'OSC'],
  [0x202a, 'LRE'],
  [0x202b, 'RLE'],
  [0x202c, 'PDF'],
  [0x202d, 'LRO'],
  [0x202e, 'RLO'],
  [0x2066, 'LRI'],
  [0x2067, 'RLI'],
  [0x2068, 'FSI'],
  [0x2069, 'PDI'],
]);

/** `ESC, U+001B`; the number alone where the character has no short name. */
function nameOf(code: number): string {
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const name = names.get(code);
  return name === undefined ? number : `${name}, ${number}`;
}
