import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'puppeteer-core';
import { chromium, launchChromium } from './chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
}, 120_000);
afterAll(() => browser.close());

const processId = (): number => browser.process()?.pid ?? 0;

/** The shared libraries that the running browser has loaded, as Linux tells it. */
const loaded = (): string[] => [
  ...new Set(
    [...readFileSync(`/proc/${processId()}/maps`, 'utf8').matchAll(/\s(\/\S+\.so[.\d]*)$/gm)].map(
      ([, path]) => String(path),
    ),
  ),
];

test('the browser is the one from the package, and brings all libraries but those of the C compiler', async () => {
  const { executable, libraries } = await chromium();
  expect(browser.process()?.spawnfile).toBe(executable);
  const names = loaded().map((path) => path.slice(path.lastIndexOf('/') + 1));
  expect(names).toContain('libnss3.so');
  const foreign = loaded().filter(
    (path) => !path.startsWith(libraries) && !path.startsWith(executable.replace(/chromium$/, '')),
  );
  const basic =
    /\/(ld-linux[^/]*|lib(c|m|dl|rt|pthread|gcc_s|resolv|nss_(files|dns|systemd|myhostname|mymachines))(-[\d.]+)?)\.so[.\d]*$/;
  expect(foreign.filter((path) => !basic.test(path))).toEqual([]);
});

test('it leads a group of processes of its own', () => {
  const [, group] = /^\d+ \(.*\) \S \d+ (\d+)/.exec(readFileSync(`/proc/${processId()}/stat`, 'utf8')) ?? [];
  expect(Number(group)).toBe(processId());
});

test('it reaches no network, the machine itself included', async () => {
  const page = await browser.newPage();
  for (const url of ['http://example.com/', 'http://localhost:8099/', 'https://github.com/']) {
    await expect(page.goto(url)).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
  }
  await page.close();
});
