import { expect, test } from 'vitest';
import { render } from '../../src/formats/curve/curve-svg.ts';
import { defaultContext } from '../../src/app/default-context.ts';
import { allNaughty } from '../formats/hostile-text.ts';
import { sampleView } from '../formats/sample-view.ts';
import { textOf } from '../formats/text-of.ts';
import { journeyFiles, viewOf } from '../journeys.ts';
import { useBench, withPage } from './pages.ts';

const bench = useBench();
const context = defaultContext();

/** What a strict XML parser makes of each text: its title, or what is wrong. */
const titles = `(texts) => texts.map((text) => {
  const document = new DOMParser().parseFromString(text, 'image/svg+xml');
  const problem = document.querySelector('parsererror');
  return problem === null ? document.querySelector('title').textContent : 'broken: ' + problem.textContent;
})`;

/** Line ends become line feeds; what XML cannot write is shown as the sign of a lost character. */
const normal = (title: string): string =>
  title.replace(/\r\n?/g, '\n').replaceAll(/(?![\t\n])[\0-\x1f]/g, '\ufffd');

test('every curve is well-formed XML, whatever the title', async () => {
  const views = [
    ...journeyFiles().map(viewOf),
    ...allNaughty.map((title) => sampleView({ title, stages: [{ name: title }] })),
  ];
  const svgs = views.map((view) => textOf(render(view, context)));
  const found = await withPage(bench.browser, (page) =>
    page.evaluate(`(${titles})(${JSON.stringify(svgs)})`),
  );
  expect(found).toEqual(views.map(({ title }) => normal(title)));
});

test('as an image it follows the colours that the reader prefers', async () => {
  const svg = textOf(render(viewOf(journeyFiles()[0]!), context));
  const image = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  const url = bench.write(
    'readme',
    `<!doctype html><meta name="color-scheme" content="light dark"><img src="${image}">`,
  );
  const shots = await withPage(bench.browser, async (page) => {
    await page.goto(url);
    const pictures: string[] = [];
    for (const value of ['light', 'dark', 'light']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      const element = (await page.$('img'))!;
      pictures.push(await element.screenshot({ encoding: 'base64' }));
    }
    return pictures;
  });
  expect(shots[0]).toBe(shots[2]);
  expect(shots[0]).not.toBe(shots[1]);
});
