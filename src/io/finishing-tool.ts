import type { Finished } from '../app/finish.ts';
import type { Unfinished } from '../formats/unfinished.ts';

/** What finishing needs to know of the run. */
export interface FinishingOptions {
  /** Font files, absolute, in the order in which they are asked for a character. */
  readonly fonts: readonly string[];
  /** A browser named by the person: a path, relative to the working folder or absolute. */
  readonly browser: string | undefined;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted when the person stops the run. */
  readonly signal: AbortSignal;
  /** True where nothing may be loaded from the project itself. */
  readonly sandbox: boolean;
  /** Tells the person something that stops nothing: one sentence. */
  readonly say: (text: string) => void;
}

/** Finishes one kind of work; opened when the first output needs it. */
export interface FinishingTool<Work extends Unfinished> {
  finish(work: Work): Promise<Finished>;
  close(): Promise<void>;
}
