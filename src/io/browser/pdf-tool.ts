import type { Page } from 'puppeteer-core';
import type { Finished } from '../../app/finish.ts';
import { quoted } from '../../core/quoted.ts';
import { ToolFailure } from '../../core/tool-failure.ts';
import { papers, type PaperId } from '../../formats/pdf/paper.ts';
import type { PrintedPage } from '../../formats/unfinished.ts';
import type { FinishingTool } from '../finishing-tool.ts';
import { pageCount, settled } from './pdf-bytes.ts';
import type { RunningBrowser } from './running-browser.ts';

/** The size of letters is chosen so that a map fits its sheet; where fonts are wider than expected, all is shrunk. */
const scales = [1, 0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1];

/**
 * Prints pages: each map on one sheet, and what follows it on others.
 * @throws ToolFailure where a browser is missing
 */
export async function openPrinter(
  opening: () => Promise<RunningBrowser>,
): Promise<FinishingTool<PrintedPage>> {
  const browser = await opening();
  const idle: Page[] = [];

  const newSheet = async (): Promise<Page> => {
    const page = await browser.newPage();
    // A page needs no script to be read.
    await page.setJavaScriptEnabled(false);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
    return page;
  };

  const print = async (work: PrintedPage): Promise<Finished> => {
    const page = idle.pop() ?? (await newSheet());
    // A document of its own: the policy of the one before would refuse its styles.
    await page.goto('about:blank');
    await page.setContent(work.html, { waitUntil: 'load' });
    const body = settled(await printOnOneSheet(page, work));
    idle.push(page);
    return { body, notes: [] };
  };

  return {
    finish: (work) => browser.within(print(work), `print ${quoted(work.title)}`),
    close: () => browser.close(),
  };
}

async function printOnOneSheet(page: Page, { paper, title }: PrintedPage): Promise<Uint8Array> {
  const more = await page.$('.more');
  for (const scale of scales) {
    // The map alone tells whether it fits: what follows it may take as many sheets as it needs.
    await more?.evaluate((element) => element.toggleAttribute('hidden', true));
    const alone = await printed(page, paper, scale);
    if (pageCount(alone) > 1) continue;
    if (more === null) return alone;
    await more.evaluate((element) => element.toggleAttribute('hidden', false));
    return printed(page, paper, scale);
  }
  throw new ToolFailure(
    `${quoted(title)} does not fit one ${paper} sheet, however small it is printed.`,
    'Choose a larger sheet with --page, or split the journey into several maps.',
  );
}

const printed = (page: Page, paper: PaperId, scale: number): Promise<Uint8Array> =>
  page.pdf({
    width: `${papers[paper].width}mm`,
    height: `${papers[paper].height}mm`,
    // A person's own stylesheet may choose another sheet.
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
    scale,
    timeout: 0,
  });
