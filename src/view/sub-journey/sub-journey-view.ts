/** The journey that a stage stands for, rolled up. */
export interface SubJourneyView {
  readonly title: string;
  /**
   * Where the outputs for it are, relative to those of this map, without extension, percent-encoded: `./returns`.
   * `''` where this build does not make them.
   */
  readonly link: string;
}
