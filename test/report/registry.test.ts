import { expect, test } from 'vitest';
import { reports } from '../../src/report/registry.ts';
import { english } from '../../src/report/english.ts';

test('every report has its id, a sentence, and loads', async () => {
  expect([...reports.keys()]).toContain('pretty');
  for (const [id, report] of reports) {
    expect(report.id).toBe(id);
    expect(report.summary).toMatch(/^[A-Z].*\.$/);
    expect(
      (await report.load()).render([], { language: english, color: false, columns: 80, limit: 1 }),
    ).toEqual(expect.any(String));
  }
});
