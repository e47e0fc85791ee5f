import type { Page } from 'puppeteer-core';
import type { Finished } from '../../app/finish.ts';
import { quoted } from '../../core/quoted.ts';
import { ToolFailure } from '../../core/tool-failure.ts';
import { papers } from '../../formats/pdf/paper.ts';
import type { PrintedPage } from '../../formats/unfinished.ts';
import type { FinishingTool } from '../finishing-tool.ts';
import { pageCount, settled } from './pdf-bytes.ts';
import type { RunningBrowser } from './running-browser.ts';

/** The size of letters is chosen so that a map fits its sheet; where fonts are wider than expected, all is shrunk. */
const scales = [1, 0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1];

/**
 * Prints pages, each on one sheet.
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
  for (const scale of scales) {
    const bytes = await page.pdf({
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
    if (pageCount(bytes) <= 1) return bytes;
  }
  throw new ToolFailure(
    `${quoted(title)} does not fit one ${paper} sheet, however small it is printed.`,
    'Choose a larger sheet with --page, or split the journey into several maps.',
  );
}
