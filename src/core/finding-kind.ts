import { inStyleOf } from './json-style.ts';
import type { Diagnostic, DiagnosticExtras, Place, Severity, Told } from './diagnostic.ts';
import { shortValues } from './short-values.ts';

/** What is wrong, and what to do about it. */
export interface Words {
  readonly message: string;
  readonly help?: string | undefined;
}

type NoArgs = Record<never, never>;

/** What its words need, which may be left out where that is nothing. */
type Given<Args> = NoArgs extends Args ? [args?: Args] : [args: Args];

/** What a finding is made with beside its place. */
export type Made<Args> = NoArgs extends Args
  ? [args?: Args, extras?: DiagnosticExtras]
  : [args: Args, extras?: DiagnosticExtras];

/**
 * One kind of finding: its code, how severe it is unless somebody decides otherwise, and its words. It stands in the
 * folder where it arises.
 */
export class FindingKind<Args extends object = NoArgs, Code extends string = string> {
  /** Permanent: it may be retired, never renamed or reused. */
  readonly code: Code;
  readonly severity: Severity;
  readonly #words: (args: Args) => Words;

  constructor(code: Code, severity: Severity, words: (args: Args) => Words) {
    this.code = code;
    this.severity = severity;
    this.#words = words;
  }

  /** A finding of this kind. */
  at({ source, span, path = [] }: Place, ...[args, extras = {}]: Made<Args>): Diagnostic {
    const { related = [] } = extras;
    const suggestions = (extras.suggestions ?? []).flatMap((each) => inStyleOf(source, span, each) ?? []);
    return {
      ...this.#say(args),
      source,
      span,
      path,
      ...(suggestions.length === 0 ? {} : { suggestions }),
      ...(related.length === 0 ? {} : { related }),
    };
  }

  /** What a finding of this kind says, wherever it is. */
  told(...[args]: Given<Args>): Told {
    return this.#say(args);
  }

  #say(given = {} as Args): Told {
    const args = shortValues(given);
    const { message, help } = this.#words(args);
    const { code, severity } = this;
    return { code, severity, message, ...(help === undefined ? {} : { help }), args };
  }
}
