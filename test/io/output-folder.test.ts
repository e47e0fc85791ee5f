import {
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ToolFailure } from '../../src/core/tool-failure.ts';
import type { MapInput } from '../../src/core/ports.ts';
import { LIST_NAME } from '../../src/io/output-list.ts';
import { OutputFolder, type OutputFolderOptions } from '../../src/io/output-folder.ts';
import { tempFolder } from './temp-folder.ts';

type Files = Readonly<Record<string, string>>;

function outputs(
  folder: string,
  files: Files | readonly (readonly [string, string])[],
  options: Partial<OutputFolderOptions> = {},
): OutputFolder {
  const output = new OutputFolder({
    folder,
    project: dirname(folder),
    inputs: [],
    whole: true,
    signal: new AbortController().signal,
    ...options,
  });
  for (const [path, body] of Array.isArray(files) ? files : Object.entries(files)) output.add({ path, body });
  return output;
}

/** A map as an input of a build. */
const input = (file: string): MapInput => ({ path: file, inProject: file, file, target: file });

/** Every file, folder and link below a folder with what it holds, without the lists of outputs. */
function tree(folder: string, below = ''): Record<string, string> {
  const found: Record<string, string> = {};
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const name = below + entry.name;
    if (entry.name === LIST_NAME) continue;
    if (entry.isSymbolicLink()) found[name] = `-> ${readlinkSync(join(folder, name))}`;
    else if (entry.isDirectory()) Object.assign(found, { [`${name}/`]: '' }, tree(folder, `${name}/`));
    else found[name] = entry.isFile() ? readFileSync(join(folder, name), 'utf8') : '?';
  }
  return found;
}

/** Expects a refusal that leaves the disk as it was. */
async function refusal(root: string, output: OutputFolder): Promise<string> {
  const before = tree(root);
  const thrown: unknown = await output.commit().catch((error: unknown) => error);
  expect(thrown).toBeInstanceOf(ToolFailure);
  expect(tree(root)).toEqual(before);
  return (thrown as ToolFailure).message;
}

describe('writing', () => {
  test.each([
    ['from memory', 1_000_000],
    ['through the spool file', 3],
  ])('makes folders, writes every file, reports it by path: %s', async (_, memory) => {
    const root = tempFolder();
    const folder = join(root, 'new/out');
    const { written: report } = await outputs(
      folder,
      { 'b.html': 'é', 'a/deep/x.md': 'kopi\n', 'a/y.md': '' },
      { memory },
    ).commit();
    expect(report).toEqual([
      { path: 'a/deep/x.md', bytes: 5, unchanged: false },
      { path: 'a/y.md', bytes: 0, unchanged: false },
      { path: 'b.html', bytes: 2, unchanged: false },
    ]);
    expect(tree(folder)).toEqual({
      'a/': '',
      'a/deep/': '',
      'a/deep/x.md': 'kopi\n',
      'a/y.md': '',
      'b.html': 'é',
    });
  });

  test('leaves a file with the same bytes alone', async () => {
    const folder = tempFolder({ same: 'kopi', 'other length': 'kopi susu', 'other bytes': 'susu' });
    const past = new Date('2020-01-02T03:04:05Z');
    for (const name of readdirSync(folder)) utimesSync(join(folder, name), past, past);
    const { written: report } = await outputs(
      folder,
      { same: 'kopi', 'other length': 'kopi', 'other bytes': 'kopi' },
      { memory: 5, force: true },
    ).commit();
    expect(report.map(({ path, unchanged }) => [path, unchanged])).toEqual([
      ['other bytes', false],
      ['other length', false],
      ['same', true],
    ]);
    expect(tree(folder)).toEqual({ same: 'kopi', 'other length': 'kopi', 'other bytes': 'kopi' });
    expect(statSync(join(folder, 'same')).mtime).toEqual(past);
    expect(statSync(join(folder, 'other bytes')).mtime).not.toEqual(past);
  });

  test('nothing added: not even the folder is made', async () => {
    const root = tempFolder();
    expect((await outputs(join(root, 'out'), {}).commit()).written).toEqual([]);
    expect(tree(root)).toEqual({});
  });

  test.skipIf(process.platform === 'win32')('the mode is what the umask gives', async () => {
    const folder = tempFolder();
    await outputs(folder, { x: 'x' }).commit();
    expect(statSync(join(folder, 'x')).mode & 0o777).toBe(0o666 & ~process.umask());
  });

  test('a name as long as names can be', async () => {
    const folder = tempFolder();
    const name = 'x'.repeat(255);
    await outputs(folder, { [name]: 'x' }).commit();
    expect(tree(folder)).toEqual({ [name]: 'x' });
  });

  test('discarded: nothing is written, nothing can be added', async () => {
    const root = tempFolder();
    const output = outputs(join(root, 'out'), { x: 'x' }, { memory: 0 });
    output.discard();
    output.discard();
    expect(() => output.add({ path: 'y', body: '' })).toThrow('already written or discarded');
    await expect(output.commit()).rejects.toThrow('already written or discarded');
    expect(tree(root)).toEqual({});
  });
});

describe('two outputs in one place', () => {
  test.each([
    ['the same name', 'x.html', 'x.html', 'Two outputs would write the same file "x.html".'],
    ['another case', 'Shop/x.html', 'shop/X.html', 'which are one file on some systems'],
    ['another form of é', 'caf\u00e9.html', 'cafe\u0301.html', 'which are one file on some systems'],
    ['a file where a folder is needed', 'shop', 'shop/x.html', '"shop/x.html" needs a folder of that name'],
    [
      'a folder where a file is needed',
      'Shop/a/x.html',
      'shop',
      '"Shop/a/x.html" needs a folder of that name',
    ],
  ])('%s', async (_, first, second, message) => {
    const root = tempFolder();
    expect(
      await refusal(
        root,
        outputs(join(root, 'out'), [
          [first, '1'],
          [second, '2'],
        ]),
      ),
    ).toContain(message);
  });

  test('both maps are named', async () => {
    const root = tempFolder();
    const output = outputs(root, {});
    output.add({ path: 'coffee.html', body: '1' }, 'a/coffee.journey.yaml');
    output.add({ path: 'coffee.html', body: '2' }, 'b/coffee.\u001byaml');
    expect(await refusal(root, output)).toBe(
      'a/coffee.journey.yaml and b/coffee.␛yaml would both write the same file "coffee.html".',
    );
  });

  test('through a linked folder', async () => {
    const root = tempFolder({ 'real/keep': '' });
    symlinkSync('real', join(root, 'alias'));
    expect(await refusal(root, outputs(root, { 'real/x': '1', 'alias/x': '2' }))).toContain('"alias/x"');
  });
});

describe('targets that are refused', () => {
  test.each(['../x', '/tmp/x', 'a/../../x', 'a\\x', 'a\0x', 'CON', 'x.', ''])('%j', async (path) => {
    const root = tempFolder();
    expect(await refusal(root, outputs(join(root, 'out'), { 'ok.html': '', [path]: '' }))).toContain(
      'cannot be written: its name',
    );
  });

  test('a linked folder that leads out, also deep down, also to nowhere', async () => {
    const root = tempFolder({ 'out/a/keep': '', 'secret/x': 'secret' });
    symlinkSync('../../secret', join(root, 'out/a/link'));
    symlinkSync('../nowhere', join(root, 'out/gone'));
    expect(await refusal(root, outputs(join(root, 'out'), { 'a/link/x': 'evil' }))).toContain(
      'leads out of the output folder',
    );
    expect(await refusal(root, outputs(join(root, 'out'), { 'a/link/new/er': 'evil' }))).toContain(
      'leads out of the output folder',
    );
    expect(await refusal(root, outputs(join(root, 'out'), { 'gone/x': 'evil' }))).toContain(
      'Cannot write to',
    );
  });

  test('a linked folder that stays inside is fine', async () => {
    const root = tempFolder({ 'real/keep': '' });
    symlinkSync('real', join(root, 'alias'));
    await outputs(root, { 'alias/x': '1' }).commit();
    expect(tree(root)).toEqual({ 'real/': '', 'real/keep': '', 'real/x': '1', alias: '-> real' });
  });

  test('the output folder may be a link, but with a sandbox not out of the project', async () => {
    const root = tempFolder({ 'project/x': '', 'elsewhere/keep': '' });
    symlinkSync('../elsewhere', join(root, 'project/out'));
    const folder = join(root, 'project/out');
    expect(
      await refusal(root, outputs(folder, { y: '' }, { project: join(root, 'project'), sandbox: true })),
    ).toContain('outside the project');
    await outputs(folder, { y: 'y' }).commit();
    expect(readFileSync(join(root, 'elsewhere/y'), 'utf8')).toBe('y');
  });

  test('an input, whatever it is called there', async () => {
    const root = tempFolder({ 'maps/a.yaml': 'a', 'out/keep': '' });
    const inputs = [join(root, 'gone.yaml'), join(root, 'maps/a.yaml')].map(input);
    const out = join(root, 'out');
    expect(await refusal(root, outputs(root, { 'maps/a.yaml': 'x' }, { inputs }))).toContain(
      'one of the inputs',
    );
    symlinkSync('../maps/a.yaml', join(out, 'soft'));
    linkSync(join(root, 'maps/a.yaml'), join(out, 'hard'));
    symlinkSync('maps', join(root, 'alias'));
    expect(await refusal(root, outputs(out, { soft: 'x' }, { inputs }))).toContain('one of the inputs');
    expect(await refusal(root, outputs(out, { hard: 'a' }, { inputs }))).toContain('one of the inputs');
    expect(await refusal(root, outputs(join(root, 'alias'), { 'a.yaml': 'x' }, { inputs }))).toContain(
      'one of the inputs',
    );
    expect(
      await refusal(
        root,
        outputs(root, { 'maps/a.yaml': 'x' }, { inputs: [input(join(root, 'alias/a.yaml'))] }),
      ),
    ).toContain('one of the inputs');
  });

  test('a folder, and a link to one', async () => {
    const root = tempFolder({ 'a/keep': '' });
    symlinkSync('a', join(root, 'b'));
    expect(await refusal(root, outputs(root, { a: '' }))).toContain('there is a folder of that name');
    expect(await refusal(root, outputs(root, { b: '' }))).toContain('there is a folder of that name');
  });

  test('a file where a folder is needed', async () => {
    const root = tempFolder({ a: 'a' });
    expect(await refusal(root, outputs(root, { 'ok/1': '', 'a/b/c': '' }))).toContain(
      'a part of its path is a file',
    );
    expect(await refusal(root, outputs(root, { 'ok/1': '', 'a/b': '' }))).toContain(
      'a folder is needed there',
    );
    expect(await refusal(root, outputs(join(root, 'a'), { x: '' }))).toContain('a folder is needed there');
  });

  test('a link in place of an output is replaced, and its far end left alone', async () => {
    // The size of a link is the length of its path: here it is that of the bytes, too.
    const same = '../precious';
    const root = tempFolder({ 'out/keep': '', precious: same });
    symlinkSync('../precious', join(root, 'out/x'));
    symlinkSync('../nothing', join(root, 'out/y'));
    const links = { x: same, y: 'y' };
    expect(await refusal(root, outputs(join(root, 'out'), links))).toContain(
      'No build of this project wrote',
    );
    const { written: report } = await outputs(join(root, 'out'), links, { force: true }).commit();
    expect(report.map(({ unchanged }) => unchanged)).toEqual([false, false]);
    expect(tree(root)).toEqual({ 'out/': '', 'out/keep': '', 'out/x': same, 'out/y': 'y', precious: same });
    expect(lstatSync(join(root, 'out/x')).isFile()).toBe(true);
  });
});

describe('stopping and failing half-way', () => {
  const many = Object.fromEntries(
    Array.from({ length: 500 }, (_, index) => [`new/${index % 5}/${index}`, `${index}`]),
  );

  test('a signal that is already there', async () => {
    const root = tempFolder();
    const output = outputs(join(root, 'out'), many, { signal: AbortSignal.abort('stop') });
    await expect(output.commit()).rejects.toBe('stop');
    expect(tree(root)).toEqual({});
  });

  test('a signal while files are being written takes all of them back', async () => {
    const root = tempFolder({ 'out/new/0/0': '0' });
    const before = tree(root);
    const controller = new AbortController();
    const output = outputs(join(root, 'out'), many, { signal: controller.signal, memory: 100 });
    const written: number[] = [];
    const watch = setInterval(() => {
      const count = Object.keys(tree(root)).filter((name) => name.endsWith('.tmp')).length;
      if (count === 0) return;
      written.push(count);
      controller.abort('stop');
    });
    await expect(output.commit().finally(() => clearInterval(watch))).rejects.toBe('stop');
    // Seen once, and never more than that: the very next turn gives up.
    expect(written).toHaveLength(1);
    expect(written[0]).toBeLessThan(500);
    expect(tree(root)).toEqual(before);
  });

  test('a disk that fails while files are being written takes all of them back', async () => {
    const root = tempFolder();
    const watch = setInterval(() => {
      if (Object.keys(tree(root)).some((name) => name.endsWith('.tmp')))
        writeFileSync(join(root, 'out/late'), 'in the way');
    });
    const commit = outputs(join(root, 'out'), { ...many, 'late/x': '' }).commit();
    await expect(commit.finally(() => clearInterval(watch))).rejects.toThrow('a part of its path is a file');
    expect(tree(root)).toEqual({ 'out/': '', 'out/late': 'in the way' });
  });

  test.skipIf(process.platform !== 'linux')('a folder in which nobody may write', async () => {
    const thrown: unknown = await outputs('/proc/journeymap', { x: '' })
      .commit()
      .catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(ToolFailure);
  });

  test('a target that turns into a folder between the checks and the renames', async () => {
    const root = tempFolder({ 'out/keep': 'keep' });
    const output = outputs(join(root, 'out'), { ...many, z: 'z' });
    const watch = setInterval(() => {
      if (Object.keys(tree(root)).some((name) => name.endsWith('.tmp')))
        mkdirSync(join(root, 'out/z'), { recursive: true });
    });
    const thrown: unknown = await output
      .commit()
      .catch((error: unknown) => error)
      .finally(() => clearInterval(watch));
    expect((thrown as ToolFailure).message).toContain('500 of 501 files were already written');
    expect(Object.keys(tree(root)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('a second run after a failed one writes everything', async () => {
    const root = tempFolder({ 'out/x': 'x' });
    await expect(outputs(join(root, 'out'), { 'x/y': '' }).commit()).rejects.toThrow(ToolFailure);
    unlinkSync(join(root, 'out/x'));
    await outputs(join(root, 'out'), { 'x/y': 'y' }).commit();
    expect(readFileSync(join(root, 'out/x/y'), 'utf8')).toBe('y');
  });
});
