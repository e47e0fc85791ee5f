/** Lengths of templates/picture/picture.css, in CSS pixels. */
const margin = 48;
const labels = 136;

/** As wide as a slide or a page of documentation shows it; the narrowest column in which words do not break. */
const usual = 1600;
const narrowest = 168;

/** The curve's own height, and how far its line may reach out of that at +2 and −2, in CSS pixels. */
export const plot = { height: 144, bleed: 4 };

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
 * @param width what was asked for
 */
export function pictureLayout(steps: number, width: number | undefined): PictureLayout {
  const needed = 2 * margin + labels + steps * narrowest;
  const layoutWidth = Math.max(width ?? usual, needed);
  const column = Math.floor((layoutWidth - 2 * margin - labels) / steps);
  return {
    width: width ?? layoutWidth,
    layoutWidth,
    labels: layoutWidth - 2 * margin - steps * column,
    column,
  };
}
