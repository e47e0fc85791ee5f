import { entity, escapeEntities, withoutMarks } from '../entities.ts';

/** `$$…$$` is a formula; and a mark of a list makes some versions of Mermaid draw "Unsupported markdown". */
const markdown = /[$*~]|^[-+](?= |$)|(?<=^\d+)[.)](?= |$)/g;

/** Mermaid takes a line for a direction wherever these words stand in it, be it in quotes. */
const direction = /direction(?= (?:TB|TD|BT|LR|RL))/gi;

/** A quoted label of a flowchart, on one line. Mermaid draws exactly the given text, but for its own marks. */
export const escapeFlowchart = (text: string): string =>
  escapeEntities(withoutMarks(text))
    .replace(markdown, entity)
    .replace(direction, (word) => entity(word) + word.slice(1));
