/**
 * A failure of the run and not of a journey file: wrong usage, a file that cannot be read or written.
 * It ends the command with exit code 2. Anything else that is thrown is a bug (exit code 101).
 */
export class ToolFailure extends Error {
  override readonly name = 'ToolFailure';
  /** What the person can do about it. */
  readonly help: string | undefined;

  constructor(message: string, help?: string) {
    super(message);
    this.help = help;
  }
}
