import { plan } from 'virtual:reading-plan';
import { expect } from 'vitest';
import { SourceFile } from '../../../src/core/source-file.ts';
import { journey } from '../../../src/model/journey.ts';
import { library } from '../../../src/model/library.ts';
import type { ReadingPlan } from '../../../src/model/reading/plan.ts';
import { readersOf, refused } from '../../../src/model/reading/read-by-plan.ts';
import { parseYaml } from '../../../src/parse/parse-yaml.ts';
import { corpus, seeded } from '../../corpus.ts';
import { mutated } from './mutated-data.ts';

const { pieces, ...roots } = plan as ReadingPlan;
const readerOf = readersOf(pieces);
const both = [
  { read: readerOf(roots.journey), schema: journey },
  { read: readerOf(roots.library), schema: library },
];

/** Everything that JSON leaves out stays to be seen, and the order of the keys. */
const print = (data: unknown): string =>
  JSON.stringify(data, (_, each: unknown) => {
    if (each === undefined) return '<nothing>';
    return typeof each === 'number' ? `<${Object.is(each, -0) ? '-0' : each}>` : each;
  });

/** The data of every file of the corpus that is a map or a library, or nearly. */
export const files = (): unknown[] =>
  corpus().flatMap((text) => {
    const tree = parseYaml(new SourceFile('a.yaml', text));
    const { data } = tree.ok ? tree.value : { data: undefined };
    const isLikely =
      typeof data === 'object' &&
      data !== null &&
      ['stages', 'personas', 'channels', 'kpis'].some((key) => key in data);
    return isLikely ? [data] : [];
  });

const holdsPrototype = (data: unknown): boolean =>
  typeof data === 'object' &&
  data !== null &&
  (Object.hasOwn(data, '__proto__') || Object.values(data).some(holdsPrototype));

/**
 * Reads data by the plan and by the schemas that it was made of: both must make the same of it, or both refuse.
 * @returns how often it was taken
 */
export function takenAlike(data: unknown): number {
  const before = print(data);
  let taken = 0;
  for (const { read, schema } of both) {
    const made = read(data);
    const parsed = schema.safeParse(data);
    if (print(data) !== before) expect.fail(`changed: ${before}`);
    if (made !== refused) taken++;
    // Zod passes over `__proto__` in a record, which is told by others.
    const isSame =
      made === refused
        ? !parsed.success || holdsPrototype(data)
        : parsed.success && print(made) === print(parsed.data);
    if (!isSame) expect.fail(`${made === refused ? 'refused' : print(made)}: ${before}`);
  }
  return taken;
}

/** How many of so many mutations are taken. */
export function takenMutations(count: number, seed: number): number {
  const all = files();
  const random = seeded(seed);
  let taken = 0;
  for (let left = count; left > 0; left--)
    taken += takenAlike(mutated(all[Math.floor(random() * all.length)], random));
  return taken;
}
