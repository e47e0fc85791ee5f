import DOMPurify from 'dompurify';
import mermaid from 'mermaid';
import { parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';

/** A `journey` diagram as Mermaid itself understands and draws it. */
export interface ReadDiagram {
  readonly title: string;
  readonly sections: readonly string[];
  readonly tasks: readonly ReadTask[];
}

export interface ReadTask {
  readonly section: string;
  readonly name: string;
  readonly score: number;
  readonly actors: readonly string[];
}

interface JourneyDb {
  getDiagramTitle(): string;
  getSections(): readonly string[];
  getTasks(): readonly { section: string; task: string; score: number; people: readonly string[] }[];
}

// Mermaid cleans the title by way of a browser's DOM. In Node the clean-up is given the part of it that can change a
// plain text: reading it as HTML and writing it out again.
Object.assign(DOMPurify, { addHook: () => {}, sanitize: (html: string) => serialize(parseFragment(html)) });

/**
 * Reads a diagram with Mermaid's own preprocessing, detection and parser.
 * @throws where Mermaid refuses it
 */
export async function readDiagram(text: string): Promise<ReadDiagram> {
  await mermaid.parse(text);
  const db = (await mermaid.mermaidAPI.getDiagramFromText(text)).db as unknown as JourneyDb;
  return {
    title: drawn(db.getDiagramTitle()),
    sections: db.getSections().map(drawn),
    tasks: db.getTasks().map(({ section, task, score, people }) => ({
      section: drawn(section),
      name: drawn(task),
      score,
      actors: people.map(drawn),
    })),
  };
}

/**
 * What a person sees of a text of the parsed diagram. Mermaid sets it as the text of an SVG element, takes the
 * element's markup, and turns the marks that stand for entities back into entities.
 */
function drawn(text: string): string {
  const markup = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const entities = markup.replaceAll('ﬂ°°', '&#').replaceAll('ﬂ°', '&').replaceAll('¶ß', ';');
  const node = parseFragment(entities).childNodes[0] as DefaultTreeAdapterTypes.TextNode | undefined;
  return (node?.value ?? '').trim();
}
