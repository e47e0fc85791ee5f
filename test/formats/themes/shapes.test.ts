import { expect, test } from 'vitest';
import { defaultContext } from '../../../src/app/default-context.ts';
import { render } from '../../../src/formats/html/html.ts';
import { journeyFiles, viewOf } from '../../journeys.ts';

/*
 * What a theme tells by colour is told by shape as well: in each theme's picture as in that of a black and white
 * printer, and for every eye.
 */
const html = render(viewOf(journeyFiles().find(({ name }) => name === 'coffee-shop.en')!), defaultContext());

/** The declarations of a rule of the page. */
function ruleOf(selector: string): string {
  const start = html.indexOf(`}\n${selector} {`) + 1;
  if (start === 0) throw new Error(`there is no rule ${selector}`);
  return html.slice(start, html.indexOf('}', start));
}

test('every valence has a face of its own', () => {
  const faces = [...html.matchAll(/<symbol id="face-(\w+)"[^>]*>(.*?)<\/symbol>/g)];
  expect(faces.map(([, id]) => id)).toEqual(['best', 'good', 'neutral', 'bad', 'worst', 'unknown']);
  expect(new Set(faces.map(([, , drawing]) => drawing)).size).toBe(faces.length);
  const points = [
    ...html.matchAll(/class="point level-(\w+)[^"]*"[^>]*><svg class="face"><use href="#face-(\w+)"/g),
  ];
  expect(points.length).toBeGreaterThan(4);
  for (const [, level, face] of points) expect(face).toBe(level);
});

test('a pain point has a bar at its side, an opportunity a rounded outline', () => {
  expect(ruleOf('.look-pain .item')).toMatch(/border-inline-start: \S+ solid/);
  expect(ruleOf('.look-pain .item')).not.toMatch(/border: /);
  expect(ruleOf('.look-opportunity .item')).toMatch(/border: \S+ solid/);
  const radius = (name: string): number => Number(/border-radius: ([\d.]+)rem/.exec(ruleOf(name))?.[1]);
  expect(radius('.look-opportunity .item')).toBeGreaterThan(3 * radius('.look-pain .item'));
});

test('offline is outlined with dashes, online is not', () => {
  expect(html).toMatch(/\.look-chip \.offline,\n\.sample-chip\.offline \{[^}]*dashed/);
  expect(ruleOf('.look-chip .item,\n.sample-chip')).toMatch(/border: \S+ solid/);
});
