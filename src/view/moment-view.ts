/** The worst or the best that is felt on a journey. */
export interface MomentView {
  /** What the feeling is called: its word, else the name of its level. */
  readonly label: string;
  readonly valence: number;
  readonly score: string;
  /** What the step is called. */
  readonly step: string;
}
