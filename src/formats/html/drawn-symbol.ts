/** Paint of a symbol that is drawn with strokes. */
export function strokeOf(width: number, fill = 'none'): string {
  return `fill="${fill}" stroke="currentColor" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"`;
}

/** A drawing that `<use>` puts in: it takes its colour from where it stands. Our own markup: no text of a map comes in here. */
export interface DrawnSymbol {
  readonly id: string;
  /** `viewBox` and paint. */
  readonly attributes: string;
  /** What is inside the element. */
  readonly content: string;
}
