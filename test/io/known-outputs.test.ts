import fc from 'fast-check';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { MapInput } from '../../src/core/ports.ts';
import { ToolFailure } from '../../src/core/tool-failure.ts';
import { OutputFolder, type Committed, type OutputFolderOptions } from '../../src/io/output-folder.ts';
import { hashOf, LIST_NAME, listText } from '../../src/io/output-list.ts';
import { tempFolder } from './temp-folder.ts';

/** Maps of a project: `a` is `maps/a.journey.yaml`. */
const mapFile = (name: string): string => `maps/${name}.journey.yaml`;

interface Build extends Partial<OutputFolderOptions> {
  /** What follows the name of a map; default: html. */
  readonly endings?: readonly string[];
  /** The page of all maps is one of the outputs. */
  readonly index?: boolean;
  readonly text?: string;
}

/** Builds maps of the project in a folder; what their outputs hold is their name and a text. */
function build(root: string, maps: readonly string[], options: Build = {}): Promise<Committed> {
  const { endings = ['.html'], index = false, text = '', ...more } = options;
  const inputs: MapInput[] = maps.map((name) => ({
    path: mapFile(name),
    inProject: mapFile(name),
    file: join(root, mapFile(name)),
    target: name,
  }));
  const output = new OutputFolder({
    folder: join(root, 'site'),
    project: root,
    inputs,
    whole: false,
    signal: new AbortController().signal,
    ...more,
  });
  for (const { path, target } of inputs)
    for (const ending of endings) output.add({ path: target + ending, body: `${target}${text}` }, path);
  if (index)
    for (const ending of endings) output.add({ path: `index${ending}`, body: maps.join() }, 'all maps', true);
  return output.commit();
}

const project = (...maps: readonly string[]): string =>
  tempFolder(Object.fromEntries([...maps.map((name) => [mapFile(name), name]), ['site/keep.txt', 'mine']]));

/** The outputs in a folder, with what they hold. */
function site(root: string, below = 'site'): Record<string, string> {
  return Object.fromEntries(
    readdirSync(join(root, below), { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile() && each.name !== LIST_NAME)
      .map(({ parentPath, name }) => join(parentPath, name))
      .toSorted()
      .map((file) => [file.slice(join(root, below).length + 1), readFileSync(file, 'utf8')]),
  );
}

async function refused(promise: Promise<unknown>): Promise<string> {
  const thrown: unknown = await promise.catch((error: unknown) => error);
  expect(thrown).toBeInstanceOf(ToolFailure);
  const { message, help } = thrown as ToolFailure;
  return `${message} | ${help}`;
}

describe('a file that no build wrote', () => {
  test('is not replaced, and with it nothing is written; --force replaces it and says so', async () => {
    const root = project('a', 'b');
    writeFileSync(join(root, 'site/b.html'), 'by hand');
    const before = site(root);
    expect(await refused(build(root, ['a', 'b']))).toMatch(
      /^No build of this project wrote this file in .*site, so it is not replaced: b\.html\. \| .*--force/,
    );
    expect(site(root)).toEqual(before);
    expect(existsSync(join(root, 'site', LIST_NAME))).toBe(false);
    expect((await build(root, ['a', 'b'], { force: true })).adopted).toEqual(['b.html']);
    expect(site(root)).toEqual({ 'a.html': 'a', 'b.html': 'b', 'keep.txt': 'mine' });
    expect((await build(root, ['a', 'b'], { text: '!', force: true })).adopted).toEqual([]);
    await build(root, ['a', 'b'], { text: '?' });
  });

  test('is known as an output where it holds the same bytes', async () => {
    const root = project('a');
    writeFileSync(join(root, 'site/a.html'), 'a');
    expect((await build(root, ['a'])).adopted).toEqual([]);
    await build(root, ['a'], { text: '!' });
    expect(site(root)['a.html']).toBe('a!');
  });

  test('is one that another project wrote, too', async () => {
    const root = project('a');
    await build(root, ['a']);
    const other = { project: join(root, 'other') };
    expect(await refused(build(root, ['a'], { ...other, text: '!' }))).toContain('No build of this project');
    expect((await build(root, ['a'], { ...other, text: '!', force: true })).adopted).toEqual(['a.html']);
    expect(await refused(build(root, ['a']))).toContain('No build of this project');
  });

  test('an output that somebody changed is still an output', async () => {
    const root = project('a');
    await build(root, ['a']);
    writeFileSync(join(root, 'site/a.html'), 'by hand');
    await build(root, ['a']);
    expect(site(root)['a.html']).toBe('a');
  });

  test('an output of another map that is still there is not replaced either', async () => {
    const root = project('a');
    writeFileSync(join(root, 'maps/a.journey.yml'), '');
    await build(root, ['a']);
    const yml: MapInput = {
      path: 'a.yml',
      inProject: 'maps/a.journey.yml',
      file: join(root, 'maps/a.journey.yml'),
      target: 'a',
    };
    const output = () => {
      const opened = new OutputFolder({
        folder: join(root, 'site'),
        project: root,
        inputs: [yml],
        whole: false,
        signal: new AbortController().signal,
      });
      opened.add({ path: 'a.html', body: 'other' }, 'a.yml');
      return opened;
    };
    expect(await refused(output().commit())).toContain(
      'maps/a.journey.yaml and a.yml would both write the same file "a.html"',
    );
    rmSync(join(root, mapFile('a')));
    await output().commit();
    expect(site(root)['a.html']).toBe('other');
  });
});

describe('outputs of a map that is gone', () => {
  const endings = ['.html', '.rina.html', '.timeline.mmd'];

  test('are told and stay, and are removed with --clean, with folders that are left empty', async () => {
    const root = project('a', 'sub/deep/b');
    await build(root, ['a', 'sub/deep/b'], { endings });
    renameSync(join(root, mapFile('sub/deep/b')), join(root, mapFile('c')));
    const gone = endings.map((ending) => `sub/deep/b${ending}`);
    expect((await build(root, ['a', 'c'], { endings })).gone).toEqual(gone);
    // Whichever maps a build is about.
    expect((await build(root, ['a'])).gone).toEqual(gone);
    expect(await build(root, ['a'], { clean: true })).toMatchObject({ gone: [], removed: gone, changed: [] });
    expect(Object.keys(site(root))).toEqual([
      'a.html',
      'a.rina.html',
      'a.timeline.mmd',
      'c.html',
      'c.rina.html',
      'c.timeline.mmd',
      'keep.txt',
    ]);
    expect(existsSync(join(root, 'site/sub'))).toBe(false);
    expect(await build(root, ['a'], { clean: true })).toMatchObject({ removed: [], changed: [] });
  });

  test('are no longer told once somebody deleted them', async () => {
    const root = project('a', 'b');
    await build(root, ['a', 'b']);
    rmSync(join(root, mapFile('b')));
    rmSync(join(root, 'site/b.html'));
    expect((await build(root, ['a'])).gone).toEqual([]);
    expect(readFileSync(join(root, 'site', LIST_NAME), 'utf8')).not.toContain('b.html');
  });

  test('stay where somebody changed them, other line ends aside', async () => {
    const root = project('a', 'b', 'c');
    await build(root, ['a', 'b', 'c'], { text: '\nkopi\n' });
    writeFileSync(join(root, 'site/b.html'), 'b\nsusu\n');
    writeFileSync(join(root, 'site/c.html'), 'c\r\nkopi\r\n');
    for (const name of ['b', 'c']) rmSync(join(root, mapFile(name)));
    expect(await build(root, ['a'], { clean: true })).toMatchObject({
      removed: ['c.html'],
      changed: ['b.html'],
    });
    expect(Object.keys(site(root))).toEqual(['a.html', 'b.html', 'keep.txt']);
  });

  test('of another project are its own affair', async () => {
    const root = project('a');
    await build(root, ['b'], { project: join(root, 'other') });
    expect(await build(root, ['a'], { clean: true })).toMatchObject({ gone: [], removed: [] });
    expect(Object.keys(site(root))).toEqual(['a.html', 'b.html', 'keep.txt']);
  });

  test('and those that go elsewhere now', async () => {
    const root = project('a');
    await build(root, ['a']);
    const moved: MapInput = {
      path: 'a',
      inProject: mapFile('a'),
      file: join(root, mapFile('a')),
      target: 'maps/a',
    };
    expect((await build(root, [], { inputs: [moved] })).gone).toEqual(['a.html']);
  });

  test('and a page of all maps where one map is left', async () => {
    const root = project('a', 'b');
    await build(root, ['a', 'b'], { index: true, whole: true });
    rmSync(join(root, mapFile('b')));
    expect(await build(root, ['a'], { whole: true, clean: true })).toMatchObject({
      removed: ['b.html', 'index.html'],
      left: [],
    });
  });

  test('the last map: nothing is built, and all of it goes', async () => {
    const root = project('a');
    await build(root, ['a']);
    rmSync(join(root, mapFile('a')));
    expect((await build(root, [])).gone).toEqual(['a.html']);
    expect((await build(root, [], { clean: true })).removed).toEqual(['a.html']);
    expect(site(root)).toEqual({ 'keep.txt': 'mine' });
  });
});

describe('a page that links all maps', () => {
  test('is not replaced by a shorter one, and told where it is out of date', async () => {
    const root = project('a', 'b', 'c');
    await build(root, ['a', 'b', 'c'], { index: true, whole: true });
    expect(await build(root, ['a', 'b'], { index: true })).toMatchObject({ left: [] });
    expect(await build(root, ['a', 'b'], { index: true, text: '!' })).toMatchObject({ left: ['index.html'] });
    expect(await build(root, ['c'], { text: '!' })).toMatchObject({ left: ['index.html'] });
    expect(await build(root, ['c'], { endings: ['.md'] })).toMatchObject({ left: [] });
    expect(site(root)['index.html']).toBe('a,b,c');
  });

  test('is replaced by one that has all the maps that are left, and more', async () => {
    const root = project('a', 'b', 'c', 'd');
    await build(root, ['a', 'b'], { index: true });
    await build(root, ['a', 'b', 'c'], { index: true });
    expect(site(root)['index.html']).toBe('a,b,c');
    rmSync(join(root, mapFile('b')));
    await build(root, ['a', 'c'], { index: true });
    expect(site(root)['index.html']).toBe('a,c');
    // A build of all maps knows that one is left out on purpose.
    await build(root, ['a', 'd'], { index: true, whole: true });
    expect(site(root)['index.html']).toBe('a,d');
  });

  test('of an older version stays as it is', async () => {
    const root = project('a', 'b');
    writeFileSync(join(root, 'site/index.html'), 'a,b,c');
    await build(root, ['a', 'b'], { index: true, force: true });
    expect(site(root)['index.html']).toBe('a,b,c');
  });
});

describe('a list of a stranger', () => {
  /** A project whose list names these files, all of them as outputs of a map that is gone. */
  function hostile(files: Record<string, string>, paths: Record<string, string>): string {
    const root = tempFolder({ [mapFile('a')]: '', ...files });
    mkdirSync(join(root, 'site'), { recursive: true });
    const entries = Object.entries(paths).map(([path, text]) => ({
      path,
      map: 'gone.yaml',
      project: '..',
      hash: hashOf(Buffer.from(text)),
    }));
    writeFileSync(join(root, 'site', LIST_NAME), listText(entries));
    return root;
  }

  test('leads to nothing outside of the folder, through links too', async () => {
    const files = { 'secret.html': 'secret', 'away/x.html': 'secret' };
    const root = hostile(files, {
      '../secret.html': 'secret',
      'link.html': 'secret',
      'linked/x.html': 'secret',
      [join('..', 'away', 'x.html')]: 'secret',
    });
    symlinkSync('../secret.html', join(root, 'site/link.html'));
    symlinkSync('../away', join(root, 'site/linked'));
    expect(await build(root, ['a'], { clean: true })).toMatchObject({ removed: [], changed: [] });
    expect(site(root, '.')).toMatchObject(files);
    expect(readdirSync(join(root, 'site')).toSorted()).toEqual([LIST_NAME, 'a.html', 'link.html', 'linked']);
  });

  test('takes no input, and nothing that could not be an output', async () => {
    const files = {
      'site/data.csv': 'x',
      'site/library.yaml': 'x',
      'site/notes.html': 'x',
      'site/.git/config': 'x',
    };
    const root = hostile(files, {
      'data.csv': 'x',
      'library.yaml': 'x',
      'notes.html': 'x',
      '.git/config': 'x',
    });
    const notes: MapInput = {
      path: 'notes.html',
      inProject: 'site/notes.html',
      file: join(root, 'site/notes.html'),
      target: 'other',
    };
    const done = await build(root, [], { inputs: [notes], clean: true });
    expect(done.removed).toEqual([]);
    expect(site(root, '.')).toMatchObject(files);
  });
});

describe('what a killed build left', () => {
  const left = '.journeymap-0123456789ab-2s.tmp';

  test('is cleared by the next one, in all folders of outputs, and nothing else is', async () => {
    const root = project('a', 'sub/b');
    await build(root, ['a', 'sub/b']);
    const others = ['.journeymap-notes.tmp', 'x.tmp', '.journeymap-0123456789ab-2s.tmp.html'];
    for (const name of [left, `sub/${left}`, ...others]) writeFileSync(join(root, 'site', name), '');
    await build(root, ['a']);
    expect(readdirSync(join(root, 'site')).toSorted()).toEqual(
      [LIST_NAME, ...others, 'a.html', 'keep.txt', 'sub'].toSorted(),
    );
    expect(readdirSync(join(root, 'site/sub'))).toEqual(['b.html']);
  });

  test('does not make the outputs that it came to strangers', async () => {
    const root = project('a', 'b');
    await build(root, ['a', 'b']);
    // The list is in place before the outputs are.
    writeFileSync(join(root, 'site/a.html'), 'half of the way');
    await build(root, ['a', 'b'], { text: '!' });
    expect(site(root)).toMatchObject({ 'a.html': 'a!', 'b.html': 'b!' });
  });
});

test('whatever is built in whatever order: what others wrote stays, and --clean leaves just the outputs of the maps that are there', async () => {
  const names = ['a', 'b', 'sub/c'];
  const step = fc.record({
    maps: fc.subarray(names, { minLength: 1 }),
    endings: fc.subarray(['.html', '.rina.html', '.md'], { minLength: 1 }),
    delete: fc.option(fc.constantFrom(...names), { freq: 3 }),
    mine: fc.option(fc.constantFrom('a.html', 'sub/c.md', 'x.html', 'sub/b.html'), { freq: 3 }),
    clean: fc.boolean(),
    text: fc.constantFrom('', '!'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
      const root = project(...names);
      const mine = new Map([['keep.txt', 'mine']]);
      const theirs = new Set<string>();
      for (const { maps, endings, delete: deleted, mine: own, clean, text } of steps) {
        if (deleted !== null) rmSync(join(root, mapFile(deleted)), { force: true });
        const there = maps.filter((name) => existsSync(join(root, mapFile(name))));
        if (own !== null && !existsSync(join(root, 'site', own))) {
          mkdirSync(join(root, 'site', dirname(own)), { recursive: true });
          writeFileSync(join(root, 'site', own), 'by hand');
          // A file in the place of an output that a build wrote and somebody deleted is one of the build's.
          if (!theirs.has(own)) mine.set(own, 'by hand');
        }
        const outputs = there.flatMap((name) => endings.map((ending) => name + ending));
        const run = build(root, there, { endings, clean, text });
        if (outputs.some((path) => mine.has(path))) await refused(run);
        else {
          await run;
          for (const path of outputs) theirs.add(path);
          if (clean) {
            for (const path of theirs)
              if (!existsSync(join(root, mapFile(path.replace(/\..*/, ''))))) {
                const file = join(root, 'site', path);
                expect(existsSync(file) && readFileSync(file, 'utf8') !== 'by hand', path).toBe(false);
                if (!existsSync(file)) theirs.delete(path);
              }
          }
        }
        const now = site(root);
        for (const [path, text] of mine) expect(now[path], path).toBe(text);
        for (const path of Object.keys(now)) expect(mine.has(path) || theirs.has(path), path).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});
