/** A figure, and what it was computed from. */
export interface Figure {
  /**
   * In the unit of its metric: a rate, a return on investment or a CSAT as a part of 1; an NPS from −100 to +100; a CES
   * on its own scale; an amount in its currency.
   */
  readonly value: number;
  /** Above and below the line of the division, say; none where the figure itself was given. */
  readonly parts: readonly FigurePart[];
  /** The file of data that it was joined from; `undefined` where the map gives the figure or its parts. */
  readonly data: FigureData | undefined;
}

export interface FigurePart {
  /** As the formula calls it: `conversions`, `entrants`, `answers`, `promoters`. */
  readonly name: string;
  readonly value: number;
}

export interface FigureData {
  /** As the map, or its library, names it: the same from whichever folder it is built. */
  readonly file: string;
  /** How many rows were taken. */
  readonly rows: number;
}

/** What a KPI came to. */
export interface MeasuredKpi {
  readonly value: Figure | undefined;
  readonly previous: Figure | undefined;
}
