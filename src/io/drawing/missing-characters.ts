import type { Note } from '../../formats/format.ts';

/** More than these are summed up: they are those of a whole script, and one font would bring them all. */
const most = 10;

/** A note for each character that no font has. */
export function missingCharacterNotes(codePoints: readonly number[]): Note[] {
  const notes: Note[] = codePoints.slice(0, most).map((codePoint) => {
    const character = String.fromCodePoint(codePoint);
    return { code: 'font/missing-character', args: { character, name: nameOf(codePoint) }, near: character };
  });
  const more = codePoints.length - notes.length;
  if (more > 0) notes.push({ code: 'font/more-missing-characters', args: { count: more }, near: '' });
  return notes;
}

const nameOf = (codePoint: number): string => `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
