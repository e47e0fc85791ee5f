import type { CDPSession, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { JourneyView } from '../../src/view/journey-view.ts';
import { journeyFiles, viewOf } from '../journeys.ts';
import { renderPage, showWhole, useBench, withPage } from './pages.ts';

const bench = useBench();
const desk = 1440;
const phone = 375;

/** Everything a page says or asks for while it is open. */
interface Overheard {
  readonly console: string[];
  readonly violations: string[];
  readonly requests: string[];
}

/** Listens from before the first byte. */
async function overhear(page: Page): Promise<() => Promise<Overheard>> {
  const console: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => console.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => console.push(`error: ${String(error)}`));
  page.on('dialog', (dialog) => console.push(`dialog: ${dialog.message()}`));
  page.on('request', (request) => requests.push(request.url()));
  await page.evaluateOnNewDocument(
    "globalThis.violations = []; addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective))",
  );
  return async () => ({
    console,
    requests,
    violations: (await page.evaluate('globalThis.violations')) as string[],
  });
}

/** How many of each role those who listen to the page find in its table. */
async function roles(session: CDPSession): Promise<Record<string, number>> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const counts: Record<string, number> = { table: 0, row: 0, columnheader: 0, rowheader: 0, cell: 0 };
  for (const { ignored, role } of nodes) {
    const name = String(role?.value);
    if (!ignored && counts[name] !== undefined) counts[name] += 1;
  }
  return counts;
}

/** What the map itself says that those counts must be. */
function expectedRoles({ stages, steps, lanes, channels, backlog }: JourneyView): Record<string, number> {
  const hasSteps = steps.length > stages.length || steps.some(({ name }) => name !== '');
  const lines = lanes.reduce((sum, lane) => sum + lane.lines.length, 0);
  const matrix = channels.length > 0 ? 1 : 0;
  const groups = backlog === false ? [] : backlog.groups;
  const ranked = groups.reduce((sum, { items }) => sum + items.length, 0);
  const heads = groups.length > 1 ? groups.length : 0;
  const more = backlog === false ? 0 : Object.values(backlog.has).filter(Boolean).length;
  const list = backlog === false ? 0 : 1;
  // What is measured in a stage stands across all its steps.
  const covered = lanes
    .filter(({ look }) => look === 'kpi')
    .flatMap(({ cells }) => cells.filter(({ items }) => items.length > 0))
    .map(({ step }) => stages.find((stage) => stage.steps[0] === step)?.steps ?? [])
    .filter((across) => !across.some(({ withoutBusiness }) => withoutBusiness))
    .reduce((sum, across) => sum + across.length - 1, 0);
  return {
    table: 1 + matrix + list,
    row: 1 + (hasSteps ? 1 : 0) + lanes.length + lines + matrix + channels.length + list + heads + ranked,
    columnheader:
      1 +
      stages.length +
      (hasSteps ? 1 + steps.length : 0) +
      matrix * (1 + stages.length) +
      list * (2 + more),
    rowheader: lanes.length + channels.length + heads + ranked,
    cell:
      lanes.length * steps.length - covered + lines + channels.length * stages.length + ranked * (1 + more),
  };
}

/** The names of the columns and rows as they are read out. */
async function headers(session: CDPSession): Promise<string[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ ignored, role }) => !ignored && ['columnheader', 'rowheader'].includes(String(role?.value)))
    .map(({ name }) => String(name?.value ?? ''));
}

const color = (page: Page, selector: string, property: string): Promise<unknown> =>
  page.evaluate(
    `(() => { const found = document.querySelector(${JSON.stringify(selector)}); return found && getComputedStyle(found)[${JSON.stringify(property)}] })()`,
  );

/** 0 (black) to 255 (white), of `rgb(…)`. */
const lightness = (rgb: unknown): number => {
  const [red = 0, green = 0, blue = 0] = (String(rgb).match(/[\d.]+/g) ?? []).map(Number);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

describe.each(journeyFiles())('$name', (file) => {
  const view = viewOf(file);
  const html = renderPage(view);

  test('is quiet, keeps to itself, and is one table at desk and phone', async () => {
    const url = bench.write(`page-${file.name}`, html);
    await withPage(bench.browser, async (page) => {
      const listen = await overhear(page);
      await page.goto(url);
      const session = await page.createCDPSession();
      for (const width of [desk, phone]) {
        await showWhole(page, width);
        expect(await roles(session)).toEqual(expectedRoles(view));
        expect((await headers(session)).filter((name) => name.trim() === '')).toEqual([]);
      }
      expect(await listen()).toEqual({ console: [], violations: [], requests: [url] });
    });
  });

  test('a keyboard reaches what scrolls, sees that it did, and scrolls it', async () => {
    const url = bench.write(`keyboard-${file.name}`, html);
    await withPage(bench.browser, async (page) => {
      await page.goto(url);
      await page.setViewport({ width: 768, height: 800 });
      // What is cited above the map leads to its evidence, and comes first.
      for (let links = 0; links < 20; links++) {
        await page.keyboard.press('Tab');
        if ((await page.evaluate('document.activeElement.className')) === 'scroll') break;
      }
      const focused = (property: string) =>
        page.evaluate(`getComputedStyle(document.activeElement)[${JSON.stringify(property)}]`);
      expect(await page.evaluate('document.activeElement.className')).toBe('scroll');
      expect(await focused('outlineStyle')).toBe('solid');
      expect(Number.parseFloat(String(await focused('outlineWidth')))).toBeGreaterThanOrEqual(2);
      expect(await focused('outlineColor')).not.toBe(await color(page, 'html', 'backgroundColor'));
      const [width, shown] = (await page.evaluate(
        '[document.activeElement.scrollWidth, document.activeElement.clientWidth]',
      )) as [number, number];
      if (width <= shown) return;
      await page.keyboard.press(view.language.direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight');
      await page.waitForFunction('document.activeElement.scrollLeft !== 0', { timeout: 5000 });
    });
  });

  test('dark is dark, light is light, and forced colours leave the marks', async () => {
    const url = bench.write(`colours-${file.name}`, html);
    await withPage(bench.browser, async (page) => {
      await page.goto(url);
      const session = await page.createCDPSession();
      const ground = () => color(page, 'html', 'backgroundColor');
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
      expect(lightness(await ground())).toBeGreaterThan(230);
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      expect(lightness(await ground())).toBeLessThan(40);

      for (const scheme of ['light', 'dark']) {
        const features = [
          { name: 'forced-colors', value: 'active' },
          { name: 'prefers-color-scheme', value: scheme },
        ];
        await session.send('Emulation.setEmulatedMedia', { features });
        expect(await page.evaluate("matchMedia('(forced-colors: active)').matches")).toBe(true);
        expect(await invisibleMarks(page)).toEqual([]);
      }
    });
  });
});

/** Marks that cannot be told from what they lie on: pairs of a selector and a property, and what it must differ from. */
async function invisibleMarks(page: Page): Promise<string[]> {
  const ground = await page.evaluate('getComputedStyle(document.querySelector(".sheet")).backgroundColor');
  const canvas =
    String(ground) === 'rgba(0, 0, 0, 0)' ? await color(page, 'html', 'backgroundColor') : ground;
  const marks: readonly (readonly [string, string])[] = [
    ['.point:not(.level-unknown)', 'backgroundColor'],
    ['.end', 'backgroundColor'],
    ['.meter .on', 'backgroundColor'],
    ['.meter i:not(.on)', 'backgroundColor'],
    ['.badge', 'borderTopColor'],
    ['.avatar', 'backgroundColor'],
    ['.range', 'borderInlineStartColor'],
    ['.curve .line', 'stroke'],
    ['.curve .baseline', 'stroke'],
    ['.look-chip .item', 'borderTopColor'],
    ['.look-pain .item', 'borderInlineStartColor'],
    ['.look-opportunity .item', 'borderTopColor'],
    ['.stage-name', 'color'],
  ];
  const invisible: string[] = [];
  for (const [selector, property] of marks) {
    const drawn = await color(page, selector, property);
    if (drawn === null) continue;
    const behind = selector === '.stage-name' ? await color(page, '.stage', 'backgroundColor') : canvas;
    if (Math.abs(lightness(drawn) - lightness(behind)) < 20)
      invisible.push(`${selector}: ${String(drawn)} on ${String(behind)}`);
  }
  const [on, off] = [
    await color(page, '.meter .on', 'backgroundColor'),
    await color(page, '.meter i:not(.on)', 'backgroundColor'),
  ];
  if (on !== null && off !== null && Math.abs(lightness(on) - lightness(off)) < 20)
    invisible.push('a filled mark looks like an empty one');
  return invisible;
}
