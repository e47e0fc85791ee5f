/** Lengths of templates/picture/picture.css, in CSS pixels. */
const margin = 48;
const labels = 136;

/** As wide as a slide or a page of documentation shows it. */
const usual = 1600;

/** The narrowest columns: in which words do not break, and in which long texts do not become towers. */
const column = { ofWords: 168, ofSentences: 240 };
/** Lengths of texts that are words, and that are sentences, in characters. */
const text = { ofWords: 60, ofSentences: 180 };

/** The curve's own height, and how far its line may reach out of that at +2 and −2, in CSS pixels. */
export const plot = { height: 144, bleed: 4 };

/** The narrowest card of a persona, and the gap between two. */
const card = { width: 256, gap: 16 };

/** Widths in whole CSS pixels. */
export interface PictureLayout {
  /** The width of the picture. */
  readonly width: number;
  /** The width it is laid out in: wider than the picture where the columns need more. */
  readonly layoutWidth: number;
  readonly labels: number;
  readonly column: number;
}

/**
 * How wide a picture is and what it is divided into. Columns are whole pixels, so that no word wraps or is lost for a
 * rounded fraction of one; what is left over goes to the labels.
 * @param lengths the length of the longest text of each step, in characters
 * @param width what was asked for
 */
export function pictureLayout(lengths: readonly number[], width: number | undefined): PictureLayout {
  const steps = lengths.length;
  const sides = 2 * margin + labels;
  const layoutWidth = Math.max(width ?? usual, sides + steps * neededColumn(lengths));
  const columnWidth = Math.floor((layoutWidth - sides) / steps);
  return {
    width: width ?? layoutWidth,
    layoutWidth,
    labels: layoutWidth - 2 * margin - steps * columnWidth,
    column: columnWidth,
  };
}

/** How many personas stand side by side: rows as equal as can be, and no card alone in the last one. */
export function personasAbreast(count: number, layout: PictureLayout): number {
  const most = abreast(card, layout);
  return Math.max(1, Math.ceil(count / Math.ceil(count / most)));
}

/** How many tiles of a width stand side by side, as on a page: in whole CSS pixels. */
export const abreast = (
  tile: { readonly width: number; readonly gap: number },
  { layoutWidth }: Pick<PictureLayout, 'layoutWidth'>,
): number => Math.max(1, Math.floor((layoutWidth - 2 * margin + tile.gap) / (tile.width + tile.gap)));

/** By the mean over all steps, so that one long text does not widen a map of short ones. */
function neededColumn(lengths: readonly number[]): number {
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const part = Math.min(1, Math.max(0, (mean - text.ofWords) / (text.ofSentences - text.ofWords)));
  return Math.round(column.ofWords + part * (column.ofSentences - column.ofWords));
}
