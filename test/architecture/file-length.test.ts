import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);

test('a file of more than 300 lines says at its top why it is longer', () => {
  const texts = files.map((name) => [name, readFileSync(`src/${name}`, 'utf8')] as const);
  const long = texts.filter(([, text]) => text.split('\n').length > 301);
  expect(files.length).toBeGreaterThan(500);
  expect(long.filter(([, text]) => !text.startsWith('/* Longer than')).map(([name]) => name)).toEqual([]);
});
