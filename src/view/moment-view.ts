/** The worst or the best that is felt on a journey. */
export interface MomentView {
  /** Whose it is, by their names; none where it is everybody's. */
  readonly personas: readonly string[];
  /** What the feeling is called: its word, else the name of its level. */
  readonly label: string;
  readonly valence: number;
  readonly score: string;
  /** What the step is called. */
  readonly step: string;
}
