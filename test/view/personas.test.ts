import { expect, test } from 'vitest';
import { compile } from '../../src/app/compile.ts';

test('after six colours the first comes again', () => {
  const personas = Array.from({ length: 8 }, (_, index) => `  p${index}: { name: P${index} }\n`).join('');
  const map = compile(
    'm.journey.yaml',
    new TextEncoder().encode(`title: T\npersonas:\n${personas}stages: [One]\n`),
  );
  expect(map.ok && map.value.personas.map(({ hue }) => hue)).toEqual([1, 2, 3, 4, 5, 6, 1, 2]);
});
