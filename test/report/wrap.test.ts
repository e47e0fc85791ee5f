import { expect, it } from 'vitest';
import { wrap } from '../../src/report/wrap.ts';

it('breaks at spaces, and leaves a word whole that fits into no line', () => {
  expect(wrap('one two three', 7, 0, 0)).toEqual(['one two', 'three']);
  const long = 'z'.repeat(1_000_000);
  expect(wrap(`one ${long} two`, 20, 0, 2)).toEqual(['one', long, 'two']);
});
