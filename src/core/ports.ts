import type { Result } from './result.ts';
import type { SourceFile } from './source-file.ts';

/** What the outside world is to one run of the program; `main(argv, io)` touches nothing else of the process. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: OutputStream;
  readonly stderr: TextStream;
  /** Aborted when the person stops the run (Ctrl-C, SIGTERM, SIGHUP). */
  readonly signal: AbortSignal;
}

export interface TextStream {
  write(text: string): void;
  readonly isTTY: boolean;
  /** Width in terminal cells; 80 where it is not a terminal. */
  readonly columns: number;
}

/** A stream that also takes bytes: a picture goes to standard output as it is. */
export interface OutputStream extends TextStream {
  write(output: string | Uint8Array): void;
}

/** One journey file as it was found: its bytes are read only when it is its turn. */
export interface MapInput {
  /** The name that it is reported under: relative to the working folder, forward slashes. */
  readonly path: string;
  /** The same seen from the project folder, so that no output tells where the program was started. */
  readonly inProject: string;
  /** Absolute path, or `null` for standard input and for what is held in memory. */
  readonly file: string | null;
  /** Where its outputs go, relative to the output folder and without extension: `sales/coffee-shop`. */
  readonly target: string;
}

/** An output file, whole. */
export interface Artifact {
  /** Relative to the output folder, forward slashes. */
  readonly path: string;
  readonly mediaType: string;
  readonly body: string | Uint8Array;
}

/** A file of a template folder given by the user. */
export interface TemplateFile {
  /** Its name below the folder, forward slashes: `html/page.hbs`. */
  readonly name: string;
  readonly source: SourceFile;
}

/** Where a file lies that a map names, or the map itself. */
export interface FilePlace {
  /** The name that it is reported under: relative to the working folder, forward slashes. */
  readonly path: string;
  /** The same for every way to name the file: its real, absolute path. */
  readonly file: string;
  /** The folder, real and absolute, that paths in the file are relative to. */
  readonly folder: string;
  /** The folder, real and absolute, that no path leads out of. */
  readonly bound: string;
  /** Where this run writes its outputs, without extension: `sales/coffee-shop`; `undefined` where it writes none. */
  readonly target: string | undefined;
}

/** Where a file of data lies. */
export type DataPlace = Pick<FilePlace, 'path' | 'file'>;

/** Why a file that another one names is not opened. */
export type CompanionFault =
  | { readonly kind: 'url' | 'absolute' | 'outside' }
  | { readonly kind: 'backslash'; readonly meant: string }
  /** `similar`: paths that may have been meant, likeliest first. */
  | { readonly kind: 'missing' | 'not-yaml' | 'not-csv'; readonly similar: readonly string[] }
  /** `what` as the end of "it is …": `a folder`. */
  | { readonly kind: 'not-a-file'; readonly what: string }
  /** `reason` as the end of "it cannot be read: …". */
  | { readonly kind: 'unreadable'; readonly reason: string };

/** Opens the files that a map names, and those that they name in turn. */
export interface Companions {
  /** @param path the name that the map itself is reported under */
  placeOf(path: string): FilePlace;
  /** Looks for a file, and opens nothing yet. */
  find(name: string, from: FilePlace): Result<FilePlace, CompanionFault>;
  /** Like {@link find} for a file of data (CSV). */
  findData(name: string, from: FilePlace): Result<DataPlace, CompanionFault>;
  /** At most `limit + 1` bytes, so that more than `limit` says "too large". */
  read(place: FilePlace, limit: number): Result<Uint8Array, CompanionFault>;
}
