import { spawn, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { PipeTransport } from './pipe-transport.ts';

/** How a process ended. */
export interface Ending {
  /** In words, as the end of a sentence: "with exit code 1". */
  readonly how: string;
  /** The last that it wrote to its standard error; where it told what ended it, only that. */
  readonly lastWords: readonly string[];
}

/**
 * A browser, in a process group of its own with all its helpers, so that Ctrl-C in a terminal does not reach it and
 * the whole group can be ended at once. It is steered through a pipe: even where this process is killed, the pipe
 * closes and the browser ends by itself. Its profile and temporary files lie in a folder that goes with it.
 */
export class BrowserProcess {
  readonly transport: PipeTransport;
  /** Resolves when it has ended, whatever the reason; it is never rejected. */
  readonly ended: Promise<Ending>;
  readonly #child: ChildProcess;
  readonly #profile: string;
  readonly #onExit = (): void => {
    this.#kill();
    this.#removeProfile();
  };

  constructor(program: string, args: readonly string[], env: NodeJS.ProcessEnv, profile: string) {
    this.#profile = profile;
    this.#child = spawn(program, args, {
      // The path of Chromium's socket may have 107 characters; seen from its own folder it is short wherever that lies.
      cwd: profile,
      env: { ...env, TMPDIR: '.' },
      detached: process.platform !== 'win32',
      windowsHide: true,
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    });
    const [, , errors, to, from] = this.#child.stdio;
    this.transport = new PipeTransport(to as Writable, from as Readable);
    const fatal: string[] = [];
    const last: string[] = [];
    (errors as Readable).setEncoding('utf8').on('data', (text: string) => {
      const lines = text.split('\n').filter((line) => line.trim() !== '');
      // Chromium's helpers go on complaining after it has told why it ends.
      fatal.push(...lines.filter((line) => line.includes(':FATAL:')));
      last.push(...lines);
      last.splice(0, last.length - 5);
    });
    const lastWords = (): readonly string[] => (fatal.length > 0 ? fatal.slice(0, 1) : last);
    this.ended = new Promise((resolve) => {
      this.#child.once('error', ({ message }) =>
        resolve({ how: `at once (${message})`, lastWords: lastWords() }),
      );
      this.#child.once('exit', (code, signal) => {
        const tell = (): void =>
          resolve({
            how: signal === null ? `with exit code ${code}` : `by ${signal}`,
            lastWords: lastWords(),
          });
        // Its last words may still be on their way, but a helper that keeps the stream open keeps nobody waiting.
        this.#child.once('close', tell);
        setTimeout(tell, 200).unref();
      });
    });
    process.once('exit', this.#onExit);
  }

  /** Ends the group at once: there is nothing in a profile that is worth a slow goodbye. */
  async end(): Promise<void> {
    this.#kill();
    await this.ended;
    this.#removeProfile();
    process.off('exit', this.#onExit);
  }

  #kill(): void {
    const { pid } = this.#child;
    if (pid === undefined) return;
    try {
      if (process.platform === 'win32') this.#child.kill('SIGKILL');
      else process.kill(-pid, 'SIGKILL');
    } catch {
      // All of them have ended already.
    }
  }

  #removeProfile(): void {
    try {
      // A helper that is about to end may still write.
      rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
    } catch {
      // Left in the system's folder for temporary files, which is swept by the system.
    }
  }
}
