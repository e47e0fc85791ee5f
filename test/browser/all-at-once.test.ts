import { expect, test } from 'vitest';
import { buildView } from '../../src/app/build-view.ts';
import { allAtOnce, type Times } from './all-at-once.ts';
import { measure } from './measure.ts';
import { renderPage, sheet, showWhole, useBench, withPage } from './pages.ts';

const bench = useBench();

test.each<Times>(['clock', 'durations'])('the map has all that it is to have: %s', (times) => {
  const view = buildView(allAtOnce(times));
  const { stages, steps, personas, channels, lanes, comparison, clock, flow } = view;
  expect([stages.length, steps.length, personas.length, channels.length]).toEqual([12, 60, 6, 4]);
  expect([comparison === false, stages[11]?.journey, clock === false]).toMatchObject([
    false,
    { title: 'A viewing' },
    times === 'durations',
  ]);
  expect(new Set(flow.arrows.map(({ kind }) => kind))).toEqual(new Set(['on', 'jump', 'loop']));
  expect(flow.exits.length).toBeGreaterThan(5);
  expect(lanes.length).toBe(14);
});

test.each<Times>(['clock', 'durations'])(
  'nothing lies on another in a map with everything: %s',
  async (times) => {
    const url = bench.write(`all-at-once-${times}`, renderPage(buildView(allAtOnce(times))));
    const found = await withPage(bench.browser, async (page) => {
      await page.goto(url);
      const problems: Record<string, string[]> = {};
      for (const width of [375, 1440]) {
        await showWhole(page, width);
        problems[width] = await page.evaluate(measure);
      }
      await page.emulateMediaType('print');
      await page.setViewport(sheet);
      // Sixty columns on one sheet are narrower than words.
      problems['print'] = (await page.evaluate(measure)).filter((problem) => !problem.includes('is broken'));
      return problems;
    });
    expect(found).toEqual({ 375: [], 1440: [], print: [] });
  },
);
