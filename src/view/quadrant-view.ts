/**
 * The opportunities that have an impact and a feasibility, as dots in a square: feasibility along the reading direction,
 * impact upwards. All lengths are percents of the square.
 */
export interface QuadrantView {
  /** None where nothing is to be drawn. */
  readonly dots: readonly QuadrantDot[];
  /** What the dots stand for, in the order of their ranks. */
  readonly entries: readonly QuadrantEntry[];
  /** The names of the four parts, in the order of reading. */
  readonly names: readonly [bigBets: string, quickWins: string, timeSinks: string, fillIns: string];
  /** Where the ratings 1 to 5 stand: along the reading direction, and from the top. */
  readonly scale: readonly { readonly rating: number; readonly x: number; readonly y: number }[];
}

export interface QuadrantDot {
  /** The rank; `+3` for the last of very many at one place, which stands for the rest of them. */
  readonly mark: string;
  readonly x: number;
  /** From the top. */
  readonly y: number;
}

export interface QuadrantEntry {
  /** The {@link BacklogItem.rank}. */
  readonly rank: number;
  readonly text: string;
  /** 1 to 5. */
  readonly impact: number;
  /** 1 to 5. */
  readonly feasibility: number;
}
