import { expect } from 'vitest';
import type { DataPath } from '../../../src/core/diagnostic.ts';
import { SourceFile } from '../../../src/core/source-file.ts';
import { parseWhole } from '../../../src/parse/parse-whole.ts';
import { PlainTree } from '../../../src/parse/plain-tree.ts';
import { readPlain } from '../../../src/parse/plain/read-plain.ts';
import type { YamlTree } from '../../../src/parse/yaml-tree.ts';
import { corpus, seeded } from '../../corpus.ts';
import { mutation } from './mutations.ts';

/** Everything that JSON leaves out stays to be seen, and the order of the keys. */
const print = (data: unknown): string =>
  JSON.stringify(data, (_, each: unknown) => {
    if (each === undefined) return '<nothing>';
    return typeof each === 'number' ? `<${Object.is(each, -0) ? '-0' : each}>` : each;
  });

/** Each path of the data, and one beside each. */
function* paths(value: unknown, path: DataPath = []): Generator<DataPath> {
  yield path;
  yield [...path, 'x'];
  yield [...path, 7];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value))
    yield* paths(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** All that a tree says of its data without its places. */
const answers = (tree: YamlTree): string =>
  [...paths(tree.data)]
    .map((path) => `${path.join('/')} ${tree.has(path)} ${tree.isList(path)} ${tree.typed(path)}`)
    .join('\n');

/**
 * Reads a text plainly and whole. Where the plain reader takes it, the whole parser must find nothing wrong and give
 * the same data.
 * @returns whether it was taken
 */
export function isTakenRightly(text: string): boolean {
  const plain = readPlain(text);
  if (plain === undefined) return false;
  const source = new SourceFile('a.yaml', text);
  const whole = parseWhole(source);
  if (!whole.ok) expect.fail(`taken, but ${whole.error[0]!.code}: ${JSON.stringify(text)}`);
  const isSame = print(plain.data) === print(whole.value.data);
  if (!isSame || answers(new PlainTree(source, plain)) !== answers(whole.value))
    expect.fail(`taken for something else: ${JSON.stringify(text)}`);
  return true;
}

/** How many of so many mutations of the corpus the plain reader takes. */
export function takenMutations(count: number, seed: number): number {
  const texts = corpus();
  const random = seeded(seed);
  let taken = 0;
  for (let left = count; left > 0; left--) if (isTakenRightly(mutation(texts, random))) taken++;
  return taken;
}
