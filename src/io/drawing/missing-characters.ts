import type { Note } from '../../formats/format.ts';
import { rightToLeft } from './directions.ts';
import type { Node } from './engine.ts';
import * as finding from './findings.ts';
import { nodesOf } from './markup.ts';

/** Inter has it, and everybody takes it for a character that is not there. */
const standIn = '\u25a1';
/** Keeps the direction of a letter whose box has none of its own. */
const rightToLeftMark = '\u200f';

/** Puts a box in the place of each character that no font has: the engine would leave nothing there. */
export function showMissing(root: Node, missing: readonly number[]): void {
  if (missing.length === 0) return;
  const gone = new Set(missing);
  for (const node of nodesOf(root)) {
    if (node.type !== 'text') continue;
    node.text = [...node.text].map((each) => (gone.has(each.codePointAt(0)!) ? boxFor(each) : each)).join('');
  }
}

const boxFor = (character: string): string =>
  rightToLeft.test(character) ? standIn + rightToLeftMark : standIn;

/** More than these are summed up: they are those of a whole script, and one font would bring them all. */
const most = 10;

/** A note for each character that no font has. */
export function missingCharacterNotes(codePoints: readonly number[]): Note[] {
  const notes: Note[] = codePoints.slice(0, most).map((codePoint) => {
    const character = String.fromCodePoint(codePoint);
    return { ...finding.missingCharacter.told({ character, name: nameOf(codePoint) }), near: character };
  });
  const more = codePoints.length - notes.length;
  if (more > 0) notes.push({ ...finding.moreMissingCharacters.told({ count: more }), near: '' });
  return notes;
}

const nameOf = (codePoint: number): string => `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
