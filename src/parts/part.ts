import type { ExplainedFinding } from '../core/explanation.ts';
import type { Translation } from '../core/translation.ts';
import type { PagePart } from '../formats/html/page-part.ts';
import type { JsonPart } from '../formats/json/json-part.ts';
import type { MarkdownPart } from '../formats/markdown/markdown-part.ts';
import type { Drawing } from '../formats/mermaid/diagrams/drawing.ts';
import type { WordsPart } from '../formats/words-part.ts';
import type { InsightPart } from '../insights/insight-part.ts';
import type { PartView } from '../view/part-view.ts';

/** What one part of the map adds to every frame. All but the view may be left out. */
export interface Part {
  readonly view: PartView;
  /** On a page, and in a picture of the map. */
  readonly page?: PagePart;
  /** To those who only listen to a picture. */
  readonly words?: WordsPart;
  readonly markdown?: MarkdownPart;
  readonly json?: JsonPart;
  /** Mermaid diagrams, by their ids. */
  readonly drawings?: Readonly<Record<string, Drawing>>;
  readonly findings?: FindingRooms;
  /** Loaded where maps are told of; a build needs none. */
  readonly insights?: () => Promise<{ readonly insights: InsightPart }>;
}

/** What there is of the findings of a part, besides the findings. */
interface FindingRooms {
  /** What they mean; loaded by `journeymap explain` alone. */
  readonly explanations: () => Promise<{ readonly explained: readonly ExplainedFinding[] }>;
  /** Their words in Indonesian; loaded where some are told in it. */
  readonly indonesian: () => Promise<{ readonly indonesian: Translation }>;
}
