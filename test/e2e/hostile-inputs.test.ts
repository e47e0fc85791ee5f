import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { goodMap, manyMaps, newFolder, run, shell } from './journeymap.ts';

const isLinux = process.platform === 'linux';

/** A good map of so many bytes. */
const comment = (size: number): string => `${goodMap()}#${'x'.repeat(size - goodMap().length - 1)}`;

describe.concurrent('a run over', () => {
  test('200 maps builds them all, with a page that links them', async ({ expect }) => {
    const cwd = newFolder(manyMaps(200));
    const { status, stderr, stdout } = await run(['build', '-f', 'html,mermaid'], { cwd });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toMatch(/✓ 200 maps, 401 files in journeymap-out/);
    expect(stderr).toMatch(/\n {2}and 389 more\n$/);
    const { stdout: index } = await shell('cat journeymap-out/index.html', { cwd });
    expect(index.match(/href="map-\d{4}\.html"/g)).toHaveLength(200);
  });

  test('a file of 1 MiB and a byte refuses it, and one of 1 MiB is read', async ({ expect }) => {
    const cwd = newFolder({ 'a.yaml': comment(1024 * 1024), 'b.yaml': comment(1024 * 1024 + 1) });
    expect((await run(['validate', 'a.yaml'], { cwd })).stdout).toBe('');
    const { stdout, status } = await run(['validate', 'a.yaml', 'b.yaml'], { cwd });
    expect(stdout).toMatch(/^error\[text\/too-large\].*\n.* b\.yaml:1:1\n[^]*\n1 error in 1 file\n$/);
    expect(status).toBe(1);
  });

  test('500,000 brackets, twice in one process, ends with a place', async ({ expect }) => {
    const brackets = '['.repeat(500_000);
    const cwd = newFolder({ 'a.yaml': brackets, 'b.yaml': brackets });
    const { stdout, status, signal } = await run(['validate', 'a.yaml', 'b.yaml'], { cwd });
    expect({ status, signal }).toEqual({ status: 1, signal: null });
    expect(stdout).toMatch(
      /error\[yaml\/too-deep\].*\n.* a\.yaml:1:65\n[^]*error\[yaml\/too-deep\].*\n.* b\.yaml:1:65\n/,
    );
    expect(stdout.length).toBeLessThan(2000);
  });

  test('a folder that is called like a map looks into it', async ({ expect }) => {
    const cwd = newFolder({ 'a.journey.yaml': goodMap() });
    mkdirSync(join(cwd, 'x.journey.yaml'));
    expect((await run(['validate'], { cwd })).stderr).toBe('1 map checked, nothing to complain about.\n');
    const named = await run(['validate', 'x.journey.yaml'], { cwd });
    expect(named.stderr).toMatch(
      /^error: There is no journey map \(\*\.journey\.yaml\) in "x\.journey\.yaml"\.\nhelp: /,
    );
    expect(named.status).toBe(2);
  });

  test.runIf(isLinux)('a pipe reads it, and a folder with a pipe in it passes it by', async ({ expect }) => {
    const cwd = newFolder({ 'a.txt': goodMap('From a pipe'), 'b.journey.yaml': goodMap() });
    const { stdout, status } = await shell(
      'mkfifo p.journey.yaml; cat a.txt > p.journey.yaml & "$NODE" "$PROGRAM" build --stdout -f mermaid p.journey.yaml',
      { cwd },
    );
    expect(stdout).toMatch(/^journey\n {2}title From a pipe\n/);
    expect(status).toBe(0);
    expect((await run(['validate'], { cwd })).stderr).toBe('1 map checked, nothing to complain about.\n');
  });

  test.runIf(isLinux)('a map that names a pipe or a link to one does not wait for it', async ({ expect }) => {
    const cwd = newFolder({ 'a.journey.yaml': `use: [library.yaml, link.yaml]\n${goodMap()}` });
    await shell('mkfifo library.yaml; ln -s library.yaml link.yaml', { cwd });
    const { stdout, status } = await run(['validate', '--sandbox'], { cwd });
    expect(stdout).toContain('error[file/not-a-file]: "library.yaml" is a pipe, not a file.');
    expect(stdout).toContain('error[file/not-a-file]: "link.yaml" is a pipe, not a file.');
    expect(status).toBe(1);
  });

  test('a map that names files which are none of its business shows nothing of them', async ({ expect }) => {
    const cwd = newFolder({
      '.env': 'TOKEN=hunter2\n',
      'a.journey.yaml': `use: [.env, linked.yaml, ../elsewhere.yaml, /etc/passwd]\n${goodMap()}`,
    });
    symlinkSync('.env', join(cwd, 'linked.yaml'));
    const { stdout, status } = await run(['validate'], { cwd });
    expect(stdout).not.toContain('hunter2');
    expect(stdout).toContain('4 errors in 1 file');
    expect(status).toBe(1);
  });

  test.runIf(isLinux)('devices without end or without anything ends', async ({ expect }) => {
    const cwd = newFolder();
    for (const [device, code] of [
      ['zero', 'text/too-large'],
      ['urandom', 'text/too-large'],
      ['null', 'yaml/empty'],
    ]) {
      const { stdout, status } = await run(['validate', `/dev/${device}`], { cwd });
      expect(stdout, device).toContain(`error[${code}]`);
      expect(status, device).toBe(1);
    }
  });

  test('a title of 10,000 characters makes whole outputs', async ({ expect }) => {
    const title = 'Long '.repeat(2000).trim();
    const cwd = newFolder({ 'a.journey.yaml': goodMap(title) });
    const { status } = await run(['build', '-f', 'html,markdown,mermaid', '-o', 'out'], { cwd });
    expect(status).toBe(0);
    for (const extension of ['html', 'md', 'mmd']) {
      expect((await shell(`cat out/a.${extension}`, { cwd })).stdout, extension).toContain(title);
    }
  });

  test('the name of every property that an object has anyway never crashes', async ({ expect }) => {
    const words = ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__'];
    const maps = words.flatMap((word) => [
      [
        `${word}-0.yaml`,
        `title: A\nlocale: ${word}\ntype: ${word}\n${word}: 1\nstages:\n  - name: B\n    moment_of_truth: ${word}\n    ${word}: 2\n`,
      ],
      [`${word}-1.yaml`, `title: A\nlocale: ${word}\nstages:\n  - name: B\n`],
      [
        `${word}-2.yaml`,
        `title: ${word}\nstages:\n  - { name: ${word}, personas: [${word}], touchpoints: { name: ${word}, channel: ${word} } }\n`,
      ],
      [
        `${word}-3.yaml`,
        `title: A\npersonas: { ${word}: { name: X, demographics: { ${word}: ${word} } } }\nchannels: { ${word}: { name: X, kind: ${word} } }\nstages:\n  - { id: ${word}, name: B, phase: ${word} }\n`,
      ],
    ]);
    const cwd = newFolder(Object.fromEntries(maps));
    const { status, stderr, stdout } = await run(['validate', ...maps.map(([name]) => name!)], { cwd });
    // A slow machine says how far it is.
    expect(stderr.replace(/^16 of 24 maps\n/, '')).toBe('');
    expect(status).toBe(1);
    expect(stdout).toMatch(/\d+ errors in 24 files\n$/);
  });

  test.for(['__proto__', 'constructor'])(
    'the word %s on the command line is a word like any other',
    async (word, { expect }) => {
      const cwd = newFolder();
      const lines = [
        word,
        `build ${word}`,
        `build --${word}`,
        `build -f ${word}`,
        `build --fail-level ${word}`,
        `build --locale ${word}`,
      ];
      for (const line of lines) {
        const { status, stderr } = await run(line.split(' '), { cwd });
        expect(stderr, line).toMatch(/^error: [^\n]+\nhelp: [^\n]+\n$/);
        expect(status, line).toBe(2);
      }
    },
  );
});
