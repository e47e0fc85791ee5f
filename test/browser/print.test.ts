import { describe, expect, test } from 'vitest';
import { journeyFiles, viewOf } from '../journeys.ts';
import { measure } from './measure.ts';
import { mapHeight, renderPage, sheet, useBench, withPage } from './pages.ts';

const bench = useBench();

interface Pdf {
  readonly pages: number;
  /** Of each page, in points. */
  readonly sizes: readonly string[];
}

/** Chromium writes the objects of a PDF in the clear; only their streams are compressed. */
function readPdf(bytes: Uint8Array): Pdf {
  const text = Buffer.from(bytes).toString('latin1');
  return {
    pages: text.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0,
    sizes: [...text.matchAll(/\/MediaBox\s*\[0 0 (\d+)[\d.]* (\d+)/g)].map(
      ([, width, height]) => `${width}×${height}`,
    ),
  };
}

test('two sheets are counted as two', async () => {
  const url = bench.write('two-sheets', '<!doctype html><p>one<p style="break-before:page">two');
  const pdf = await withPage(bench.browser, async (page) => {
    await page.goto(url);
    return page.pdf({ format: 'a4' });
  });
  expect(readPdf(pdf)).toEqual({ pages: 2, sizes: ['595×841', '595×841'] });
});

describe.each(journeyFiles())('$name', (file) => {
  const html = renderPage(viewOf(file));

  test('prints the map on one A3 sheet, with nothing clipped or on top of another', async () => {
    const url = bench.write(`print-${file.name}`, html);
    const found = await withPage(bench.browser, async (page) => {
      await page.goto(url);
      const options = { preferCSSPageSize: true, printBackground: true };
      const whole = readPdf(await page.pdf(options));
      const more = await page.$('.more');
      await more?.evaluate((element) => element.toggleAttribute('hidden', true));
      const pdf = readPdf(await page.pdf(options));
      await more?.evaluate((element) => element.toggleAttribute('hidden', false));
      await page.emulateMediaType('print');
      await page.setViewport(sheet);
      const height = await mapHeight(page);
      const size = await page.evaluate('getComputedStyle(document.documentElement).fontSize');
      // Sixty columns on one sheet are narrower than words.
      const problems = (await page.evaluate(measure)).filter((problem) => !problem.includes('is broken'));
      return { pdf, whole, hasMore: more !== null, height, size, problems };
    });
    expect(found.pdf).toEqual({ pages: 1, sizes: ['1191×841'] });
    // What follows the map never shares its sheet.
    if (found.hasMore) expect(found.whole.pages).toBeGreaterThan(1);
    expect(new Set(found.whole.sizes)).toEqual(new Set(['1191×841']));
    expect(found.problems).toEqual([]);
    // The sheet is used: a map is not printed smaller than it must be, unless its letters have their full size.
    if (process.env['DEBUG_PRINT'])
      process.stdout.write(
        `${file.name} ${String(found.size)} ${(found.height / sheet.height).toFixed(2)}\n`,
      );
  });
});
