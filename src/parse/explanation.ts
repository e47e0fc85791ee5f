import type { YAMLError } from 'yaml';
import type { Line } from './line.ts';
import type { Marks, SyntaxTrouble } from './syntax-words.ts';

/** What is wrong where the YAML library sees an error, and where people should look. */
export interface Explanation {
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly trouble: SyntaxTrouble;
  readonly marks?: Marks;
  readonly suggestions?: readonly string[];
}

/** What the library says, and the line it says it of. */
export interface Trouble {
  readonly error: YAMLError;
  readonly text: string;
  readonly line: Line;
}

/** Explains one kind of trouble; `undefined` when it is another. */
export type Explainer = (trouble: Trouble) => Explanation | undefined;

/** A line without its indentation. */
export const whole = (line: Line): { start: number; end: number } => ({
  start: Math.min(line.start + line.indent.length, line.end),
  end: line.end,
});

/** What stands behind the key of a line. */
export const valueOf = (line: Line): { start: number; end: number } => ({
  start: line.valueStart,
  end: line.valueStart + line.value.length,
});

/** A colon at `at` that nothing separates from what follows. */
export const missingSpace = (at: number): Explanation => ({
  start: at,
  end: at + 1,
  trouble: 'spaceBehindColon',
  suggestions: [': '],
});
