import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run } from '../e2e/journeymap.ts';
import { expectSamePicture } from '../same-picture.ts';
import { pages, root } from './pages.ts';

/*
 * The pictures that the docs show are made by the program, from the bundled examples and from maps that the docs write
 * out. `npm run pictures` makes them anew; here they are compared with what the program makes now.
 */
const kept = join(root, 'examples/pictures');
const update = process.env['UPDATE'] === '1';

/** No larger than this, so that the README comes up at once. */
const mostBytes = 300_000;

interface Picture {
  readonly name: string;
  /** The map that it shows: a bundled example, or a file that the docs write out. */
  readonly map: string;
  readonly args: readonly string[];
}

const coffeeShop = 'examples/coffee-shop.en.journey.yaml';
const pictures: readonly Picture[] = [
  { name: 'coffee-shop.png', map: coffeeShop, args: ['-f', 'png'] },
  { name: 'coffee-shop.midnight.png', map: coffeeShop, args: ['-f', 'png', '--theme', 'midnight'] },
  { name: 'coffee-shop.curve.svg', map: coffeeShop, args: ['-f', 'curve-svg'] },
  {
    name: 'coffee-delivery-blueprint.png',
    map: 'examples/coffee-delivery-blueprint.journey.yaml',
    args: ['-f', 'png'],
  },
  { name: 'backlog.png', map: 'backlog.journey.yaml', args: ['-f', 'png'] },
  { name: 'backlog.quadrant.svg', map: 'backlog.journey.yaml', args: ['-f', 'quadrant-svg'] },
  { name: 'gift.png', map: 'gift.journey.yaml', args: ['-f', 'png', '--width', '1000'] },
  { name: 'weather.png', map: 'weather.journey.yaml', args: ['-f', 'png', '--width', '1000'] },
];

const work = mkdtempSync(join(tmpdir(), 'journeymap-pictures-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Where a map is; one of the docs is written out first. */
function fileOf(map: string): string {
  if (map.startsWith('examples/')) return join(root, map);
  const block = pages.flatMap(({ blocks }) => blocks).find(({ file }) => file === map);
  if (block === undefined) throw new Error(`The docs write out no ${map}`);
  const file = join(work, map);
  writeFileSync(file, `${block.text}\n`);
  return file;
}

test.each(pictures)('$name', async ({ name, map, args }) => {
  const out = join(work, name);
  const { status, stderr } = await run(['build', fileOf(map), ...args, '-o', out], { cwd: work });
  expect({ status, stderr }).toMatchObject({ status: 0 });
  // Beside the picture stands the list of outputs.
  const made = readdirSync(out).filter((file) => extname(file) === extname(name));
  expect(made).toHaveLength(1);
  const bytes = readFileSync(join(out, made[0]!));
  if (update) {
    mkdirSync(kept, { recursive: true });
    writeFileSync(join(kept, name), bytes);
  }
  expect(bytes.length).toBeLessThan(mostBytes);
  expectSamePicture(bytes, readFileSync(join(kept, name)));
});

test('there are no others, and the docs show each', () => {
  const names = pictures.map((each) => each.name).toSorted();
  expect(readdirSync(kept).toSorted()).toEqual(names);
  const everything = pages.map(({ text }) => text).join('\n');
  expect(names.filter((name) => !everything.includes(`examples/pictures/${name}`))).toEqual([]);
});
