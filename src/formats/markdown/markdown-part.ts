import type { JourneyView } from '../../view/journey-view.ts';

/** What a part of the map adds to the Markdown page: the partial `parts/<id>/part.md`. */
export interface MarkdownPart {
  readonly id: string;
  /** Where it stands: before the table of the map, or after it. */
  readonly slot: 'before' | 'after';
  /** Fields for its partial beside those of the view. Texts in them are escaped too, but for those that are `Ready`. */
  fields?(view: JourneyView): object;
}
