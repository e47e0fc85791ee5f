import { entity, escapeEntities } from '../entities.ts';

/** `$$…$$` is a formula; and a mark of a list makes some versions of Mermaid draw "Unsupported markdown". */
const markdown = /[$*~]|^[-+](?= |$)|(?<=^\d+)[.)](?= |$)/g;

/** A quoted label of a flowchart, on one line. Mermaid draws exactly the given text. */
export const escapeFlowchart = (text: string): string => escapeEntities(text).replace(markdown, entity);
