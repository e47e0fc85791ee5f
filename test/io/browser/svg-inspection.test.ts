import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'puppeteer-core';
import { inspectSvg } from '../../../src/io/browser/svg-inspection.ts';
import { launchChromium } from '../../browser/chromium.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage();
}, 120_000);
afterAll(() => browser?.close());

const inspect = (svg: string): Promise<unknown> => page.evaluate(`(${inspectSvg})(${JSON.stringify(svg)})`);
const svg = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">${inside}</svg>`;
const html = (inside: string): string =>
  svg(`<foreignObject><div xmlns="http://www.w3.org/1999/xhtml">${inside}</div></foreignObject>`);

test.each([
  svg(''),
  svg('<style>.a{fill:url(#b)}</style><path class="a" marker-end="url(#c)"/><use href="#d"/>'),
  svg('<text>&lt;script&gt; onclick="x" url(https://example.com)</text>'),
  html('one<br/>two'),
  svg('<image href="data:image/png;base64,AAAA"/>'),
])('%s may be shown', async (picture) => {
  expect(await inspect(picture)).toBe('');
});

test.each([
  ['it is no well-formed XML', html('one<br>two')],
  ['it is no well-formed XML', svg('<text>\u0001</text>')],
  ['it is no well-formed XML', '<p xmlns="http://www.w3.org/1999/xhtml"/>'],
  ['it is a picture of an error', '<svg xmlns="http://www.w3.org/2000/svg" aria-roledescription="error"/>'],
  ['it holds <script>', svg('<script>1</script>')],
  ['it holds <script>', html('<SCRIPT/>')],
  ['it holds <iframe>', html('<iframe/>')],
  ['it holds the handler onload', '<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>'],
  ['it holds the handler onerror', html('<b onerror="x()"/>')],
  ['it refers to javascript:x()', svg('<a xlink:href="javascript:x()"/>')],
  ['it refers to https://example.com/', html('<img src="https://example.com/"/>')],
  ['it refers to data:text/html,x', svg('<a href="data:text/html,x"/>')],
  ['its style loads something', svg('<style>@import "https://example.com/a.css";</style>')],
  ['its style loads something', svg('<style>a{fill:url( "//example.com/a.png")}</style>')],
  ['its fill loads something', svg('<path fill="url(https://example.com/#a)"/>')],
])('%s: %s', async (problem, picture) => {
  expect(await inspect(picture)).toBe(problem);
});
