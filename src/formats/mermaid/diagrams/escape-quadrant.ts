import { escapeEntities } from '../entities.ts';

/** A title, or a quoted name, of a `quadrantChart`, on one line. Mermaid draws exactly the given text. */
export const escapeQuadrant = (text: string): string => escapeEntities(text);
