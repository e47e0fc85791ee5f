import type { PagePart } from './html/page-part.ts';
import type { JsonPart } from './json/json-part.ts';
import type { MarkdownPart } from './markdown/markdown-part.ts';
import type { Drawing } from './mermaid/diagrams/drawing.ts';
import type { WordsPart } from './words-part.ts';

/** What the parts of the map add to each format, in the order that they stand in on a map. Formats know no part. */
export interface RenderParts {
  readonly page: readonly PagePart[];
  readonly words: readonly WordsPart[];
  readonly markdown: readonly MarkdownPart[];
  readonly json: readonly JsonPart[];
  /** Mermaid diagrams that parts draw, by their ids. */
  readonly drawings: Readonly<Record<string, Drawing>>;
}
