import { expect, test } from 'vitest';
import { compile } from '../../src/app/compile.ts';

function personasOf(count: number) {
  const personas = Array.from({ length: count }, (_, index) => `  p${index}: { name: P${index} }\n`).join('');
  const map = compile(
    'm.journey.yaml',
    new TextEncoder().encode(`title: T\npersonas:\n${personas}stages: [One]\n`),
  );
  return map.ok ? map.value.personas : [];
}

test('after six colours the first comes again, with another shape', () => {
  expect(personasOf(8).map(({ hue }) => hue)).toEqual([1, 2, 3, 4, 5, 6, 1, 2]);
  expect(personasOf(8).map(({ marker }) => marker)).toEqual([
    'circle',
    'square',
    'diamond',
    'triangle',
    'cross',
    'star',
    'open-circle',
    'open-square',
  ]);
});

test('twelve differ by shape alone, and the thirteenth is like the first', () => {
  const marks = personasOf(13).map(({ hue, marker }) => ({ hue, marker }));
  expect(new Set(marks.slice(0, 12).map(({ marker }) => marker)).size).toBe(12);
  expect(marks[12]).toEqual(marks[0]);
});
