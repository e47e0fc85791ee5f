import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { formats } from '../../src/formats/registry.ts';
import { defaultContext } from '../../src/formats/default-context.ts';
import { textOf } from '../formats/text-of.ts';
import { journeyFiles, viewOf } from '../journeys.ts';

/**
 * Every output of a few journeys as it was last agreed on: a folder here is named after a journey file and holds what
 * each format makes of it. `UPDATE=1 npx vitest run test/golden` records them anew; the diff is for the reviewer. A new
 * case is an empty folder and that command.
 */
const here = fileURLToPath(new URL('.', import.meta.url));
const cases = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).toSorted();
const isUpdate = process.env['UPDATE'] === '1';

test('there are cases', () => {
  expect(cases.length).toBeGreaterThanOrEqual(5);
});

describe.each(cases)('%s', (name) => {
  const folder = `${here}${name}`;
  const file = journeyFiles().find((each) => each.name === name);
  const texts = formats.filter(({ finishedBy }) => finishedBy === undefined);
  const fileOf = (extension: string) => `${name}.${extension}`;

  test.each(texts)('$id', async ({ extension, load }) => {
    if (file === undefined) throw new Error(`There is no journey file called ${name}.`);
    const golden = `${folder}/${fileOf(extension)}`;
    const output = textOf((await load()).render(viewOf(file), defaultContext()));
    if (isUpdate) writeFileSync(golden, output);
    const recorded = existsSync(golden) ? readFileSync(golden) : Buffer.from('(not recorded yet: see the top of this test)');
    // First as text, for a readable difference, then as bytes: the same text is not yet the same file.
    expect(output).toBe(recorded.toString());
    expect(Buffer.compare(Buffer.from(output), recorded)).toBe(0);
  });

  test('holds nothing else', () => {
    const expected = new Set(texts.map(({ extension }) => fileOf(extension)));
    const stray = readdirSync(folder).filter((each) => !expected.has(each));
    if (isUpdate) for (const each of stray) rmSync(`${folder}/${each}`);
    expect(isUpdate ? [] : stray).toEqual([]);
  });
});
