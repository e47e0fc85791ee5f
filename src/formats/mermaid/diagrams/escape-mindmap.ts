import { entity, escapeEntities, withoutMarks } from '../entities.ts';

/** Labels are Markdown: emphasis, formulas and lists. */
const markdown = /[$*~]|^[-+](?= |$)|(?<=^\d+)[.)](?= |$)/g;

/** A quoted node of a mind map, on one line. Mermaid draws exactly the given text, but for its own marks. */
export const escapeMindmap = (text: string): string =>
  escapeEntities(withoutMarks(text)).replace(markdown, entity);
