import { spawnSync } from 'node:child_process';

/** Prints the peak memory of the process it is loaded into, in KiB, as the last line of stderr. */
const peakMemory = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => process.stderr.write(`\\npeak ${process.resourceUsage().maxRSS}\\n`));",
)}`;

/**
 * Runs a Node program to its end.
 * @param {readonly string[]} args what follows `node`
 * @returns {{ milliseconds: number, kibibytes: number }} wall time, and peak memory where it is asked for
 */
export function run(args, { memory = false } = {}) {
  const started = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, memory ? ['--import', peakMemory, ...args] : args, {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
    maxBuffer: 64 * 1024 * 1024,
  });
  const milliseconds = Number(process.hrtime.bigint() - started) / 1e6;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}:\n${stderr}`);
  return { milliseconds, kibibytes: Number(/\npeak (\d+)\n/.exec(stderr)?.[1] ?? Number.NaN) };
}

export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Runs programs in turn (A B C A B C …), so that a machine that gets slower hits them alike, after one round that does
 * not count.
 * @param {Record<string, readonly string[]>} programs
 * @returns {Record<string, number[]>} wall times in milliseconds, run by run
 */
export function inTurn(programs, rounds) {
  const times = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const [name, args] of Object.entries(programs)) {
      const { milliseconds } = run(args);
      if (round >= 0) times[name].push(milliseconds);
    }
  }
  return times;
}

/** Median of the ratios of runs that stood side by side. */
export const ratio = (over, under) => median(over.map((time, index) => time / under[index]));
