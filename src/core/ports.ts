import type { SourceFile } from './source-file.ts';

/** What the outside world is to one run of the program; `main(argv, io)` touches nothing else of the process. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: OutputStream;
  readonly stderr: TextStream;
  /** Aborted when the person stops the run (Ctrl-C, SIGTERM). */
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
  /** Absolute path, or `null` for standard input. */
  readonly file: string | null;
  /** Where its outputs go, relative to the output folder and without extension: `sales/coffee-shop`. */
  readonly target: string;
}

/** An output file, whole. */
export interface Artifact {
  /** Relative to the output folder, forward slashes. */
  readonly path: string;
  readonly body: string | Uint8Array;
}

/** A file of a template folder given by the user. */
export interface TemplateFile {
  /** Its name below the folder, forward slashes: `html/page.hbs`. */
  readonly name: string;
  readonly source: SourceFile;
}
