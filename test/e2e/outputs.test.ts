import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'vitest';
import { goodMap, manyMaps, newFolder, run } from './journeymap.ts';

/** A project with maps that name each other. */
function project(config = ''): string {
  const root = newFolder();
  const files = {
    'maps/a.journey.yaml': `${goodMap('A')}  - { name: More, journey: ./sub/b.journey.yaml }\n`,
    'maps/sub/b.journey.yaml': goodMap('B'),
    'maps/sub/c.journey.yaml': goodMap('C').replace(
      'stages:',
      'type: future-state\nbaseline: ./b.journey.yaml\nstages:',
    ),
    ...(config === '' ? {} : { 'journeymap.config.yaml': config }),
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

/** All files in a folder, hidden ones too. */
const tree = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .toSorted()
      .map((file) => [file.slice(folder.length + 1), readFileSync(file, 'utf8')]),
  );

const list = '.journeymap.jsonl';

describe.concurrent('a build of some maps', () => {
  test.for([
    ['no config file', ''],
    ['maps in a folder', 'maps: maps\n'],
    ['maps in two folders', 'maps: [maps/a.journey.yaml, maps/sub]\n'],
  ] as const)(
    'makes of them what a build of all makes, in the same place: %s',
    async ([, config], { expect }) => {
      const cwd = project(config);
      const formats = ['-f', 'html,markdown,json'];
      expect(await run(['build', ...formats, '-o', 'site'], { cwd })).toMatchObject({ status: 0 });
      const whole = tree(join(cwd, 'site'));
      expect(Object.keys(whole)).toContain(config === '' ? 'maps/sub/b.html' : 'sub/b.html');
      for (const [args, folder] of [
        [['maps/a.journey.yaml', '-o', 'site'], '.'],
        [['sub', '-o', '../site'], 'maps'],
        [['c.journey.yaml', 'b.journey.yaml', '-o', '../../site'], 'maps/sub'],
      ] as const) {
        // Written anew, not just found to be the same.
        for (const name of Object.keys(whole))
          if (name !== list) writeFileSync(join(cwd, 'site', name), 'old');
        const inFolder = join(cwd, folder);
        const root = config === '' ? ['--config', join(cwd, 'empty.yaml')] : [];
        writeFileSync(join(cwd, 'empty.yaml'), '');
        const ran = await run(['build', ...args, ...formats, ...root], { cwd: inFolder });
        expect(ran.status, ran.stderr).toBe(0);
        const after = tree(join(cwd, 'site'));
        expect(Object.keys(after)).toEqual(Object.keys(whole));
        const renewed = Object.entries(after).filter(([, text]) => text !== 'old');
        expect(renewed.length).toBeGreaterThan(3);
        expect(Object.fromEntries(renewed)).toEqual(
          Object.fromEntries(renewed.map(([name]) => [name, whole[name]])),
        );
        expect(after['index.html']).toBe('old');
      }
    },
  );

  test('replaces no file of somebody else', async ({ expect }) => {
    const cwd = newFolder({ 'package.journey.yaml': goodMap(), 'package.json': '{}\n' });
    for (const more of [[], ['--sandbox']]) {
      const ran = await run(['build', '-f', 'json', '-o', '.', ...more], { cwd });
      expect(ran.status).toBe(2);
      expect(ran.stderr).toContain('so it is not replaced: package.json.');
      expect(ran.stderr).toContain('--force');
    }
    expect(tree(cwd)).toEqual({ 'package.journey.yaml': goodMap(), 'package.json': '{}\n' });
    const forced = await run(['build', '-f', 'json', '-o', '.', '--force'], { cwd });
    expect(forced.stderr).toContain(
      'note: 1 file that no build of this project had written was replaced: package.json.',
    );
    expect(forced.status).toBe(0);
  });

  test('to standard output leaves no list', async ({ expect }) => {
    const cwd = newFolder({ 'a.journey.yaml': goodMap() });
    expect((await run(['build', '--stdout'], { cwd })).status).toBe(0);
    expect(readdirSync(cwd)).toEqual(['a.journey.yaml']);
    for (const flag of ['--clean', '--force'])
      expect((await run(['build', '--stdout', flag], { cwd })).status).toBe(2);
  });
});

describe('several builds at once', () => {
  test('in one folder know the outputs of each other, and --clean takes none of them', async ({ expect }) => {
    const cwd = newFolder({ ...manyMaps(60), 'old.journey.yaml': goodMap('Old') });
    const formats = ['html', 'markdown', 'mermaid', 'json'];
    expect((await run(['build', '-f', formats.join(), '-o', 'site'], { cwd })).status).toBe(0);
    const whole = tree(join(cwd, 'site'));
    rmSync(join(cwd, 'site'), { recursive: true });
    const runs = await Promise.all(
      formats.map((format) => run(['build', '-f', format, '-o', 'site'], { cwd })),
    );
    expect(runs.map(({ status, stderr }) => [status, stderr.includes('✓ ')])).toEqual(
      formats.map(() => [0, true]),
    );
    expect(tree(join(cwd, 'site'))).toEqual(whole);
    rmSync(join(cwd, 'old.journey.yaml'));
    const cleaned = await Promise.all(
      formats.map((format) => run(['build', '-f', format, '-o', 'site', '--clean'], { cwd })),
    );
    expect(cleaned.map(({ status }) => status)).toEqual(formats.map(() => 0));
    const left = Object.keys(whole).filter((name) => !name.startsWith('old.'));
    expect(Object.keys(tree(join(cwd, 'site')))).toEqual(left);
  });

  test.for([
    ['openSync', 1],
    ['openSync', 200],
    ['renameSync', 1],
    ['renameSync', 2],
    ['renameSync', 200],
  ] as const)(
    'that are killed leave nothing that a later one does not clear: %s %i',
    async ([call, count], { expect }) => {
      const cwd = newFolder(manyMaps(100));
      const args = ['build', '-f', 'html,markdown,mermaid', '-o', 'site'];
      // Half of the outputs are there and differ from what is made of the maps now.
      expect((await run([...args, ...Object.keys(manyMaps(50))], { cwd })).status).toBe(0);
      for (const name of Object.keys(manyMaps(100)))
        writeFileSync(join(cwd, name), goodMap(`${name}, changed`));
      const killed = await run(args, { cwd, node: ['--import', killedAt(call, count)] });
      expect(killed.signal).toBe('SIGKILL');
      const left = readdirSync(join(cwd, 'site'));
      expect(left.filter((name) => /\.lock$|\.tmp$/.test(name)).length).toBeGreaterThan(0);
      const ran = await run(args, { cwd });
      expect(ran.stderr).toContain('✓ 100 maps, 301 files');
      const names = readdirSync(join(cwd, 'site'));
      expect(names.filter((name) => name.startsWith('.'))).toEqual([list]);
      expect(names).toHaveLength(302);
    },
  );
});

/** A module that kills its own process at a call of node:fs for an output, so that the moment is no chance. */
function killedAt(call: 'openSync' | 'renameSync', count: number): string {
  const code = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const original = fs.${call};
    let calls = 0;
    fs.${call} = (...args) => {
      if (String(args[0]).includes('.journeymap-') && ++calls === ${count}) process.kill(process.pid, 'SIGKILL');
      return original(...args);
    };
    syncBuiltinESMExports();
  `;
  return `data:text/javascript,${encodeURIComponent(code)}`;
}
