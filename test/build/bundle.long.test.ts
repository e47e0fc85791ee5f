import type { RolldownOutput } from 'rolldown';
import { expect, test } from 'vitest';
import { build } from './build-program.ts';

const bytes = (each: RolldownOutput['output'][number]) => [
  each.fileName,
  each.type === 'chunk' ? each.code : each.source,
];

test('the same sources give the same bytes', async () => {
  const [first, second] = [await build(), await build()];
  expect(second.output.map(bytes)).toEqual(first.output.map(bytes));
});
