import { entity, escapeEntities } from '../entities.ts';
import { wordPieces } from '../segments.ts';

const keyword = /^(?:timeline|title|section|accTitle|accDescr)/i;

/** In terminal cells; about the 150 pixels that a box is wide. */
const widestWord = 18;

/**
 * A title, section, period or event of a `timeline`, on one line. A text that starts like a keyword would be taken for
 * one, so its first letter is written as an entity.
 */
export const escapeTimeline = (text: string): string =>
  escapeEntities(text).replace(keyword, (word) => entity(word) + word.slice(1));

/**
 * The same for a text inside a box: Mermaid ends lines only at spaces there, so a word too wide for the box, or a
 * sentence that is written without spaces, gets line ends of ours.
 */
export const escapeTimelineBox = (text: string): string =>
  text
    .split(' ')
    .map((word) => wordPieces(word, widestWord).map(escapeTimeline).join('<br>'))
    .join(' ');
