import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { render, renderIndex } from '../../src/formats/html/html.ts';
import { defaultContext } from '../../src/app/default-context.ts';
import type { JourneyView } from '../../src/view/journey-view.ts';
import { journeyFiles, viewOf } from '../journeys.ts';
import { launchChromium } from './chromium.ts';

/** What a file of browser tests works with: one browser for the file, and a folder that its pages are served from. */
export interface Bench {
  readonly browser: Browser;
  /** Puts a page on the disk and returns its address. */
  write(name: string, html: string): string;
}

/** An A3 sheet in landscape less its margins of 10 mm, in CSS pixels. */
export const sheet = { width: 1511, height: 1046 };

export const renderPage = (view: JourneyView): string => render(view, defaultContext());

/** Every kind of page: that of each journey, and the one that links them all. */
export function samplePages(): { readonly name: string; readonly html: string }[] {
  const views = journeyFiles().map((file) => ({ name: file.name, view: viewOf(file) }));
  const entries = views.map(({ name, view }) => ({ ...view, path: `${name}.html` }));
  return [
    ...views.map(({ name, view }) => ({ name, html: renderPage(view) })),
    { name: 'index', html: renderIndex(entries, defaultContext()) },
  ];
}

/** One browser for all tests of a file, closed after the last, with every page and file it made. */
export function useBench(): Bench {
  let browser: Browser | undefined;
  const folder = mkdtempSync(join(tmpdir(), 'journeymap-pages-'));
  beforeAll(async () => {
    browser = await launchChromium();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    get browser() {
      if (browser === undefined) throw new Error('The browser starts before the first test.');
      return browser;
    },
    write(name, html) {
      const file = join(folder, `${name}.html`);
      writeFileSync(file, html);
      return pathToFileURL(file).href;
    },
  };
}

/** Does something on a new page and closes it. */
export async function withPage<T>(browser: Browser, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage();
  try {
    return await work(page);
  } finally {
    await page.close();
  }
}

/** The window as high as the whole page, so that every part of it can be pointed at. */
export async function showWhole(page: Page, width: number): Promise<void> {
  await page.setViewport({ width, height: 800 });
  const height = await page.evaluate('document.documentElement.scrollHeight');
  await page.setViewport({ width, height: Math.max(800, Number(height)) });
}

/** How far the map reaches down the page; what follows it is printed on other sheets. */
export const mapHeight = (page: Page): Promise<number> =>
  page.evaluate(
    "document.querySelector('.more')?.getBoundingClientRect().top ?? document.documentElement.scrollHeight",
  ) as Promise<number>;
