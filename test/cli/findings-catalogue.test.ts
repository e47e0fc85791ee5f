import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findingsCatalogue } from '../../src/cli/findings-catalogue.ts';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { inWords, type MadeExample } from './examples-in-words.ts';
import { folderWith, madeOf, typed } from './run-example.ts';

/* Every finding is explained, and every example of an explanation does what it says. */

const catalogue = await findingsCatalogue();
const codes = catalogue.map(({ code }) => code);

const source = fileURLToPath(new URL('../../src/', import.meta.url));
/** The kinds in the sources, and the files they stand in. */
const made = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((file) =>
    [...readFileSync(join(source, file), 'utf8').matchAll(/new FindingKind\(\s*'([^']+)'/g)].map(
      ([, code]) => ({ code: code!, file: file.replaceAll('\\', '/') }),
    ),
  );

test('every finding has one code and one explanation', () => {
  expect(made.length).toBeGreaterThan(130);
  expect(codes).toEqual(made.map(({ code }) => code).toSorted());
  expect(new Set(codes).size).toBe(codes.length);
});

test('the words stand in files of their own, and none in core', () => {
  for (const { file } of made) expect(file).toMatch(/^(?!core\/).*findings\.ts$/);
});

const briefly = ({ severity, code }: Pick<Diagnostic, 'severity' | 'code'>): string => `${severity}[${code}]`;

async function findingsOf(example: MadeExample): Promise<string[]> {
  const folder = folderWith(example.files);
  if (example.run) return (await example.run(folder)).map(briefly);
  const { written, status } = await typed(example, folder);
  const found = [...written.matchAll(/^((?:error|warning|info)\[[^\]]+\]): /gm)].map(
    ([, headline]) => headline!,
  );
  expect(status).toBe(found.some((each) => each.startsWith('error')) ? 1 : 0);
  return found;
}

/** What counts findings of another kind stands beside the first of them. */
const beside: Readonly<Record<string, string>> = {
  'data/more-bad-numbers': 'error[data/bad-number]',
  'data/more-ragged-rows': 'error[data/ragged-row]',
  'font/more-missing-characters': 'warning[font/missing-character]',
};

describe('the examples of', () => {
  test.each(catalogue)('$code', async ({ code, severity, bad, good }) => {
    const found = new Set(await findingsOf(madeOf(bad, inWords[code]?.bad)));
    const expected = [briefly({ code, severity }), ...(code in beside ? [beside[code]] : [])];
    expect([...found].toSorted()).toEqual(expected.toSorted());
    expect(await findingsOf(madeOf(good, inWords[code]?.good))).toEqual([]);
  });
});

test('what is told in words is made here, and nothing else', () => {
  const told = catalogue.filter(({ bad }) => typeof bad !== 'string' && 'words' in bad);
  expect(Object.keys(inWords).toSorted()).toEqual(told.map(({ code }) => code));
});

test.each(catalogue)('$code is explained in a few sentences', ({ meaning, remedy }) => {
  for (const text of [meaning, remedy]) expect(text).toMatch(/^[A-Zj"][^\n]*[.]$/);
  const sentences = meaning.match(/[.?!](?= [A-Z(]|$)/g) ?? [];
  expect(sentences.length).toBeLessThanOrEqual(3);
  expect(meaning.length).toBeLessThan(330);
  expect(remedy.length).toBeLessThan(200);
});
