import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import type { ChildProcess } from 'node:child_process';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, test } from 'vitest';
import { installedPlaces } from '../../src/io/browser/installed-places.ts';
import { isProgram } from '../../src/io/browser/is-program.ts';
import { readPdf } from '../io/browser/read-pdf.ts';
import { ended, goodMap, manyMaps, newFolder, run, start, type Ran } from './journeymap.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const isLinux = process.platform === 'linux';

/** No browser of the machine, and a temp folder of its own, in which nothing may be left. */
const bare = (temporary: string): Record<string, string> => ({
  PATH: '/nowhere',
  TMPDIR: temporary,
  NODE_DISABLE_COMPILE_CACHE: '1',
});

interface Process {
  readonly id: number;
  readonly parent: number;
  readonly group: number;
}

/** All processes that have not ended. */
function processes(): Process[] {
  return readdirSync('/proc').flatMap((name) => {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const [, id, state, parent, group] = /^(\d+) \(.*\) (\S) (\d+) (\d+)/s.exec(stat) ?? [];
      if (id === undefined || state === 'Z' || state === 'X') return [];
      return [{ id: Number(id), parent: Number(parent), group: Number(group) }];
    } catch {
      return [];
    }
  });
}

/** The process group of the browser that a program has started. */
const browserOf = ({ pid }: ChildProcess): number | undefined =>
  processes().find(({ id, parent, group }) => parent === pid && id === group)?.id;

const groupSize = (wanted: number): number => processes().filter(({ group }) => group === wanted).length;

/** Starts a program and waits until its browser has helpers, and so is at work. */
async function startDrawing(cwd: string, formats: string, temporary: string, limit = '30') {
  const env = { ...bare(temporary), JOURNEYMAP_BROWSER_TIMEOUT: limit };
  const child = start(['build', '-f', formats, '-o', 'site'], { cwd, env });
  const end = ended(child);
  let browser = 0;
  await until(() => (browser ||= browserOf(child) ?? 0) !== 0 && groupSize(browser) > 2);
  return { child, end, browser };
}

/** Processes that were started with this temp folder, or one in it, and have not ended; Chromium's own hide that. */
const processesOf = (temporary: string): number[] =>
  processes()
    .map(({ id }) => id)
    .filter((id) => {
      try {
        return readFileSync(`/proc/${id}/environ`, 'utf8').includes(temporary);
      } catch {
        return false;
      }
    });

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await wait(10);
}

/** Only root is told that the browser has no sandbox. */
const withoutNote = ({ stderr }: Ran): string => stderr.replace(/^note: .* sandbox, .*\n/, '');

/** journeymap as it is installed by itself, with none of the packages that it can use. */
function aloneInstalled(): string {
  const folder = newFolder();
  for (const part of ['bin', 'dist', 'package.json'])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  return join(folder, 'bin/journeymap.js');
}

/** A browser that starts and then says nothing. */
function hangingBrowser(folder: string): string {
  const file = join(folder, 'hanging');
  writeFileSync(file, '#!/bin/sh\n/bin/sleep 600 &\n/bin/sleep 600\n');
  chmodSync(file, 0o755);
  return file;
}

describe.runIf(isLinux)('pictures and PDF', () => {
  test('of two maps are made with one browser, and nothing but them is left', async ({ expect }) => {
    const cwd = newFolder({ 'a.journey.yaml': goodMap('Tea'), 'b.journey.yaml': goodMap('Coffee') });
    const temporary = newFolder();
    const ran = await run(
      ['build', '-f', 'mermaid-svg,mermaid-png,pdf', '--page', 'A4', '--scale', '2', '-o', 'site'],
      { cwd, env: bare(temporary) },
    );
    expect(withoutNote(ran)).toMatch(/^✓ 2 maps, 6 files/);
    expect(ran).toMatchObject({ status: 0, stdout: '' });
    expect(readdirSync(join(cwd, 'site')).toSorted()).toEqual([
      '.journeymap.jsonl',
      ...['a', 'b'].flatMap((name) => [`${name}.mermaid.png`, `${name}.mermaid.svg`, `${name}.pdf`]),
    ]);
    expect(readFileSync(join(cwd, 'site/a.mermaid.svg'), 'utf8')).toContain('>Tea</title>');
    expect(readPdf(readFileSync(join(cwd, 'site/b.pdf')))).toMatchObject({ title: 'Coffee', width: 297 });
    expect(processesOf(temporary)).toEqual([]);
    expect(readdirSync(temporary)).toEqual([]);
  });

  test.for(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'that are stopped by %s while they are made leave no file and no process',
    async (signal, { expect }) => {
      const cwd = newFolder(manyMaps(300));
      const temporary = newFolder();
      const { child, end, browser } = await startDrawing(cwd, 'mermaid-svg,pdf', temporary);
      child.kill(signal);
      const ran = await end;
      expect(withoutNote(ran).replace(/^\d+ of 300 maps\n/gm, '')).toBe('Stopped. Nothing was written.\n');
      expect(ran.signal).toBe(signal);
      await until(() => groupSize(browser) === 0);
      expect(readdirSync(temporary)).toEqual([]);
      expect(existsSync(join(cwd, 'site'))).toBe(false);
    },
  );

  test('clear the profiles that runs before them left, and no other folder', async ({ expect }) => {
    const cwd = newFolder({ 'a.journey.yaml': goodMap() });
    const temporary = newFolder();
    const dayBeforeYesterday = new Date(Date.now() - 48 * 60 * 60 * 1000);
    for (const [name, time] of [
      ['journeymap-browser-old', dayBeforeYesterday],
      ['journeymap-browser-new', new Date()],
      ['another-old', dayBeforeYesterday],
    ] as const) {
      mkdirSync(join(temporary, name));
      writeFileSync(join(temporary, name, 'file'), '');
      utimesSync(join(temporary, name), time, time);
    }
    const ran = await run(['build', '-f', 'pdf'], { cwd, env: bare(temporary) });
    expect(ran.status).toBe(0);
    expect(readdirSync(temporary).toSorted()).toEqual(['another-old', 'journeymap-browser-new']);
  });

  test('that are killed with their program leave no process', async () => {
    const cwd = newFolder(manyMaps(300));
    const { child, end, browser } = await startDrawing(cwd, 'pdf', newFolder());
    child.kill('SIGKILL');
    await end;
    await until(() => groupSize(browser) === 0);
  });

  test.for([
    ['hangs', 'SIGSTOP', /^error: The browser did not \w+ .*within 3 seconds/],
    ['is killed', 'SIGKILL', /^error: The browser did not \w+.*: it ended by SIGKILL/],
  ] as const)(
    'whose browser %s end, and leave no file and no process',
    async ([, signal, message], { expect }) => {
      const cwd = newFolder(manyMaps(300));
      const temporary = newFolder();
      const { end, browser } = await startDrawing(cwd, 'mermaid-svg,pdf', temporary, '3');
      process.kill(-browser, signal);
      const ran = await end;
      expect(withoutNote(ran).replace(/^\d+ of 300 maps\n/gm, '')).toMatch(message);
      expect(ran.status).toBe(2);
      await until(() => groupSize(browser) === 0);
      expect(readdirSync(temporary)).toEqual([]);
      expect(existsSync(join(cwd, 'site'))).toBe(false);
    },
  );

  test.for([
    ['a map', 'a.journey.yaml', 'title: Tea\n', 1],
    ['a template', 'html/page.hbs', '{{#if}}', 1],
    ['the name of its templates', 'c.txt', '', 2],
  ] as const)(
    'with a mistake in %s end at once, whatever the browser does',
    async ([, name, text, status], { expect }) => {
      const cwd = newFolder({ 'b.journey.yaml': goodMap() });
      mkdirSync(join(cwd, 'html'));
      writeFileSync(join(cwd, name), text);
      const temporary = newFolder();
      const more = name === 'c.txt' ? ['--templates', './nowhere'] : ['--templates', '.'];
      const browser = hangingBrowser(cwd);
      const ran = await run(['build', '-f', 'pdf', '--browser', browser, ...more], {
        cwd,
        env: bare(temporary),
      });
      expect(ran.status).toBe(status);
      expect(ran.stderr).not.toContain('The browser did not');
      expect(processesOf(temporary)).toEqual([]);
      expect(readdirSync(temporary)).toEqual([]);
    },
  );
});

describe.runIf(isLinux)('a browser that', () => {
  const cases: readonly (readonly [string, string, RegExp, string])[] = [
    [
      'hangs',
      '/bin/sleep 600 &\n/bin/sleep 600',
      /^error: The browser did not start within 1 second\. It is .*\/browser\.\nhelp: .*JOURNEYMAP_BROWSER_TIMEOUT=120/,
      '1',
    ],
    [
      'ends by itself',
      'echo "no display" >&2\nexit 7',
      /^error: The browser did not start: it ended with exit code 7\. .*\nhelp: It said: no display\n$/,
      '20',
    ],
  ];
  test.for(cases)(
    '%s is a failure that names it, and leaves no process',
    async ([, script, message, limit], { expect }) => {
      const cwd = newFolder({ 'a.journey.yaml': goodMap() });
      const temporary = newFolder();
      writeFileSync(join(cwd, 'browser'), `#!/bin/sh\n${script}\n`);
      chmodSync(join(cwd, 'browser'), 0o755);
      const ran = await run(['build', '-f', 'mermaid-svg', '--browser', './browser', '-o', 'site'], {
        cwd,
        env: { ...bare(temporary), JOURNEYMAP_BROWSER_TIMEOUT: limit },
      });
      expect(withoutNote(ran)).toMatch(message);
      expect(ran.status).toBe(2);
      expect(processesOf(temporary)).toEqual([]);
      expect(readdirSync(temporary)).toEqual([]);
      expect(existsSync(join(cwd, 'site'))).toBe(false);
    },
  );

  test('has its temporary files near, however far away the temp folder is', async ({ expect }) => {
    const cwd = newFolder({ 'a.journey.yaml': goodMap() });
    const temporary = join(newFolder(), 'far'.repeat(40));
    mkdirSync(temporary);
    // Chromium makes a socket there, whose path may have 107 characters.
    const script =
      '#!/bin/sh\ntouch "$TMPDIR/x"\necho "[1:FATAL:a.cc] ${#TMPDIR}" >&2\necho more >&2\nexit 7\n';
    writeFileSync(join(cwd, 'browser'), script);
    chmodSync(join(cwd, 'browser'), 0o755);
    const ran = await run(['build', '-f', 'pdf', '--browser', './browser'], { cwd, env: bare(temporary) });
    // Of what it says only what ended it is told.
    expect(ran.stderr).toMatch(/\nhelp: It said: \[1:FATAL:a\.cc\] 1\n$/);
    expect(readdirSync(temporary)).toEqual([]);
  });

  test('is not there is a failure that says who named it', async ({ expect }) => {
    const cwd = newFolder({ 'a.journey.yaml': goodMap() });
    const ran = await run(['build', '-f', 'pdf'], { cwd, env: { CHROME_PATH: '/nowhere/chrome' } });
    expect(ran).toMatchObject({ status: 2, stdout: '' });
    expect(ran.stderr).toMatch(/^error: CHROME_PATH says that the browser is \/nowhere\/chrome, but/);
  });

  test('may take as long as a number says, and no other text', async ({ expect }) => {
    const cwd = newFolder({ 'a.journey.yaml': goodMap() });
    const env = { ...bare(newFolder()), JOURNEYMAP_BROWSER_TIMEOUT: 'long' };
    const ran = await run(['build', '-f', 'pdf'], { cwd, env });
    expect(ran.status).toBe(2);
    expect(ran.stderr).toMatch(/^error: JOURNEYMAP_BROWSER_TIMEOUT cannot be "long"\./);
  });
});

describe('where journeymap is installed by itself', () => {
  const build = (cwd: string, format: string, more: readonly string[] = []): Promise<Ran> =>
    run(['build', '-f', format, ...more], { cwd, env: bare(newFolder()), program: aloneInstalled() });

  test.for([
    [
      'mermaid-png',
      '@mermaid-js/mermaid-cli',
      'npm install --save-dev @mermaid-js/mermaid-cli@11 puppeteer@24',
    ],
    ['pdf', 'puppeteer', 'npm install --save-dev puppeteer@24'],
  ] as const)(
    '%s is a failure with the one command that it takes',
    async ([format, name, command], { expect }) => {
      const cwd = newFolder({ 'a.journey.yaml': goodMap() });
      const ran = await build(cwd, format);
      expect(ran.status).toBe(2);
      expect(ran.stderr).toContain(`needs ${name}, which is not installed.\nhelp: Run: ${command}\n`);
      expect(readdirSync(cwd)).toEqual(['a.journey.yaml']);
    },
  );

  /** A project that has installed the packages for itself. */
  function project(...names: string[]): string {
    const cwd = newFolder({ 'a.journey.yaml': goodMap() });
    mkdirSync(join(cwd, 'node_modules/@mermaid-js'), { recursive: true });
    mkdirSync(join(cwd, 'node_modules/@sparticuz'), { recursive: true });
    for (const name of names)
      symlinkSync(join(root, 'node_modules', name), join(cwd, 'node_modules', name), 'junction');
    return cwd;
  }
  const drawing = ['@mermaid-js/mermaid-cli', 'puppeteer'];

  test.runIf(isLinux)('the packages of the project are used', async ({ expect }) => {
    const ran = await build(project(...drawing, '@sparticuz/chromium'), 'mermaid-svg');
    expect(withoutNote(ran)).toMatch(/^✓ 1 map, 1 file/);
  });

  test('but not with --sandbox', async ({ expect }) => {
    const ran = await build(project(...drawing, '@sparticuz/chromium'), 'mermaid-svg', ['--sandbox']);
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain('needs @mermaid-js/mermaid-cli, which is not installed.');
  });

  const machine = { platform: process.platform, env: { PATH: '/nowhere' }, home: homedir() };
  const hasBrowser = installedPlaces(machine).some(isProgram);
  test.runIf(isLinux && !hasBrowser)('without a browser, all places are named', async ({ expect }) => {
    const ran = await build(project(...drawing), 'mermaid-svg');
    expect(ran.status).toBe(2);
    expect(ran.stderr).toMatch(
      /^error: There is no browser for this\. Looked at: --browser, .*@sparticuz\/chromium\.\nhelp: Get one with: npx puppeteer browsers install\n$/,
    );
  });
});
