import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const tellUsage = fileURLToPath(new URL('tell-usage.cjs', import.meta.url));

/**
 * @typedef {object} Run
 * @property {number} wall milliseconds from start to end
 * @property {number} cpu milliseconds of all processors, threads included and other programs not; where it is asked for
 * @property {number} mebibytes peak memory, where it is asked for
 */

/**
 * Runs a Node program to its end.
 * @param {readonly string[]} args what follows `node`
 * @param {{ usage?: boolean, env?: Record<string, string>, node?: string }} options
 * @returns {Run}
 */
export function run(args, { usage = false, env = {}, node = process.execPath } = {}) {
  const started = process.hrtime.bigint();
  const { status, stderr } = spawnSync(node, usage ? ['-r', tellUsage, ...args] : args, {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', ...env },
    maxBuffer: 64 * 1024 * 1024,
  });
  const wall = Number(process.hrtime.bigint() - started) / 1e6;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}:\n${stderr}`);
  const [, cpu, kibibytes] = /\nused (\d+) (\d+)\n/.exec(stderr) ?? [];
  return { wall, cpu: Number(cpu) / 1e3, mebibytes: Number(kibibytes) / 1024 };
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Runs programs in turn (A B C A B C …), so that a machine that gets slower hits them alike, after one round that does
 * not count.
 * @param {Record<string, () => Run>} programs
 * @returns {Record<string, Run[]>} run by run
 */
export function inTurn(programs, rounds) {
  const runs = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const [name, program] of Object.entries(programs)) {
      const ran = program();
      if (round >= 0) runs[name].push(ran);
    }
  }
  return runs;
}

/** Median of the ratios of runs that stood side by side. */
export const ratio = (over, under, what = 'wall') =>
  median(over.map((each, index) => each[what] / under[index][what]));

/** Median of what some runs took. */
export const typical = (runs, what = 'wall') => median(runs.map((each) => each[what]));
