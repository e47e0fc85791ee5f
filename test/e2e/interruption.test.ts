import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { ended, goodMap, manyMaps, newFolder, run, shell, start } from './journeymap.ts';

const isWindows = process.platform === 'win32';

/** Resolves as soon as `condition` holds; a run that ends before it does was too fast to be stopped. */
async function until(condition: () => boolean, end: Promise<unknown>): Promise<boolean> {
  const over = end.then(() => 'over');
  while (!condition()) {
    const first = await Promise.race([over, new Promise((resolve) => setImmediate(resolve))]);
    if (first === 'over') return false;
  }
  return true;
}

const isWholePage = (text: string): boolean =>
  text.startsWith('<!doctype html>') && text.endsWith('</html>\n');

const filesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);
const pagesIn = (folder: string): string[] => filesIn(folder).filter((name) => name.endsWith('.html'));

describe.runIf(!isWindows)('a build of many maps', () => {
  test('that is stopped leaves nothing, says so, and ends by the signal', async ({ expect }) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      const cwd = newFolder(manyMaps(2000));
      const temporary = newFolder();
      const child = start(['build', '-f', 'html,markdown,mermaid', '-o', 'site'], {
        cwd,
        env: { TMPDIR: temporary },
      });
      const end = ended(child);
      // The outputs are being written: the worst moment to be stopped.
      expect(await until(() => filesIn(join(cwd, 'site')).length > 100, end)).toBe(true);
      child.kill(signal);
      const ran = await end;
      expect(ran.stdout).toBe('');
      expect(ran.stderr.replace(/^\d+ of 2000 maps\n/gm, '')).toBe('Stopped. Nothing was written.\n');
      expect({ status: ran.status, signal: ran.signal }).toEqual({ status: null, signal });
      expect(existsSync(join(cwd, 'site'))).toBe(false);
      expect(readdirSync(temporary)).toEqual([]);
    }
  });

  test('that is stopped while it reads leaves the old outputs as they were', async ({ expect }) => {
    const cwd = newFolder(manyMaps(50));
    await shell('mkfifo zz.yaml', { cwd });
    mkdirSync(join(cwd, 'site'));
    writeFileSync(join(cwd, 'site', 'map-0000.mmd'), 'old\n');
    // It waits for the last map, which never comes.
    const child = start(['build', '.', 'zz.yaml', '-f', 'mermaid', '-o', 'site'], { cwd });
    const end = ended(child);
    await shell('exec 3> zz.yaml; kill -INT $PID; wait', { cwd, env: { PID: String(child.pid) } });
    const { signal, stderr } = await end;
    expect(signal).toBe('SIGINT');
    expect(stderr).toBe('Stopped. Nothing was written.\n');
    expect(filesIn(join(cwd, 'site'))).toEqual(['map-0000.mmd']);
    expect(readFileSync(join(cwd, 'site', 'map-0000.mmd'), 'utf8')).toBe('old\n');
  });

  test('that is killed leaves no half file under the name of an output', async ({ expect }) => {
    const files = manyMaps(2000);
    const cwd = newFolder(files);
    const site = join(cwd, 'site');
    const old = 'old\n';
    mkdirSync(site);
    for (const name of Object.keys(files))
      writeFileSync(join(site, name.replace('.journey.yaml', '.html')), old);
    const contents = (): string[] => pagesIn(site).map((name) => readFileSync(join(site, name), 'utf8'));
    const child = start(['build', '-o', 'site'], { cwd });
    const end = ended(child);
    // The first output is in its place, two thousand are to follow.
    await until(() => readFileSync(join(site, 'map-0000.html'), 'utf8') !== old, end);
    child.kill('SIGKILL');
    await end;
    expect(contents().filter((text) => text !== old && !isWholePage(text))).toEqual([]);
    const again = await run(['build', '-o', 'site'], { cwd });
    expect(again.status).toBe(0);
    expect(pagesIn(site)).toHaveLength(2001);
    expect(contents().every(isWholePage)).toBe(true);
  });
});

describe.runIf(!isWindows).concurrent('a run that waits for its input', () => {
  test.for([
    ['standard input', '-'],
    ['a pipe that nobody writes to', 'pipe.yaml'],
  ])('can be stopped: %s', async ([, path], { expect }) => {
    const cwd = newFolder({ 'a.yaml': goodMap() });
    await shell('mkfifo pipe.yaml', { cwd });
    const child = start(['build', path!], { cwd, node: ['--import', tellsWhenItListens] });
    const end = ended(child);
    await until(() => existsSync(join(cwd, 'listens')), end);
    child.kill('SIGINT');
    const { signal, stdout, stderr } = await end;
    expect({ signal, stdout, stderr }).toEqual({
      signal: 'SIGINT',
      stdout: '',
      stderr: 'Stopped. Nothing was written.\n',
    });
  });
});

/** Before it listens for signals, one would simply end it, and prove nothing. */
const tellsWhenItListens = `data:text/javascript,${encodeURIComponent(`
  import { writeFileSync } from 'node:fs';
  const { once } = process;
  process.once = (name, listener) => {
    once.call(process, name, listener);
    if (name === 'SIGTERM') setImmediate(() => writeFileSync('listens', ''));
  };
`)}`;
