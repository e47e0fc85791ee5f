import { oneLine } from '../one-line.ts';

/**
 * What Mermaid eats in every kind of diagram: its comments and directives, its entities, quotes, HTML and Markdown, its
 * HTML clean-up; and the marks (ﬂ° ¶ß) that it puts in place of entities while it parses.
 */
const special = /[#;:%<>&"`\\_]|ﬂ(?=°)|¶(?=ß)/g;

/** Decimal is the only kind of entity that Mermaid keeps. */
export const entity = (character: string): string => `#${character.codePointAt(0)};`;

/** A text on one line, with the characters as entities that no diagram leaves as they are. */
export const escapeEntities = (text: string): string => oneLine(text).replace(special, entity);

/**
 * A text without the marks that Mermaid puts in place of entities, for where it takes those out twice, or where an
 * entity is no help: their nearest look-alikes.
 */
export const withoutMarks = (text: string): string => text.replace(/ﬂ(?=°)/g, 'fl').replace(/¶(?=ß)/g, '¶ ');
