import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { journeyFiles, viewOf } from '../../journeys.ts';
import { expectSamePicture } from '../../same-picture.ts';
import { drawPng, drawSvg } from './drawing-bench.ts';

/**
 * Pictures as they were last agreed on: SVG by bytes, PNG by pixels. `UPDATE=1 npx vitest run test/io/drawing` records
 * them anew, and whoever reviews looks at them.
 */
const folder = fileURLToPath(new URL('golden/', import.meta.url));
const names = ['coffee-shop.en', 'crowded-curve', 'flow', 'names-only', 'no-scores', 'one-word'];
const isUpdate = process.env['UPDATE'] === '1';

const recorded = (file: string): Buffer =>
  existsSync(file) ? readFileSync(file) : Buffer.from('(not recorded yet: see the top of this test)');

describe.each(names)('%s', (name) => {
  const file = journeyFiles().find((each) => each.name === name);
  if (file === undefined) throw new Error(`There is no journey file called ${name}.`);
  const view = viewOf(file);

  test('SVG', async () => {
    const drawn = await drawSvg(view);
    if (isUpdate) writeFileSync(`${folder}${name}.svg`, drawn);
    expect(drawn === recorded(`${folder}${name}.svg`).toString()).toBe(true);
  });

  test('PNG', async () => {
    const drawn = await drawPng(view);
    if (isUpdate) writeFileSync(`${folder}${name}.png`, drawn);
    expectSamePicture(Buffer.from(drawn), recorded(`${folder}${name}.png`));
  });
});

test('holds nothing else', () => {
  expect(readdirSync(folder).toSorted()).toEqual(
    names.flatMap((name) => [`${name}.png`, `${name}.svg`]).toSorted(),
  );
});
