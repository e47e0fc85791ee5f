/** Why a template cannot be read, or fails. */
export interface TemplateProblem {
  readonly problem:
    | 'unclosed'
    | 'unfinished'
    | 'unexpected'
    | 'other-block'
    | 'ends-style'
    | 'no-helper'
    | 'no-field'
    | 'no-partial'
    | 'nothing-there'
    | 'endless'
    /** `found` is what Handlebars or the program itself says, in English. */
    | 'foreign';
  /** What is quoted. */
  readonly found?: string;
  /** What `found` closes. */
  readonly opened?: string;
}
