/** What a map changes against its baseline. */
export interface ComparisonView {
  /** The title of the baseline. */
  readonly title: string;
}
