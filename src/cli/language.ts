import type { ReportLanguage } from '../report/report.ts';

/** A language of the terminal. */
export interface Language {
  readonly words: TerminalWords;
  /** How findings are told; loaded where there are some. */
  readonly report: () => Promise<ReportLanguage>;
}

/** What commands say besides findings. */
export interface TerminalWords {
  /** What was made of maps, and in which folder. */
  readonly written: (maps: number, files: number, folder: string) => string;
  readonly unchanged: string;
  /** So many files are not listed. */
  readonly moreFiles: (count: number) => string;
  readonly nothingWritten: string;
  readonly nothingToComplainAbout: (maps: number) => string;
  /** How far a long run is. */
  readonly progress: (done: number, total: number) => string;
}
