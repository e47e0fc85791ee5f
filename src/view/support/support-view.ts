export type SupportLevel = 'confirmed' | 'thin' | 'assumed';

/** How well a claim is supported. */
export interface SupportView {
  /** `''` on a map without any evidence, where nothing is said of it. */
  readonly level: SupportLevel | '';
  /** In words: `thin evidence`; `''` on a map without any evidence. */
  readonly label: string;
  /** The numbers of the pieces of evidence that it cites, ascending. */
  readonly sources: readonly number[];
  /** Their ids, in the same order. */
  readonly evidence: readonly string[];
}
