import { expect, test } from 'vitest';
import { cutSuffix } from '../../src/app/map-name.ts';

test.each([
  ['coffee.journey.yaml', 'coffee'],
  ['sales/coffee.journey.yml', 'sales/coffee'],
  ['coffee.yaml', 'coffee'],
  ['Coffee.Journey.YML', 'Coffee'],
  ['v1.2.journey.yaml', 'v1.2'],
  ['notes.tar.gz', 'notes.tar'],
  ['a.b/plain', 'a.b/plain'],
  ['.journey.yaml', '.journey'],
  ['x/.yaml', 'x/.yaml'],
])('%s', (name, expected) => {
  expect(cutSuffix(name)).toBe(expected);
});
