import { oneLine } from '../../one-line.ts';
import { entity, escapeEntities, withoutMarks } from '../entities.ts';
import { wordPieces } from '../segments.ts';

const keyword = /^(?:journey|title|section|accTitle|accDescr)/i;

/**
 * A title, section or task of a `journey` diagram, on one line. Mermaid draws exactly the given text. A text that
 * starts like a keyword would be taken for one, so its first letter is written as an entity.
 */
export const escapeJourney = (text: string): string =>
  escapeEntities(text).replace(keyword, (word) => entity(word) + word.slice(1));

/** Stand-ins for what the grammar would eat in the name of an actor, where entities are no help. */
const lookAlikes: Readonly<Record<string, string>> = {
  '#': '＃',
  ';': '；',
  ':': '：',
  ',': '，',
  '<': '＜',
  '>': '＞',
  '&': '＆',
  '"': '＂',
  '%': '％',
};

/** In terminal cells; about the 360 pixels that the legend has. */
const widestWord = 40;

/**
 * The name of an actor. Mermaid's legend breaks long names, and would break them inside an entity, so the few
 * characters that the grammar eats become their full-width look-alikes. A word too wide for the legend is broken
 * with spaces: Mermaid itself would cut an emoji in half.
 */
export function escapeJourneyActor(name: string): string {
  return withoutMarks(oneLine(name))
    .replace(/[#;:,<>&"%]/g, (character) => lookAlikes[character]!)
    .replace(/\S+/g, (word) => wordPieces(word, widestWord).join(' '));
}
