import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { journeyFiles, viewOf } from '../journeys.ts';
import { everyField } from '../formats/html/hostile-journey.ts';
import { drawSvg } from '../io/drawing/drawing-bench.ts';
import { useBench, withPage } from './pages.ts';

const bench = useBench();

/** Opens an SVG as a page of its own, and says what the browser made of it. */
async function opened(name: string, svg: string) {
  const address = bench.write(name, '').replace(/\.html$/, '.svg');
  writeFileSync(new URL(address), svg);
  return withPage(bench.browser, async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(address);
    const found = (await page.evaluate(`({
      root: document.documentElement.localName,
      errors: document.querySelectorAll('parsererror').length,
      scripts: document.querySelectorAll('script, foreignObject, image, a:not([href="./sub.svg"], [href="./now.svg"]), style').length,
      width: document.documentElement.getBoundingClientRect().width,
    })`)) as object;
    const spoken = (await page.accessibility.snapshot({ interestingOnly: false }))?.children?.[0];
    return {
      ...found,
      asked: asked.filter((url) => url !== address),
      role: spoken?.role,
      name: spoken?.name ?? '',
    };
  });
}

describe.each(
  journeyFiles()
    .filter(({ name }) => ['coffee-shop.en', 'arabic', 'japanese-emoji'].includes(name))
    .map((file) => [file.name, file] as const),
)('%s', (name, file) => {
  test('a browser opens the SVG, asks for nothing more, and says its name', async () => {
    const view = viewOf(file);
    const page = await opened(name, await drawSvg(view, { width: 1234 }));
    for (const words of [view.title, view.stages.at(-1)?.name]) expect(page.name).toContain(words);
    expect(page).toMatchObject({
      role: 'image',
      root: 'svg',
      errors: 0,
      scripts: 0,
      width: 1234,
      asked: [],
    });
  });
});

test('texts that look like markup stay texts', async () => {
  const svg = await drawSvg(everyField((field) => `</desc></svg><script>top.x=1</script>"'\\]]>&${field}`));
  expect(await opened('hostile', svg)).toMatchObject({ root: 'svg', errors: 0, scripts: 0, asked: [] });
});
