import { entity, escapeEntities } from '../entities.ts';

/** Labels are Markdown: emphasis, formulas and lists. */
const markdown = /[$*~]|^[-+](?= |$)|(?<=^\d+)[.)](?= |$)/g;

/** A quoted node of a mind map, on one line. Mermaid draws exactly the given text. */
export const escapeMindmap = (text: string): string => escapeEntities(text).replace(markdown, entity);
