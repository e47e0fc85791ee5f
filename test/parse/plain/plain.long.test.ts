import { expect, test } from 'vitest';
import { takenMutations } from './compared.ts';

test.each([11, 12, 13, 14])(
  'what the plain reader takes of mutations of the corpus is right: seed %i',
  (seed) => {
    expect(takenMutations(100_000, seed)).toBeGreaterThan(5000);
  },
  600_000,
);
