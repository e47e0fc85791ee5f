/** Where in a template a piece stands: the variables of its function that hold what it may ask for. */
export interface Scope {
  /** Holds what fields are looked up in. */
  readonly context: string;
  /** What `../` leads to; nothing at the top of a template, which does not know who calls it. */
  readonly outer: Scope | undefined;
  /** Of the innermost `{{#each}}`: the variables of its list, and of the place in it. */
  readonly loop: { readonly list: string; readonly index: string } | undefined;
}

/** Holds what the template was first called with, in partials as well: `@root`. */
export const root = 'root';

export const topScope: Scope = { context: 'context', outer: undefined, loop: undefined };
