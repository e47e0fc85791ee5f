import { plan } from 'virtual:reading-plan';
import { expect } from 'vitest';
import type * as z from 'zod/mini';
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

/** Reads a value in both ways, which must make the same of it, or both refuse it. */
export function isTakenAlike(
  value: unknown,
  read: (value: unknown) => unknown,
  schema: z.ZodMiniType,
): boolean {
  const before = print(value);
  const made = read(value);
  const parsed = schema.safeParse(value);
  if (print(value) !== before) expect.fail(`changed: ${before}`);
  // Zod passes over `__proto__` in a record; others have to tell of it.
  const isRight = parsed.success && !holdsPrototype(value);
  if (isRight !== (made !== refused)) expect.fail(`${isRight ? 'refused' : 'taken'}: ${before}`);
  if (isRight && print(made) !== print(parsed.data)) expect.fail(`${print(made)}: ${before}`);
  return isRight;
}

/** How often data is taken: as a journey, as a library. */
export const timesTaken = (data: unknown): number =>
  both.filter(({ read, schema }) => isTakenAlike(data, read, schema)).length;

/** How many of so many mutations are taken. */
export function takenMutations(count: number, seed: number): number {
  const all = files();
  const random = seeded(seed);
  let taken = 0;
  for (let left = count; left > 0; left--)
    taken += timesTaken(mutated(all[Math.floor(random() * all.length)], random));
  return taken;
}
