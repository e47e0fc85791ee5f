import { createRequire } from 'node:module';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { describe, expect, it } from 'vitest';

const rules = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as {
  forbidden: { name: string; comment: string; from: { path?: string }; to: { path?: string } }[];
  options: object;
};

describe('the floors', () => {
  it('let no import go up, and none in a circle', async () => {
    const { output } = await cruise(
      ['src'],
      { ...rules.options, validate: true, ruleSet: { forbidden: rules.forbidden as never } },
      {},
      { tsConfig: extractTSConfig('tsconfig.json') },
    );
    const { summary, modules } = output as ICruiseResult;
    expect(modules.length).toBeGreaterThan(80);
    expect(summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  });

  it('give a reason for each forbidden arrow', () => {
    for (const { name, comment } of rules.forbidden) expect(comment, name).toMatch(/^\S.{20,}\.$/);
  });
});
