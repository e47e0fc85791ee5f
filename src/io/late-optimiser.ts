import { setFlagsFromString } from 'node:v8';

interface Flag {
  readonly name: string;
  /** The value that V8 has of itself. */
  readonly usual: number;
  readonly later: number;
}

/**
 * How long a function runs before V8 optimises it, by the version of Node. From 24 on a quicker compiler comes before,
 * and nothing is won.
 */
const flags: Readonly<Record<string, Flag>> = {
  20: { name: 'interrupt-budget', usual: 67_584, later: 1_000_000 },
  22: { name: 'invocation-count-for-turbofan', usual: 3000, later: 20_000 },
};

/**
 * Lets V8 optimise later: each thread does so for itself, and 1,000 maps are done before it was worth it. They take a
 * quarter less time, and 10,000 maps as long as before.
 *
 * It is so for all threads, and to be undone: V8 refuses code that was compiled under other flags, so what is loaded in
 * between is compiled anew, and what is kept in between is refused by the next run.
 * @returns undoes it
 */
export function optimiseLater(): () => void {
  const flag = flags[process.versions.node.split('.')[0]!];
  if (flag === undefined) return () => {};
  const set = (value: number): void => setFlagsFromString(`--${flag.name}=${value}`);
  set(flag.later);
  return () => set(flag.usual);
}
