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

/** A module that sends a signal to its own process at a call of node:fs for an output, so that the moment is no chance. */
function signalAt(
  signal: NodeJS.Signals,
  call: 'openSync' | 'writeSync' | 'renameSync',
  count: number,
): string {
  const code = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const original = fs.${call};
    let calls = 0;
    fs.${call} = (...args) => {
      // A call is for an output when it names its temporary file, or a file that is open.
      if (typeof args[0] === 'number' ? args[0] > 2 : String(args[0]).includes('.journeymap-')) calls += 1;
      if (calls === ${count}) {
        calls += 1;
        process.kill(process.pid, '${signal}');
      }
      return original(...args);
    };
    syncBuiltinESMExports();
  `;
  return `data:text/javascript,${encodeURIComponent(code)}`;
}

const isWholePage = (text: string): boolean =>
  text.startsWith('<!doctype html>') && text.endsWith('</html>\n');

const filesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);
const pagesIn = (folder: string): string[] => filesIn(folder).filter((name) => name.endsWith('.html'));

describe.runIf(!isWindows)('a build of many maps', () => {
  test.for(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'that is stopped by %s leaves nothing, says so, and ends by it',
    async (signal, { expect }) => {
      const cwd = newFolder(manyMaps(500));
      const temporary = newFolder();
      const ran = await run(['build', '-f', 'html,markdown,mermaid', '-o', 'site'], {
        cwd,
        // Node 22 and later keep compiled code in the temp folder unless told not to; that is no leftover of ours.
        env: { TMPDIR: temporary, NODE_DISABLE_COMPILE_CACHE: '1' },
        // Outputs are being written, none is in its place.
        node: ['--import', signalAt(signal, 'openSync', 700)],
      });
      expect(ran.stdout).toBe('');
      expect(ran.stderr.replace(/^\d+ of 500 maps\n/gm, '')).toBe('Stopped. Nothing was written.\n');
      expect({ status: ran.status, signal: ran.signal }).toEqual({ status: null, signal });
      expect(existsSync(join(cwd, 'site'))).toBe(false);
      expect(readdirSync(temporary)).toEqual([]);
    },
  );

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

  test.for([
    ['writes', 'writeSync', 250, 0],
    // The list of outputs goes in place before them.
    ['puts outputs in place', 'renameSync', 250, 248],
  ] as const)(
    'that is killed while it %s leaves no half file',
    async ([, call, count, replaced], { expect }) => {
      const files = manyMaps(500);
      const cwd = newFolder(files);
      const site = join(cwd, 'site');
      const old = 'old\n';
      mkdirSync(site);
      for (const name of Object.keys(files))
        writeFileSync(join(site, name.replace('.journey.yaml', '.html')), old);
      const contents = (): string[] => pagesIn(site).map((name) => readFileSync(join(site, name), 'utf8'));
      const killed = await run(['build', '--force', '-o', 'site'], {
        cwd,
        node: ['--import', signalAt('SIGKILL', call, count)],
      });
      expect(killed.signal).toBe('SIGKILL');
      expect(contents().filter(isWholePage)).toHaveLength(replaced);
      expect(contents().filter((text) => text === old)).toHaveLength(500 - replaced);
      expect((await run(['build', '--force', '-o', 'site'], { cwd })).status).toBe(0);
      expect(contents().filter(isWholePage)).toHaveLength(501);
    },
  );
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
    if (name === 'SIGHUP') setImmediate(() => writeFileSync('listens', ''));
  };
`)}`;
