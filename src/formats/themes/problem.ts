/** Why a theme cannot be read from some place on. */
export interface ThemeProblem {
  readonly problem:
    | 'no-colours'
    | 'block-twice'
    | 'no-root'
    | 'unclosed'
    | 'open-comment'
    | 'misplaced'
    | 'no-property'
    | 'missing';
  /** Of the last three: what stands there, or is missing there. */
  readonly found?: string;
}
