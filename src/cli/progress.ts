import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Io } from '../core/ports.ts';
import { Interrupted } from './interrupted.ts';
import type { Language, TerminalWords } from './language.ts';

/** Maps between two looks at the clock and at Ctrl-C. */
const stride = 16;
const secondsBeforeFirst = 1;
const secondsBetween = { terminal: 0.1, log: 10 };

/** Tells on stderr how far a long run is: on a terminal in one line that is wiped at the end, in a log now and then. */
export class Progress {
  readonly #io: Io;
  readonly #words: TerminalWords;
  // The clock of `performance` is loaded when it is first asked, which takes longer than some maps.
  #nextAt = process.uptime() + secondsBeforeFirst;
  #shown = false;

  constructor(io: Io, { words }: Language) {
    this.#io = io;
    this.#words = words;
  }

  /** @throws Interrupted when the person has stopped the run */
  step(done: number, total: number): void | Promise<void> {
    if (done % stride === 0) return this.#look(done, total);
  }

  async #look(done: number, total: number): Promise<void> {
    await nextTurn();
    if (this.#io.signal.aborted) throw new Interrupted();
    const now = process.uptime();
    if (now < this.#nextAt) return;
    const { stderr } = this.#io;
    this.#nextAt = now + (stderr.isTTY ? secondsBetween.terminal : secondsBetween.log);
    const text = this.#words.progress(done, total);
    stderr.write(stderr.isTTY ? `\r${text}` : `${text}\n`);
    this.#shown = stderr.isTTY;
  }

  end(): void {
    if (this.#shown) this.#io.stderr.write('\r\u001B[K');
  }
}
