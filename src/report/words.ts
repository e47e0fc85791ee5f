import type { Severity } from '../core/diagnostic.ts';

/** What a report says around the findings, in one language. */
export interface ReportWords {
  readonly severities: Readonly<Record<Severity, string>>;
  /** Before what is said of another place; this and the next three have at most seven letters. */
  readonly note: string;
  readonly help: string;
  /** Before what is to be typed, and before what else it may be. */
  readonly write: string;
  readonly or: string;
  readonly moreIn: (count: number, path: string) => string;
  readonly moreInOthers: (count: number, files: number) => string;
  /** How many findings there are of a severity. */
  readonly counted: (count: number, severity: Severity) => string;
  readonly inFiles: (counts: string, files: number) => string;
}
