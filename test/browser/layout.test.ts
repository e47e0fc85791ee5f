import { describe, expect, test } from 'vitest';
import { measure } from './measure.ts';
import { samplePages, showWhole, useBench, withPage } from './pages.ts';

const bench = useBench();
const widths = [375, 768, 1440];

describe.each(samplePages())('$name', ({ name, html }) => {
  test('no text is clipped, covered or off the sheet at any width', async () => {
    const url = bench.write(`layout-${name}`, html);
    const found = await withPage(bench.browser, async (page) => {
      await page.goto(url);
      const problems: Record<string, string[]> = {};
      for (const width of widths) {
        await showWhole(page, width);
        problems[width] = await page.evaluate(measure);
      }
      return problems;
    });
    expect(found).toEqual({ 375: [], 768: [], 1440: [] });
  });
});
