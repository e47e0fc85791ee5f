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
  /** Before what nobody asked for. */
  readonly note: string;
  readonly notTheConfig: (name: string) => string;
  /** Of outputs, how many and by their names: what a build did to them, or left undone. */
  readonly ofOutputs: OutputWords;
}

interface OutputWords {
  readonly unreadable: (list: string, lines: readonly number[]) => string;
  /** No build of the project had written them, and they were replaced. */
  readonly adopted: (count: number, named: string) => string;
  /** They show what the maps were before. */
  readonly left: (count: number, named: string) => string;
  /** The next three are of maps that are no longer there. */
  readonly gone: (count: number, named: string) => string;
  readonly removed: (count: number, named: string) => string;
  readonly changed: (count: number, named: string) => string;
}
