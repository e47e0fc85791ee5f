import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { run } from '../e2e/journeymap.ts';
import { expectSamePicture } from '../same-picture.ts';

/*
 * The pictures that the README shows are made by the program, from the bundled example. `npm run pictures` makes them
 * anew; here they are compared with what the program makes now.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const kept = join(root, 'examples/pictures');
const example = 'examples/coffee-shop.en.journey.yaml';
const update = process.env['UPDATE'] === '1';

const pictures: readonly {
  readonly name: string;
  readonly made: string;
  readonly args: readonly string[];
}[] = [
  { name: 'coffee-shop.png', made: 'coffee-shop.en.png', args: ['-f', 'png'] },
  {
    name: 'coffee-shop.midnight.png',
    made: 'coffee-shop.en.png',
    args: ['-f', 'png', '--theme', 'midnight'],
  },
  { name: 'coffee-shop.curve.svg', made: 'coffee-shop.en.curve.svg', args: ['-f', 'curve-svg'] },
];

const out = mkdtempSync(join(tmpdir(), 'journeymap-pictures-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

test.each(pictures)('$name', async ({ name, made, args }) => {
  const { status, stderr } = await run(['build', example, ...args, '-o', out], { cwd: root });
  expect({ status, stderr }).toMatchObject({ status: 0 });
  const bytes = readFileSync(join(out, made));
  if (update) {
    mkdirSync(kept, { recursive: true });
    writeFileSync(join(kept, name), bytes);
  }
  expectSamePicture(bytes, readFileSync(join(kept, name)));
});

test('there are no others, and the README shows each', () => {
  const names = pictures.map((each) => each.name).toSorted();
  expect(readdirSync(kept).toSorted()).toEqual(names);
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  expect(names.filter((name) => !readme.includes(`examples/pictures/${name}`))).toEqual([]);
});
