import { expect, test } from 'vitest';
import { lookAtDamages } from './advice.ts';
import { rightMaps } from './tolerant-texts.ts';

test('advice mends the mistake in 10,000 maps that were damaged at random', { timeout: 3_600_000 }, () => {
  expect(lookAtDamages(rightMaps(), 10_000, 1)).toBeGreaterThan(2000);
});
