import { expect, test } from 'vitest';
import { takenMutations } from './compared.ts';

test.each([21, 22, 23, 24])(
  'mutations of the files are read as by the schema: seed %i',
  (seed) => {
    expect(takenMutations(50_000, seed)).toBeGreaterThan(5000);
  },
  600_000,
);
