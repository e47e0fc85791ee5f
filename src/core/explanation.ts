import type { Severity } from './diagnostic.ts';
import { FindingKind } from './finding-kind.ts';

/** What a kind of finding means, for a person who meets it for the first time. */
export interface Explanation {
  /** One to three sentences: what it means, and why it matters. */
  readonly meaning: string;
  /** Gives this finding, and no other that it need not give. */
  readonly bad: Example;
  /** Like the bad one, and gives no finding. */
  readonly good: Example;
  /** What to do about it. */
  readonly remedy: string;
}

/** A text is a whole map. */
export type Example = string | ExampleFiles | ExampleInWords;

export interface ExampleFiles {
  /** Texts by the names of their files. */
  readonly files: Readonly<Record<string, string>>;
  /** What is typed, where it is not `journeymap validate`. */
  readonly command?: string;
}

/** For bytes that cannot be shown, and for files too large to be. */
export interface ExampleInWords {
  readonly words: string;
}

/** A kind of finding with its explanation. */
export interface ExplainedFinding extends Explanation {
  readonly code: string;
  readonly severity: Severity;
}

/** An explanation for each kind that a module exports, under its code. */
type Explanations<Module> = {
  readonly [
    Name in keyof Module as Module[Name] extends FindingKind<never, infer Code> ? Code : never
  ]: Explanation;
};

/** Puts the explanations beside the kinds that a module exports. */
export function explain<Module extends object>(
  module: Module,
  explanations: Explanations<Module>,
): readonly ExplainedFinding[] {
  const kinds = Object.values(module).filter((each) => each instanceof FindingKind);
  return Object.entries<Explanation>(explanations).map(([code, explanation]) => {
    const kind = kinds.find((each) => each.code === code);
    if (kind === undefined) throw new Error(`There is no finding ${code}`);
    return { code, severity: kind.severity, ...explanation };
  });
}

/** A text of several lines, without the indentation that they have in common. Backslashes stay as they are. */
export function lines({ raw: [written = ''] }: TemplateStringsArray): string {
  const all = written.replace(/^\n/, '').replace(/\n *$/, '\n').split('\n');
  const indents = all.filter((line) => line !== '').map((line) => line.search(/[^ ]/));
  const least = Math.min(...indents);
  return all.map((line) => line.slice(least)).join('\n');
}
