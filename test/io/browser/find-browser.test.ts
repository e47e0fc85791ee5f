import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { ToolFailure } from '../../../src/core/tool-failure.ts';
import { findBrowser, type Search } from '../../../src/io/browser/find-browser.ts';
import { installedPlaces } from '../../../src/io/browser/installed-places.ts';
import { isProgram } from '../../../src/io/browser/is-program.ts';
import type { Packages } from '../../../src/io/browser/packages.ts';
import { tempFolder } from '../temp-folder.ts';

let folder = '';
beforeEach(() => {
  folder = tempFolder();
});

const nothingInstalled: Packages = {
  find: () => undefined,
  load: () => {
    throw new Error('There is nothing to load');
  },
};

/** A machine with no browser but what a test puts there. */
const search = (more: Partial<Search> = {}): Search => ({
  browser: undefined,
  env: {},
  cwd: folder,
  platform: 'linux',
  arch: 'x64',
  home: folder,
  packages: nothingInstalled,
  ...more,
});

function program(name: string): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, 0o755);
  return path;
}

const found = async (more: Partial<Search>) => (await findBrowser(search(more))).program;

/** Puppeteer, as far as it is asked. */
const puppeteerWith = (executablePath: (options?: unknown) => string | Promise<string>): Packages => ({
  find: (name) => (name === 'puppeteer' ? '/somewhere/puppeteer.js' : undefined),
  load: () => ({ executablePath }),
});

/** Machines of developers have a browser in one of the usual places, which a test cannot take away. */
const bare = !installedPlaces(search()).some(isProgram);

describe('the first that is said counts', () => {
  test('--browser, then the variables in their order, then the PATH', async () => {
    const flag = program('flag');
    const env: Record<string, string> = {
      JOURNEYMAP_BROWSER: program('own'),
      PUPPETEER_EXECUTABLE_PATH: program('puppeteer'),
      CHROME_PATH: program('chrome'),
      PATH: dirname(program('bin/chromium')),
    };
    expect(await found({ browser: flag, env })).toBe(flag);
    for (const [variable, name] of [
      ['JOURNEYMAP_BROWSER', 'own'],
      ['PUPPETEER_EXECUTABLE_PATH', 'puppeteer'],
      ['CHROME_PATH', 'chrome'],
    ] as const) {
      expect(await found({ env })).toBe(join(folder, name));
      delete env[variable];
    }
    expect(await found({ env })).toBe(join(folder, 'bin/chromium'));
  });

  test('Chrome before Chromium before Edge', async () => {
    const PATH = join(folder, 'bin');
    for (const name of ['microsoft-edge', 'chromium', 'google-chrome']) {
      const path = program(`bin/${name}`);
      expect(await found({ env: { PATH } })).toBe(path);
    }
  });

  test('an empty variable is not set', async () => {
    const path = program('chrome');
    expect(await found({ env: { JOURNEYMAP_BROWSER: '', CHROME_PATH: path } })).toBe(path);
  });
});

describe('a name', () => {
  test('may be relative to the working folder', async () => {
    expect(await found({ browser: './tools/chrome' }).catch((error: Error) => error.message)).toContain(
      'no such program',
    );
    const path = program('tools/chrome');
    expect(await found({ browser: './tools/chrome' })).toBe(path);
  });

  test('without a folder is looked for on the PATH', async () => {
    const path = program('bin/my-chrome');
    expect(await found({ browser: 'my-chrome', env: { PATH: dirname(path) } })).toBe(path);
  });

  test.each([
    ['--browser', { browser: 'nowhere/chrome' }],
    ['JOURNEYMAP_BROWSER', { env: { JOURNEYMAP_BROWSER: '/nowhere/chrome' } }],
    ['PUPPETEER_EXECUTABLE_PATH', { env: { PUPPETEER_EXECUTABLE_PATH: '/nowhere/chrome' } }],
    ['CHROME_PATH', { env: { CHROME_PATH: '/nowhere/chrome' } }],
  ])('that is no program is a mistake, and %s is told as its place', async (place, more) => {
    const failure = await findBrowser(search(more)).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ToolFailure);
    expect((failure as ToolFailure).message).toBe(
      `${place} says that the browser is ${place === '--browser' ? 'nowhere/chrome' : '/nowhere/chrome'}, but there is no such program.`,
    );
    expect((failure as ToolFailure).help).toContain(place);
  });

  test('of a folder, or of a file that may not be run, is no program', async () => {
    writeFileSync(join(folder, 'text'), 'chrome');
    for (const browser of ['.', 'text'])
      await expect(findBrowser(search({ browser }))).rejects.toThrow(ToolFailure);
  });
});

describe.runIf(bare)('on a machine with no browser in the usual places', () => {
  test("Puppeteer's own download is next: the quicker shell before the whole browser", async () => {
    const shell = program('shell');
    const whole = program('whole');
    expect(await found({ packages: puppeteerWith((options) => (options ? shell : whole)) })).toBe(shell);
    const withoutShell = puppeteerWith((options) => {
      if (options) throw new Error('Could not find chrome-headless-shell');
      return Promise.resolve(whole);
    });
    expect(await found({ packages: withoutShell })).toBe(whole);
  });

  test('without any, the failure names each place and one command', async () => {
    const failure = await findBrowser(search()).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ToolFailure);
    const { message, help } = failure as ToolFailure;
    for (const place of [
      '--browser',
      'JOURNEYMAP_BROWSER',
      'PUPPETEER_EXECUTABLE_PATH',
      'CHROME_PATH',
      'PATH',
      '/opt',
      'Puppeteer',
      '@sparticuz/chromium',
    ])
      expect(message).toContain(place);
    expect(help).toBe('Get one with: npm install --save-dev puppeteer@24');
  });

  test('the command only downloads where Puppeteer is there without a browser', async () => {
    const packages = puppeteerWith(() => '/nowhere/chrome');
    const failure = await findBrowser(search({ packages })).catch((error: unknown) => error);
    expect((failure as ToolFailure).help).toBe('Get one with: npx puppeteer browsers install');
  });
});
