import { expect, test } from 'vitest';
import { measure } from './measure.ts';
import { showWhole, useBench, withPage } from './pages.ts';

/** What is wrong with each page, and the words by which it is found. */
const mistakes: readonly [what: string, body: string, found: string[]][] = [
  ['nothing', '<p>one</p><p>two</p>', []],
  [
    'a text on another',
    '<p>one</p><p class="up">two</p>',
    ['“one” and “two” overlap', '“one” is covered or cut off: up'],
  ],
  [
    'a text on another, far to the right and below',
    '<div class="far"><p>one</p><p class="up">two</p></div>',
    ['“one” and “two” overlap', '“one” is covered or cut off: up'],
  ],
  ['a text on a mark', '<p>one</p><p class="up badge"> </p>', ['mark up badge and “one” overlap']],
  [
    'something without a text on a text',
    '<p>one</p><p class="up lid"></p>',
    ['“one” is covered or cut off: up lid'],
  ],
  ['a stage that is cut', '<p class="stage low">one<br>two</p>', ['“two” is covered or cut off: HTML']],
  [
    'a text that leaves its cell',
    '<table><tr><td class="narrow">responsible</td></tr></table>',
    ['“responsible” leaves its narrow'],
  ],
  ['a text off the sheet', '<p class="off">one</p>', ['“one” lies off the sheet']],
  ['a word that is broken', '<p class="narrow broken">responsi</p>', ['the word “responsi” is broken']],
  ['a wide page', '<p class="wide">one</p>', ['the page scrolls sideways: 5000 > 1440']],
];

const styles = `<style>
  body, p { margin: 0; font: 20px/24px sans-serif }
  .up { margin-block-start: -24px; min-block-size: 24px }
  .lid { background: red; opacity: .5 }
  .far { margin: 1990px 0 0 990px }
  .low { block-size: 24px; overflow: hidden }
  .narrow { display: block; inline-size: 40px; overflow-wrap: normal }
  .broken { overflow-wrap: anywhere }
  .off { position: absolute; left: -300px }
  .wide { inline-size: 5000px }
</style>`;

const bench = useBench();

test.each(mistakes)('%s', async (name, body, expected) => {
  const url = bench.write(name, `<!doctype html><title>x</title>${styles}<body>${body}`);
  const found = await withPage(bench.browser, async (page) => {
    await page.goto(url);
    await showWhole(page, 1440);
    return page.evaluate(measure);
  });
  expect(found).toEqual(expected);
});
