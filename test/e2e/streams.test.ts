import { spawnSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { ended, goodMap, newFolder, program, run, shell, start } from './journeymap.ts';

/** A map with so many mistakes that its findings fill a pipe many times over, were they all printed. */
const manyMistakes = (count: number): string =>
  `title: A\nstages:\n${Array.from({ length: count }, (_, index) => `  - nam: stage ${index}\n`).join('')}`;

/** A map whose outputs are larger than a pipe's buffer, and than 1 MB. */
const largeMap = (): string => {
  const action = `Something happens that takes a while to tell ${'and then more '.repeat(20)}`;
  const stage = (index: number): string =>
    `  - name: Stage ${index}\n    actions: ["${action}", "${action}"]\n`;
  return `title: Large\nstages:\n${Array.from({ length: 1500 }, (_, index) => stage(index)).join('')}`;
};

describe.concurrent('a reader that has seen enough', () => {
  const files = { 'large.journey.yaml': largeMap(), 'bad.journey.yaml': manyMistakes(3000) };
  test.for([
    ['build --stdout large.journey.yaml', 'head -c 10', '<!doctype '],
    ['build --stdout -f markdown large.journey.yaml', 'head -c 10', '# Large\n\n*'],
    ['schema', 'head -1', '{\n'],
    ['--help', 'true', ''],
  ] as const)('%s | %s', async ([args, reader, seen], { expect }) => {
    const cwd = newFolder(files);
    const { stdout, stderr } = await shell(
      `"$NODE" "$PROGRAM" ${args} | ${reader}; echo "status \${PIPESTATUS[0]}" >&2`,
      { cwd },
    );
    expect(stdout).toBe(seen);
    expect(stderr).toBe('status 0\n');
  });

  test('of findings changes neither stderr nor the exit code', async ({ expect }) => {
    const cwd = newFolder(files);
    const { stdout, stderr } = await shell(
      '"$NODE" "$PROGRAM" validate | head -1; echo "status ${PIPESTATUS[0]}" >&2',
      { cwd },
    );
    expect(stdout.split('\n')).toHaveLength(2);
    expect(stderr).toBe('status 1\n');
  });
});

describe.concurrent('a large output', () => {
  test('comes whole through a slow pipe', async ({ expect }) => {
    const cwd = newFolder({ 'large.journey.yaml': largeMap() });
    const { stdout, stderr } = await shell(
      `"$NODE" "$PROGRAM" build --stdout large.journey.yaml | (sleep 1; cat); echo "status \${PIPESTATUS[0]}" >&2`,
      { cwd },
    );
    expect(stderr).toBe('status 0\n');
    const { status } = await run(['build', '-o', 'site'], { cwd });
    expect(status).toBe(0);
    const written = await shell('cat site/large.html', { cwd });
    expect(stdout.length).toBeGreaterThan(1_000_000);
    expect(stdout).toBe(written.stdout);
  });

  test('of findings is capped, and its tail says how many there are', async ({ expect }) => {
    const cwd = newFolder({ 'bad.journey.yaml': manyMistakes(3000) });
    const { stdout, status } = await run(['validate'], { cwd });
    expect(status).toBe(1);
    expect(stdout.length).toBeLessThan(100_000);
    expect(stdout).toMatch(/3,?000 errors in 1 file/);
  });
});

/** Permissions do not bind root, who may run the program as somebody else if that one may read it. */
const asNobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
const bound = spawnSync(process.execPath, [program, '--version'], asNobody).status === 0;

describe.concurrent('where nothing can be written', () => {
  const isLinux = process.platform === 'linux';

  test.runIf(isLinux)('standard output on a full disk: a sentence, and no success', async ({ expect }) => {
    const cwd = newFolder({ 'a.journey.yaml': goodMap() });
    for (const args of ['schema', '--help', 'build --stdout a.journey.yaml']) {
      const { stderr, status } = await shell(`"$NODE" "$PROGRAM" ${args} > /dev/full`, { cwd });
      expect(stderr).toBe('error: Cannot write to standard output: the disk is full.\n');
      expect(status).toBe(2);
    }
  });

  test.runIf(isLinux)('standard error on a full disk: no crash', async ({ expect }) => {
    const cwd = newFolder();
    const { stdout, status } = await shell('"$NODE" "$PROGRAM" bulid 2> /dev/full', { cwd });
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
  });

  test.runIf(bound)('a folder without write permission: nothing but a sentence', async ({ expect }) => {
    const cwd = newFolder({ 'a.journey.yaml': goodMap() });
    chmodSync(cwd, 0o555);
    const { stdout, stderr, status } = await run(['build'], { cwd, ...asNobody });
    chmodSync(cwd, 0o755);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^error: Cannot write to \S+: permission is denied\.\n$/);
    expect(status).toBe(2);
  });

  test.runIf(bound)('a map without read permission: nothing but a sentence', async ({ expect }) => {
    const cwd = newFolder({ 'a.journey.yaml': goodMap(), 'b.journey.yaml': goodMap() });
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, 'b.journey.yaml'), 0);
    const { stdout, stderr, status } = await run(['validate'], { cwd, ...asNobody });
    expect(stdout).toBe('');
    expect(stderr).toBe('error: Cannot read b.journey.yaml: permission is denied.\n');
    expect(status).toBe(2);
  });
});

describe.concurrent('progress', () => {
  test('is told of a long run only, on stderr', async ({ expect }) => {
    const names = Array.from({ length: 20 }, (_, index) => `m${String(index).padStart(2, '0')}.yaml`);
    const cwd = newFolder(Object.fromEntries(names.map((name) => [name, goodMap()])));
    await shell('mkfifo a.yaml', { cwd });
    // The first map keeps the run waiting, from when it opens it, for longer than a run may be silent.
    const child = start(['validate', 'a.yaml', ...names], { cwd });
    const writer = shell('exec 3> a.yaml; sleep 1.2; cat m00.yaml >&3', { cwd });
    const { stdout, stderr, status } = await ended(child);
    await writer;
    expect(status).toBe(0);
    expect(stdout).toBe('');
    expect(stderr).toBe('16 of 21 maps\n21 maps checked, nothing to complain about.\n');
  });

  test('is not told of one map', async ({ expect }) => {
    const cwd = newFolder();
    writeFileSync(join(cwd, 'a.journey.yaml'), goodMap());
    const { stdout, stderr } = await run(['build', '--stdout', '-f', 'mermaid', 'a.journey.yaml'], { cwd });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^journey\n/);
  });
});
