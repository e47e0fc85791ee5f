import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { check, compile } from '../../src/app/compile.ts';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { pretty } from '../../src/report/pretty.ts';
import { english } from '../../src/report/english.ts';

const folder = (name: string): string => fileURLToPath(new URL(`../fixtures/${name}/`, import.meta.url));
const mapsIn = (name: string): string[] =>
  readdirSync(folder(name)).filter((each) => each.endsWith('.journey.yaml'));

const report = (diagnostics: readonly Diagnostic[]): string =>
  pretty.render(diagnostics, { language: english, color: false, columns: 100, limit: 50 });

/* A new case is a new file; `npx vitest run test/app --update` writes what is reported for it. */
describe('a map with a mistake', () => {
  it.each(mapsIn('err'))('%s', async (name) => {
    const bytes = readFileSync(folder('err') + name);
    const checked = check(name, bytes, { tellAll: true });
    expect(checked.ok).toBe(false);
    const findings = checked.ok ? [] : checked.error;
    for (const { source, span, code } of findings) {
      expect(code).toMatch(/^[a-z]+\/[a-z0-9-]+$/);
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeLessThanOrEqual(source.text.length);
    }
    await expect(report(findings)).toMatchFileSnapshot(
      `${folder('err')}${name.replace('.journey.yaml', '.out')}`,
    );
  });
});

describe('a map without a mistake', () => {
  it.each(mapsIn('ok'))('%s', (name) => {
    const compiled = compile(name, readFileSync(folder('ok') + name));
    expect(compiled.ok ? '' : report(compiled.error)).toBe('');
  });
});
