import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { describe, expect, test } from 'vitest';
import { defaultContext } from '../../src/app/default-context.ts';
import { builtInTheme } from '../../src/formats/default-options.ts';
import { render } from '../../src/formats/html/html.ts';
import { builtInTemplates } from '../../src/formats/templates/built-in.ts';
import { defaultTheme, themes } from '../../src/formats/themes/registry.ts';
import { journeyFiles, viewOf } from '../journeys.ts';
import { samplePages, useBench, withPage } from './pages.ts';

const bench = useBench();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const run = (runOnly: readonly string[]) =>
  `axe.run({ runOnly: ${JSON.stringify(runOnly)}, resultTypes: ['violations'] })`;

interface Found {
  readonly violations: string[];
  /** Rules that found something to look at: none would mean that nothing was checked. */
  readonly checked: number;
}

const desk = 1440;
const phone = 375;

interface Look {
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  readonly runOnly: readonly string[];
}

/** All rules on a light page, and on a dark one those of colours: nothing else is another there. */
const looks: readonly Look[] = [desk, phone].flatMap((width) => [
  { width, scheme: 'light', runOnly: rules },
  { width, scheme: 'dark', runOnly: ['color-contrast', 'link-in-text-block'] },
]);

/** Opens a page and asks axe, which is a script and therefore needs the page's policy out of its way. */
async function examine(url: string, wanted: readonly Look[] = looks): Promise<Record<string, Found>> {
  return withPage(bench.browser, async (page) => {
    await page.setBypassCSP(true);
    await page.goto(url);
    await page.evaluate(axe);
    const found: Record<string, Found> = {};
    for (const { width, scheme, runOnly } of wanted) {
      await page.setViewport({ width, height: 900 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      const results = (await page.evaluate(run(runOnly))) as AxeResults;
      found[`${width} ${scheme}`] = {
        violations: results.violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .map(({ html }) => html.slice(0, 160))
              .slice(0, 3)
              .join(' | ')}`,
        ),
        checked: results.passes.length,
      };
    }
    return found;
  });
}

test('what is wrong is found', async () => {
  const url = bench.write(
    'wrong',
    '<!doctype html><html><title>x</title><p style="color:#999;background:#aaa">pale<img src="data:,">',
  );
  const found = await examine(url);
  const ids = found['1440 light']?.violations.map((violation) => violation.split(':')[0]);
  expect(ids).toEqual(
    expect.arrayContaining(['color-contrast', 'html-has-lang', 'image-alt', 'landmark-one-main']),
  );
});

describe.each(samplePages())('$name', ({ name, html }) => {
  test('meets WCAG 2.2 AA and best practice, light and dark, desk and phone', async () => {
    const found = await examine(bench.write(`axe-${name}`, html));
    const clean = (least: number): Found => ({
      violations: [],
      checked: expect.toSatisfy((rules: number) => rules >= least) as number,
    });
    expect(found).toEqual({
      '1440 light': clean(16),
      '1440 dark': clean(1),
      '375 light': clean(16),
      '375 dark': clean(1),
    });
  });
});

describe.each(themes.filter(({ id }) => id !== defaultTheme))('the theme $id', ({ id }) => {
  /** Contrast alone: all else is the same in every theme. */
  const wanted = id === 'contrast' ? ['color-contrast', 'color-contrast-enhanced'] : ['color-contrast'];

  test('can be read, light and dark, desk and phone', async () => {
    const context = defaultContext();
    const options = { ...context.options, theme: builtInTheme(id, builtInTemplates()) };
    const file = journeyFiles().find(({ name }) => name === 'coffee-shop.en')!;
    const url = bench.write(`axe-${id}`, render(viewOf(file), { ...context, options }));
    const clean: Found = { violations: [], checked: wanted.length };
    const contrast = looks.map((look) => ({ ...look, runOnly: wanted }));
    expect(await examine(url, contrast)).toEqual({
      '1440 light': clean,
      '1440 dark': clean,
      '375 light': clean,
      '375 dark': clean,
    });
  });
});
