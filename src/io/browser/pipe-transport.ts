import type { Readable, Writable } from 'node:stream';
import type { ConnectionTransport } from 'puppeteer-core';

const end = '\0';

/** How a browser that was started with `--remote-debugging-pipe` is spoken with: JSON texts, each ended by a NUL. */
export class PipeTransport implements ConnectionTransport {
  onmessage?: (message: string) => void;
  onclose?: () => void;
  readonly #to: Writable;
  #parts: string[] = [];

  constructor(to: Writable, from: Readable) {
    this.#to = to;
    from.setEncoding('utf8');
    from.on('data', (chunk: string) => this.#take(chunk));
    from.on('close', () => this.onclose?.());
    // A browser that ended is told by 'close'; what is still written to it is lost, and nobody waits for it.
    for (const stream of [to, from]) stream.on('error', () => {});
  }

  send(message: string): void {
    if (this.#to.writable) this.#to.write(message + end);
  }

  close(): void {
    this.#to.end();
  }

  #take(chunk: string): void {
    const pieces = chunk.split(end);
    const rest = pieces.pop()!;
    for (const piece of pieces) {
      const message = this.#parts.join('') + piece;
      this.#parts = [];
      this.onmessage?.(message);
    }
    if (rest !== '') this.#parts.push(rest);
  }
}
