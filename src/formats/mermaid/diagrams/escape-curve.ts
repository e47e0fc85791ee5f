import { escapeEntities } from '../entities.ts';

/** A quoted name of an `xychart-beta`, on one line. Mermaid draws exactly the given text. */
export const escapeCurve = (text: string): string => escapeEntities(text);
