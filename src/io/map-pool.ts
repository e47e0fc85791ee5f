import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { MapResult } from '../app/process-map.ts';
import { ToolFailure } from '../core/tool-failure.ts';
import { optimiseLater } from './late-optimiser.ts';
import { revive, type Answer, type Batch, type PoolSettings, type WorkerSettings } from './map-protocol.ts';

/** A file that lies beside the bundle of the program, as a text of JavaScript. */
const beside = (name: string): string =>
  JSON.stringify(fileURLToPath(new URL(`../${name}`, import.meta.url)));

/** What a thread runs: as bin/ does, with the compiled program that is kept for the command. */
const thread = `
require(${beside('compile-cache.cjs')}).enableCompileCache(${beside('program/')}, ${JSON.stringify(process.argv[2])});
require(${beside('map-worker.cjs')});
`;

/** Maps that are sent at once: enough to make little of the sending, few enough to share the work evenly. */
const batchSize = 16;
/** Batches that may be under way or waiting for their turn, for each thread; memory is bounded by it. */
const ahead = 3;

/** An answer that somebody waits for before anybody knows it. */
class Expected {
  readonly promise: Promise<Answer>;
  resolve!: (answer: Answer) => void;
  reject!: (error: unknown) => void;

  constructor() {
    this.promise = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
    // A thread that fails fails all answers; those that nobody waits for any more are no failures of their own.
    this.promise.catch(() => {});
  }
}

/**
 * Processes maps in threads of their own and gives the results in the order of the inputs, whatever order they come
 * in, so that the number of threads changes nothing but the time.
 * @throws ToolFailure for a map that cannot be read; anything else that a thread throws is a bug
 */
export async function* processInThreads(
  inputs: Batch['inputs'],
  settings: PoolSettings,
  threads: number,
  signal: AbortSignal,
): AsyncGenerator<MapResult> {
  const batches = Array.from({ length: Math.ceil(inputs.length / batchSize) }, (_, number) => ({
    number,
    inputs: inputs.slice(number * batchSize, (number + 1) * batchSize),
  }));
  // What was taken is let go at once: the outputs of all maps together may be larger than the memory.
  const answers = new Map(batches.map(({ number }) => [number, new Expected()]));
  const fail = (error: unknown): void => answers.forEach((expected) => expected.reject(error));
  const workerData: WorkerSettings = { ...settings, inputs };
  const idle: Worker[] = [];
  let optimiseAsUsual: (() => void) | undefined;
  let sent = 0;
  let taken = 0;
  const send = (): void => {
    while (idle.length > 0 && sent < batches.length && sent < taken + threads * ahead) {
      idle.pop()!.postMessage(batches[sent++]);
    }
  };
  const stop = (): void => fail(signal.reason);
  signal.addEventListener('abort', stop, { once: true });
  const workers = Array.from({ length: Math.min(threads, batches.length) }, () => {
    const worker = new Worker(thread, { eval: true, workerData });
    worker.on('error', fail);
    worker.on('message', (answer: Answer) => {
      // Not before the threads have loaded the program.
      optimiseAsUsual ??= optimiseLater();
      answers.get(answer.number)?.resolve(answer);
      idle.push(worker);
      send();
    });
    // Two batches each: a thread need not wait while its answer travels.
    idle.push(worker, worker);
    return worker;
  });
  try {
    send();
    for (const { number } of batches) {
      const answer = await answers.get(number)!.promise;
      answers.delete(number);
      taken++;
      send();
      if ('failure' in answer) throw new ToolFailure(answer.failure.message, answer.failure.help);
      const sources = new Map();
      for (const result of answer.results) yield revive(result, sources);
    }
  } finally {
    optimiseAsUsual?.();
    signal.removeEventListener('abort', stop);
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
