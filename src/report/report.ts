import type { Diagnostic } from '../core/diagnostic.ts';
import type { Translator } from '../core/translation.ts';
import type { ReportWords } from './words.ts';

/** A language that findings are told in. */
export interface ReportLanguage {
  readonly words: ReportWords;
  readonly translate: Translator;
}

export interface ReportContext {
  readonly language: ReportLanguage;
  readonly color: boolean;
  /** Width to write for, in terminal cells. */
  readonly columns: number;
  /** At most so many findings are shown in full; the rest is counted. */
  readonly limit: number;
}

/** Turns findings into one text. Pure: nothing is printed here, and nothing decides on the exit code. */
export interface Report {
  /** The whole text with its final line feed; for no findings whatever the format says then, often nothing. */
  render(diagnostics: readonly Diagnostic[], context: ReportContext): string;
}

/** An entry of the registry: known without loading the report. */
export interface ReportFormat {
  readonly id: string;
  /** One sentence for `--help`. */
  readonly summary: string;
  readonly load: () => Promise<Report>;
}
