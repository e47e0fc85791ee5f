import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { adviceIn, lookAtDamages } from './advice.ts';
import { rightMaps } from './tolerant-texts.ts';

const fixtures = fileURLToPath(new URL('../fixtures/err/', import.meta.url));

/* What is advised is to be typed: then the finding is gone, and nothing else is wrong. */
describe('advice that is followed mends the mistake', () => {
  test.each(readdirSync(fixtures).filter((name) => name.endsWith('.journey.yaml')))('in %s', (name) => {
    expect(adviceIn(readFileSync(fixtures + name, 'utf8')).bad).toEqual([]);
  });

  test('in maps that were damaged at random', () => {
    expect(lookAtDamages(rightMaps(), 300, 11)).toBeGreaterThan(40);
  });
});
