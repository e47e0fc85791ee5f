import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ToolFailure } from '../../src/core/tool-failure.ts';
import { findMaps, type FindOptions } from '../../src/io/find-maps.ts';
import { absoluteGlob } from '../../src/io/glob-pattern.ts';
import { projectBase } from '../../src/io/project-base.ts';
import { noMaps } from '../../src/io/missing-path.ts';
import { tempFolder } from './temp-folder.ts';

const repository = {
  'a.journey.yaml': '',
  'maps/coffee.journey.yaml': '',
  'maps/sales/shop.journey.yml': '',
  'maps/sales/library.yaml': '',
  'maps/sales/notes.txt': '',
  'maps/.drafts/x.journey.yaml': '',
  'maps/.hidden.journey.yaml': '',
  'maps/node_modules/pkg/y.journey.yaml': '',
  'out/copy.journey.yaml': '',
};

async function find(
  cwd: string,
  paths: readonly string[],
  options: Partial<FindOptions> = {},
): Promise<string[]> {
  const inputs = await findMaps(paths, { cwd, root: cwd, sandbox: false, exclude: ['out'], ...options });
  return inputs.map(({ path, target }) => `${path} > ${target}`);
}

async function failure(promise: Promise<unknown>): Promise<string> {
  const thrown: unknown = await promise.then(
    (value) => value,
    (error: unknown) => error,
  );
  expect(thrown).toBeInstanceOf(ToolFailure);
  const { message, help } = thrown as ToolFailure;
  return `${message} | ${help}`;
}

describe('what a path means', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'no path: every map below the working folder',
      [],
      [
        'a.journey.yaml > a',
        'maps/coffee.journey.yaml > maps/coffee',
        'maps/sales/shop.journey.yml > maps/sales/shop',
      ],
    ],
    [
      'a folder',
      ['maps'],
      ['maps/coffee.journey.yaml > maps/coffee', 'maps/sales/shop.journey.yml > maps/sales/shop'],
    ],
    [
      'a folder that scans leave out, when it is named',
      ['maps/.drafts', 'out'],
      ['maps/.drafts/x.journey.yaml > maps/.drafts/x', 'out/copy.journey.yaml > out/copy'],
    ],
    ['a file', ['./maps/sales/shop.journey.yml'], ['maps/sales/shop.journey.yml > maps/sales/shop']],
    [
      'a plain YAML file, when it is named',
      ['maps/sales/library.yaml'],
      ['maps/sales/library.yaml > maps/sales/library'],
    ],
    ['any file, when it is named', ['maps/sales/notes.txt'], ['maps/sales/notes.txt > maps/sales/notes']],
    ['a glob', ['maps/*/*.yaml'], ['maps/sales/library.yaml > maps/sales/library']],
    ['a glob with braces', ['{maps,out}/*.yaml'], ['maps/coffee.journey.yaml > maps/coffee']],
    [
      'a glob for everything: maps only',
      ['maps/**'],
      ['maps/coffee.journey.yaml > maps/coffee', 'maps/sales/shop.journey.yml > maps/sales/shop'],
    ],
    ['a glob without a hit', ['maps/*.json'], []],
    ['standard input', ['-'], ['<stdin> > stdin']],
    [
      'the same file several times',
      ['a.journey.yaml', './a.journey.yaml', '*.journey.yaml', '-', '-'],
      ['<stdin> > stdin', 'a.journey.yaml > a'],
    ],
  ])('%s', async (_, paths, expected) => {
    expect(await find(tempFolder(repository), paths)).toEqual(expected);
  });

  test('files above the working folder are reported relative to it', async () => {
    const folder = tempFolder(repository);
    expect(await find(join(folder, 'maps/sales'), ['../coffee.journey.yaml'], { root: folder })).toEqual([
      '../coffee.journey.yaml > maps/coffee',
    ]);
  });

  test('an absolute glob', async () => {
    const folder = tempFolder(repository);
    expect(await find(folder, [join(folder, 'maps/*.journey.*')])).toEqual([
      'maps/coffee.journey.yaml > maps/coffee',
    ]);
  });

  test('names with the characters of a glob are names when they exist', async () => {
    const folder = tempFolder({ '[x]/a{b}.journey.yaml': '', '(y)/*/c.journey.yaml': '' });
    expect(await find(folder, ['[x]', '[x]/a{b}.journey.yaml', '(y)'])).toEqual([
      '(y)/*/c.journey.yaml > (y)/*/c',
      '[x]/a{b}.journey.yaml > [x]/a{b}',
    ]);
  });

  test('the order is by code units, whatever the order of the paths', async () => {
    const folder = tempFolder({ 'b.yaml': '', 'B.yaml': '', 'a/z.yaml': '', 'ä.yaml': '' });
    expect(await find(folder, ['ä.yaml', 'a/z.yaml', 'b.yaml', 'B.yaml'])).toEqual([
      'B.yaml > B',
      'a/z.yaml > a/z',
      'b.yaml > b',
      'ä.yaml > ä',
    ]);
  });

  test('the output folder does not hide the folder that it is', async () => {
    expect(await find(tempFolder(repository), ['maps'], { exclude: ['.', 'maps'] })).toHaveLength(2);
  });
});

describe('where the outputs of a map go', () => {
  const files = {
    'docs/maps/coffee.journey.yaml': '',
    'docs/maps/sales/tea.journey.yaml': '',
    'docs/more/tea.journey.yaml': '',
    'drafts/x.journey.yaml': '',
  };
  const all = Object.keys(files);

  /** All that a run finds, whatever it is called in. */
  async function targets(root: string, maps: readonly string[], cwd: string, paths: readonly string[]) {
    const inputs = await findMaps(paths, { cwd, root, folders: projectBase(root, maps), sandbox: false });
    return inputs.map(({ inProject, target }) => `${inProject} > ${target}`);
  }

  test.each<[string, readonly string[], readonly string[]]>([
    ['nothing', [], ['docs/maps/coffee', 'docs/maps/sales/tea', 'docs/more/tea', 'drafts/x']],
    ['a folder', ['docs/maps'], ['coffee', 'sales/tea', 'docs/more/tea', 'drafts/x']],
    ['two folders', ['docs/maps', 'docs/more'], ['maps/coffee', 'maps/sales/tea', 'more/tea', 'drafts/x']],
    ['a glob', ['docs/maps/**/*.journey.yaml'], ['coffee', 'sales/tea', 'docs/more/tea', 'drafts/x']],
    ['a file', ['docs/maps/coffee.journey.yaml', '-'], ['coffee', 'sales/tea', 'docs/more/tea', 'drafts/x']],
    [
      'a file that is gone',
      ['docs/maps/gone.journey.yaml'],
      ['coffee', 'sales/tea', 'docs/more/tea', 'drafts/x'],
    ],
  ])('the config file names %s: each map on its own, in any folder', async (_, maps, expected) => {
    const root = tempFolder(files);
    const whole = all.map((path, at) => `${path} > ${expected[at]}`);
    expect(await targets(root, maps, root, all)).toEqual(whole);
    expect(await targets(root, maps, root, ['.'])).toEqual(whole);
    expect(await targets(root, maps, join(root, 'docs'), ['maps', 'more', join(root, 'drafts')])).toEqual(
      whole,
    );
    for (const [at, path] of all.entries())
      expect(await targets(root, maps, join(root, dirname(path)), [basename(path)])).toEqual([whole[at]]);
  });

  test('maps beside the project keep their order where its config file names their folder', async () => {
    const folder = tempFolder({ 'project/a.journey.yaml': '', 'shared/deep/b.journey.yaml': '' });
    const root = join(folder, 'project');
    const named = '../shared/deep/b.journey.yaml';
    expect(await targets(root, ['.', '../shared'], root, [named])).toEqual([`${named} > deep/b`]);
    expect(await targets(root, [], root, [named])).toEqual([`${named} > b`]);
    expect(await targets(root, [], root, ['../shared'])).toEqual([`${named} > deep/b`]);
  });

  test('a link on the way to the project changes nothing', async () => {
    const folder = tempFolder({ 'project/maps/a.journey.yaml': '' });
    symlinkSync('project', join(folder, 'alias'));
    const root = join(folder, 'project');
    expect(await targets(root, [], root, ['../alias/maps'])).toEqual(['maps/a.journey.yaml > maps/a']);
  });
});

describe('what is excluded', () => {
  const files = {
    'a.journey.yaml': '',
    'maps/b.journey.yaml': '',
    'maps/drafts/c.journey.yaml': '',
    'maps/drafts/deep/d.journey.yaml': '',
    'maps (old)/e.journey.yaml': '',
  };
  const all = Object.keys(files).toSorted();

  test.each<[readonly string[], readonly string[]]>([
    [['maps/drafts'], ['a', 'maps (old)/e', 'maps/b']],
    [['maps/drafts/'], ['a', 'maps (old)/e', 'maps/b']],
    [['./maps/*.yaml'], ['a', 'maps (old)/e', 'maps/drafts/c', 'maps/drafts/deep/d']],
    [['**/d*'], ['a', 'maps (old)/e', 'maps/b']],
    [
      ['maps (old)', 'a.journey.yaml'],
      ['maps/b', 'maps/drafts/c', 'maps/drafts/deep/d'],
    ],
    [['.'], []],
    [
      ['nothing', '*.md'],
      ['a', 'maps (old)/e', 'maps/b', 'maps/drafts/c', 'maps/drafts/deep/d'],
    ],
  ])('%j: is not read, wherever the search starts and however it is named', async (globs, expected) => {
    const root = tempFolder(files);
    const said: string[] = [];
    const find = async (cwd: string, paths: readonly string[]): Promise<string[]> => {
      const excluded = globs.map((glob) => absoluteGlob(glob, root));
      const say = (text: string): void => void said.push(text);
      const inputs = await findMaps(paths, { cwd, root, sandbox: false, excluded, say });
      return inputs.map(({ target }) => target);
    };
    expect(await find(root, [])).toEqual(expected);
    expect(said).toEqual([]);
    expect(await find(root, all)).toEqual(expected);
    expect(said).toHaveLength(all.length - expected.length);
    for (const folder of ['maps', 'maps/drafts', 'maps/drafts/deep', 'maps (old)']) {
      const below = expected.filter((target) => target.startsWith(`${folder}/`));
      expect(await find(join(root, folder), [])).toEqual(below);
      expect(await find(join(root, folder), ['./**/*.yaml'])).toEqual(below);
      expect(await find(root, [folder])).toEqual(below);
    }
  });
});

describe('paths that are not there', () => {
  test.each([
    ['maps/cofee.journey.yaml', 'Did you mean "maps/coffee.journey.yaml"?'],
    ['maps/coffee.yaml', 'Did you mean "maps/coffee.journey.yaml"?'],
    ['maps/coffee', 'Did you mean "maps/coffee.journey.yaml"?'],
    ['mpas/coffee.journey.yaml', 'Did you mean "maps"?'],
    ['mpas/*.yaml', 'Did you mean "maps"?'],
    ['maps/bicycle-repair.yaml', 'The folder "maps" has nothing with a similar name.'],
    ['bicycle-repair', 'This folder has nothing with a similar name.'],
  ])('%s', async (path, help) => {
    const text = await failure(find(tempFolder(repository), [path]));
    expect(text).toMatch(/^There is no file or folder "/);
    expect(text).toContain(`| ${help}`);
  });

  test('an empty path is not the working folder', async () => {
    expect(await failure(find(tempFolder(repository), ['']))).toContain('is empty');
  });

  test('a name cannot steer the terminal', async () => {
    expect(await failure(find(tempFolder(), ['x\u001b[2J\n::error::']))).toContain('"x␛[2J␊::error::"');
    expect(await failure(find(tempFolder(), ['x\0']))).toContain('"x␀"');
  });

  test('a folder with plain YAML files says how they become maps', () => {
    const folder = tempFolder({
      'docs/coffee.yaml': '',
      'docs/tea.yml': '',
      'docs/journeymap.config.yaml': '',
    });
    expect(noMaps(['docs'], folder).message).toBe('There is no journey map (*.journey.yaml) in "docs".');
    expect(noMaps(['docs'], folder).help).toBe(
      'If "docs/coffee.yaml" (and 1 more file) is one, rename it to "coffee.journey.yaml" or name it on the command line.',
    );
    expect(noMaps([], folder).message).toBe('There is no journey map (*.journey.yaml) in this folder.');
    expect(noMaps([], folder).help).toContain('my-map.journey.yaml');
  });
});

function project(): { root: string; outside: string } {
  const folder = tempFolder({
    'project/maps/a.journey.yaml': '',
    'project/real/b.journey.yaml': '',
    'outside/secret.journey.yaml': '',
  });
  return { root: join(folder, 'project'), outside: join(folder, 'outside') };
}

describe('links and other things that are not files', () => {
  test('a scan does not walk through a linked folder', async () => {
    const { root, outside } = project();
    symlinkSync(outside, join(root, 'maps/away'));
    symlinkSync('../real', join(root, 'maps/near'));
    symlinkSync('../real', join(root, 'maps/folder.journey.yaml'));
    expect(await find(root, ['maps'])).toEqual(['maps/a.journey.yaml > maps/a']);
    expect(await find(root, ['maps/*/*.journey.yaml'])).toEqual([]);
  });

  test('a linked map in the project is a map', async () => {
    const { root } = project();
    symlinkSync('../real/b.journey.yaml', join(root, 'maps/link.journey.yaml'));
    expect(await find(root, ['maps'])).toEqual([
      'maps/a.journey.yaml > maps/a',
      'maps/link.journey.yaml > maps/link',
    ]);
  });

  test('a linked map from outside the project is refused in a scan, and may be named', async () => {
    const { root, outside } = project();
    symlinkSync(join(outside, 'secret.journey.yaml'), join(root, 'maps/x.journey.yaml'));
    expect(await failure(find(root, ['maps']))).toContain(
      'maps/x.journey.yaml lies outside the project folder',
    );
    expect(await failure(find(root, ['maps/*.yaml']))).toContain('lies outside');
    expect(await find(root, ['maps/x.journey.yaml'])).toEqual(['maps/x.journey.yaml > maps/x']);
    expect(await failure(find(root, ['maps/x.journey.yaml'], { sandbox: true }))).toContain('lies outside');
  });

  test('a linked folder that leads outside is refused, though it is named', async () => {
    const { root, outside } = project();
    symlinkSync(outside, join(root, 'docs'));
    expect(await failure(find(root, ['docs']))).toContain('docs/secret.journey.yaml lies outside');
    expect(await failure(find(root, ['docs/*.yaml']))).toContain('lies outside');
  });

  test('a folder outside the project may be named, but not with a sandbox', async () => {
    const { root, outside } = project();
    expect(await find(root, ['../outside'])).toEqual(['../outside/secret.journey.yaml > secret']);
    expect(await failure(find(root, ['../outside'], { sandbox: true }))).toContain('--sandbox');
    expect(await failure(find(root, [join(outside, 'secret.journey.yaml')], { sandbox: true }))).toContain(
      '--sandbox',
    );
    symlinkSync(join(root, 'maps/a.journey.yaml'), join(outside, 'ok.journey.yaml'));
    symlinkSync('/etc/hostname', join(outside, 'bad.journey.yaml'));
    expect(await failure(find(root, [outside]))).toContain('bad.journey.yaml lies outside');
  });

  test('one file through two folder names is one input', async () => {
    const { root } = project();
    symlinkSync('maps', join(root, 'alias'));
    expect(await find(root, ['alias/a.journey.yaml', 'maps/a.journey.yaml'])).toEqual([
      'alias/a.journey.yaml > maps/a',
    ]);
  });

  test('a link to nothing is said, not skipped', async () => {
    const { root } = project();
    symlinkSync('gone.yaml', join(root, 'maps/x.journey.yaml'));
    expect(await failure(find(root, ['maps']))).toContain(
      'maps/x.journey.yaml is a link to a file that is not there',
    );
  });

  test.skipIf(process.platform === 'win32')('a pipe may be named; a scan passes it by', async () => {
    const { root } = project();
    execFileSync('mkfifo', [join(root, 'maps/pipe.journey.yaml')]);
    expect(await find(root, ['maps'])).toEqual(['maps/a.journey.yaml > maps/a']);
    expect(await find(root, ['maps/pipe.journey.yaml'])).toEqual(['maps/pipe.journey.yaml > maps/pipe']);
  });

  test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'a folder that cannot be read is said',
    async () => {
      const { root } = project();
      mkdirSync(join(root, 'maps/locked'));
      chmodSync(join(root, 'maps/locked'), 0);
      expect(await failure(find(root, ['maps']))).toContain('permission is denied');
    },
  );
});

describe.runIf(process.platform === 'linux')('a name that is not UTF-8', () => {
  const latin = (folder: string, name: string): Buffer =>
    Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name, 'latin1')]);

  test('of a folder hides nothing but what lies in it, and that is told', async () => {
    const cwd = tempFolder({ 'd/a.journey.yaml': '', 'd/x/y.txt': '' });
    mkdirSync(latin(join(cwd, 'd'), 'Fotos für'));
    writeFileSync(latin(join(cwd, 'd'), 'für.txt'), '');
    const told: string[] = [];
    const say = (text: string): number => told.push(text);
    expect(await find(cwd, [], { say })).toEqual(['d/a.journey.yaml > d/a']);
    expect(told).toEqual(['The folder d/Fotos f\ufffdr is passed over: its name is not UTF-8.']);
  });

  test('of a map is a failure that says so', async () => {
    const cwd = tempFolder({ 'a.journey.yaml': '' });
    writeFileSync(latin(cwd, 'für.journey.yaml'), '');
    expect(await failure(find(cwd, []))).toBe(
      'Cannot read f\ufffdr.journey.yaml: its name is not UTF-8. | Rename it.',
    );
  });
});
