import { expect, test } from 'vitest';
import { journey } from '../../../src/model/journey.ts';
import { alone } from '../../../src/model/resolved-journey.ts';
import { buildView } from '../../../src/app/build-view.ts';
import { drawSvg } from './drawing-bench.ts';
import { elementsOf, readSvg } from './read-svg.ts';

const map = (title: string, target: string | undefined) => ({
  ...alone(
    journey.parse({ title, stages: [{ name: 'A' }, { name: 'B', emotion: { label: 'x', score: 1 } }] }),
  ),
  target,
});

const inside = 'Returns & "more" <now>';

const linked = (target: string | undefined) =>
  buildView({
    ...map('Coffee', 'shop/coffee'),
    baseline: map('Coffee today', target === undefined ? undefined : 'shop/today'),
    subJourneys: new Map([[1, map(inside, target)]]),
  });

test('a picture leads to those of the maps that it names, where their titles stand', async () => {
  const svg = readSvg(await drawSvg(linked('returns')));
  const width = Number(svg.attributes['width']);
  const links = [...elementsOf(svg)].filter(({ tag }) => tag === 'a');
  expect(links.map(({ attributes }) => [attributes['href'], attributes['aria-label']])).toEqual([
    ['./today.svg', 'Coffee today'],
    ['../returns.svg', inside],
  ]);
  for (const link of links) {
    const area = [...elementsOf(link)].find(({ tag }) => tag === 'rect');
    const number = (name: string): number => Number(area?.attributes[name]);
    expect(number('width')).toBeGreaterThan(60);
    expect(number('height')).toBeGreaterThan(12);
    expect(number('height')).toBeLessThan(40);
    expect(number('x') + number('width')).toBeLessThan(width);
  }
  // The second column is in the right half of the picture.
  const [, second] = links.map((link) => [...elementsOf(link)].find(({ tag }) => tag === 'rect'));
  expect(Number(second?.attributes['x'])).toBeGreaterThan(width / 2);
});

test('a picture of maps that are not built leads nowhere', async () => {
  const svg = readSvg(await drawSvg(linked(undefined)));
  expect([...elementsOf(svg)].filter(({ tag }) => tag === 'a')).toEqual([]);
});
