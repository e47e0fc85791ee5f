import { expect, it } from 'vitest';
import { exact } from '../../../src/formats/json/exact.ts';

it.each([
  [0.1 + 0.2, 0.3],
  [299_000.00000000006, 299_000],
  [12_345_678_901_234, 12_345_678_901_234],
  [-9_007_199_254_740_991, -9_007_199_254_740_991],
])('%s is %s', (value, expected) => expect(exact(value)).toBe(expected));
