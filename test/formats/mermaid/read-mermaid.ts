import DOMPurify from 'dompurify';
import mermaid from 'mermaid';
import { parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';

/** A diagram as Mermaid's own preprocessing, detection and parser understand it. */
export interface ParsedDiagram<Db> {
  readonly type: string;
  /** What directives and front matter set; texts of a journey must set nothing. */
  readonly config: Readonly<Record<string, unknown>>;
  readonly db: Db;
}

// Mermaid cleans some texts by way of a browser's DOM. In Node the clean-up is given the part of it that can change a
// plain text: reading it as HTML and writing it out again.
Object.assign(DOMPurify, { addHook: () => {}, sanitize: (html: string) => serialize(parseFragment(html)) });

/** @throws where Mermaid refuses it */
export async function parseMermaid<Db>(text: string): Promise<ParsedDiagram<Db>> {
  const parsed = await mermaid.parse(text);
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
  return { type: parsed.diagramType, config: { ...parsed.config }, db: db as unknown as Db };
}

/**
 * What a person sees of a text of the parsed diagram. Mermaid sets it as the text of an SVG element, takes the
 * element's markup, and turns the marks that stand for entities back into entities.
 */
export function drawn(text: string): string {
  const markup = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const entities = markup.replaceAll('ﬂ°°', '&#').replaceAll('ﬂ°', '&').replaceAll('¶ß', ';');
  const node = parseFragment(entities).childNodes[0] as DefaultTreeAdapterTypes.TextNode | undefined;
  return (node?.value ?? '').trim();
}

/** The lines of a text, where the template or the escaper ended them. */
export const drawnLines = (text: string): string[] => text.split(/\n|<br ?\/?>/).map(drawn);
