import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/app/compile.ts';
import { fileLimits } from '../../src/app/files/file-limits.ts';
import { NamedFiles } from '../../src/app/files/named-files.ts';
import type { CompanionFault, FilePlace, MapInput } from '../../src/core/ports.ts';
import type { Result } from '../../src/core/result.ts';
import { CompanionFiles, type CompanionOptions } from '../../src/io/companion-files.ts';
import { limits } from '../../src/parse/limits.ts';
import { tempFolder } from './temp-folder.ts';

const isPosix = process.platform !== 'win32';

const openIn = (cwd: string, options: Partial<CompanionOptions> = {}): CompanionFiles =>
  new CompanionFiles({ cwd, root: cwd, inputs: [], ...options });

/** Finds and reads a file that `map.yaml` names. */
function read(files: CompanionFiles, name: string, map = 'map.yaml'): Result<Uint8Array, CompanionFault> {
  const found = files.find(name, files.placeOf(map));
  return found.ok ? files.read(found.value, 100) : found;
}

function placeOf(files: CompanionFiles, name: string, map = 'map.yaml'): FilePlace | CompanionFault {
  const found = files.find(name, files.placeOf(map));
  return found.ok ? found.value : found.error;
}

const faultOf = (result: Result<unknown, CompanionFault>) => (result.ok ? undefined : result.error);

const inputOf = (cwd: string, path: string, target: string): MapInput => ({
  path,
  inProject: path,
  file: join(cwd, path),
  target,
});

describe('a file that a map names', () => {
  test.each([
    ['library.yaml', 'library.yaml'],
    ['./library.yaml', 'library.yaml'],
    ['shared/people.yml', 'shared/people.yml'],
    ['shared/../library.yaml', 'library.yaml'],
    ['./shared/./PEOPLE.YAML', 'shared/PEOPLE.YAML'],
    ['sales & co/büro #1.yaml', 'sales & co/büro #1.yaml'],
  ])('%s is %s', (name, path) => {
    const cwd = tempFolder({ [path]: 'kopi' });
    const files = openIn(cwd);
    expect(placeOf(files, name)).toMatchObject({ path, file: join(cwd, path), target: undefined });
    expect(String(read(files, name).ok)).toBe('true');
  });

  test('is looked for in the folder of the file that names it', () => {
    const cwd = tempFolder({ 'a/b/map.yaml': '', 'a/shared/x.yaml': '', 'a/shared/y.yaml': '' });
    const files = openIn(cwd);
    const x = placeOf(files, '../shared/x.yaml', 'a/b/map.yaml') as FilePlace;
    expect(x.path).toBe('a/shared/x.yaml');
    expect(files.find('y.yaml', x)).toMatchObject({ ok: true, value: { path: 'a/shared/y.yaml' } });
  });

  test('is reported relative to the working folder, which may be below the project', () => {
    const root = tempFolder({ 'library.yaml': '', 'maps/map.yaml': '' });
    const files = openIn(join(root, 'maps'), { root });
    expect(placeOf(files, '../library.yaml')).toMatchObject({ path: '../library.yaml' });
  });

  test('of standard input is looked for in the working folder', () => {
    const cwd = tempFolder({ 'library.yaml': 'kopi' });
    const stdin = { path: '<stdin>', inProject: '<stdin>', file: null, target: 'stdin' };
    const files = openIn(cwd, { inputs: [stdin] });
    expect(files.placeOf('<stdin>')).toMatchObject({ folder: cwd, bound: cwd, target: 'stdin' });
    expect(read(files, './library.yaml', '<stdin>').ok).toBe(true);
  });

  test('has the target and the name of the map of this run that it is', () => {
    const cwd = tempFolder({ 'a/map.yaml': '', 'b/returns.yaml': '' });
    symlinkSync('b', join(cwd, 'linked'));
    const inputs = [inputOf(cwd, 'a/map.yaml', 'map'), inputOf(cwd, 'linked/returns.yaml', 'out/returns')];
    const files = openIn(cwd, { inputs });
    expect(files.placeOf('a/map.yaml').target).toBe('map');
    expect(placeOf(files, '../b/returns.yaml', 'a/map.yaml')).toMatchObject({
      path: 'linked/returns.yaml',
      target: 'out/returns',
    });
  });

  test.each<[string, CompanionFault]>([
    ['../library.yaml', { kind: 'outside' }],
    ['shared/../../outside/library.yaml', { kind: 'outside' }],
    ['/etc/hosts.yaml', { kind: 'absolute' }],
    ['//server/library.yaml', { kind: 'absolute' }],
    ['\\\\server\\library.yaml', { kind: 'absolute' }],
    ['c:\\library.yaml', { kind: 'absolute' }],
    ['c:library.yaml', { kind: 'missing', similar: ['library.yaml'] }],
    ['data:text/yaml,a.yaml', { kind: 'url' }],
    ['C:/library.yaml', { kind: 'absolute' }],
    ['file:///etc/library.yaml', { kind: 'url' }],
    ['HTTPS://example.com/library.yaml', { kind: 'url' }],
    ['shared\\library.yaml', { kind: 'backslash', meant: 'shared/library.yaml' }],
    ['..\\library.yaml', { kind: 'backslash', meant: '../library.yaml' }],
    ['.env', { kind: 'not-yaml', similar: [] }],
    ['.git/config', { kind: 'not-yaml', similar: [] }],
    ['librari.yml', { kind: 'missing', similar: ['library.yaml'] }],
    ['./library.journey.yaml', { kind: 'missing', similar: ['./library.yaml'] }],
    ['./shraed/people.yaml', { kind: 'missing', similar: ['./shared/people.yaml'] }],
    ['library.yaml/x.yaml', { kind: 'missing', similar: [] }],
    ['./library', { kind: 'not-yaml', similar: ['./library.yaml'] }],
    [`${'x'.repeat(300)}.yaml`, { kind: 'unreadable', reason: 'its name is too long' }],
    ['folder.yaml', { kind: 'not-a-file', what: 'a folder' }],
  ])('%s is refused', (name, fault) => {
    const cwd = tempFolder({ '.env': '', '.git/config': '', 'library.yaml': '', 'shared/people.yaml': '' });
    mkdirSync(join(cwd, 'folder.yaml'));
    expect(faultOf(read(openIn(cwd), name))).toEqual(fault);
  });

  test.runIf(process.platform !== 'win32').each(['a:b.journey.yaml', 'notes:b.yaml'])(
    '%s is a name like any other',
    (name) => {
      expect(placeOf(openIn(tempFolder({ [name]: '' })), name)).toMatchObject({ path: name });
    },
  );

  test('outside of the project is the same fault, whatever is there', () => {
    const outside = tempFolder({ 'secret.yaml': '' });
    const cwd = tempFolder({ 'map.yaml': '' });
    symlinkSync(join(outside, 'secret.yaml'), join(cwd, 'there.yaml'));
    symlinkSync(join(outside, 'nothing.yaml'), join(cwd, 'not-there.yaml'));
    symlinkSync(outside, join(cwd, 'linked'));
    const files = openIn(cwd);
    for (const name of ['there.yaml', 'not-there.yaml', 'linked/secret.yaml', 'linked/sceret.yaml']) {
      expect(faultOf(read(files, name)), name).toEqual({ kind: 'outside' });
    }
  });

  test('may be a link inside of the project, but not one that gives another file the name of a YAML file', () => {
    const cwd = tempFolder({ 'shared/library.yaml': 'kopi', 'shared/base.yaml': '', '.git/config': 'token' });
    symlinkSync('shared/library.yaml', join(cwd, 'link.yaml'));
    symlinkSync('.git/config', join(cwd, 'config.yaml'));
    symlinkSync('loop.yaml', join(cwd, 'loop.yaml'));
    const files = openIn(cwd);
    const link = placeOf(files, 'link.yaml') as FilePlace;
    expect(link).toEqual(placeOf(files, 'shared/library.yaml'));
    expect(files.find('base.yaml', link)).toMatchObject({ ok: true, value: { path: 'shared/base.yaml' } });
    expect(faultOf(read(files, 'config.yaml'))).toEqual({ kind: 'not-yaml', similar: [] });
    expect(faultOf(read(files, 'loop.yaml'))).toMatchObject({ kind: 'unreadable' });
  });

  test('of a map outside of the project lies in the folder of that map', () => {
    const outside = tempFolder({ 'maps/map.yaml': '', 'maps/shared/library.yaml': '', 'other.yaml': '' });
    const cwd = tempFolder();
    const input = {
      path: '../x/map.yaml',
      inProject: '../x/map.yaml',
      file: join(outside, 'maps/map.yaml'),
      target: 'map',
    };
    const files = openIn(cwd, { inputs: [input] });
    expect(read(files, 'shared/library.yaml', input.path).ok).toBe(true);
    expect(faultOf(read(files, '../other.yaml', input.path))).toEqual({ kind: 'outside' });
  });

  test.runIf(isPosix)('a pipe that nobody writes to keeps nobody waiting', () => {
    const cwd = tempFolder();
    execFileSync('mkfifo', [join(cwd, 'pipe.yaml')]);
    expect(faultOf(read(openIn(cwd), 'pipe.yaml'))).toEqual({ kind: 'not-a-file', what: 'a pipe' });
  });

  test.runIf(isPosix)('a link to a device is refused, also where the whole system is the project', () => {
    const cwd = tempFolder({ 'map.yaml': '' });
    symlinkSync('/dev/zero', join(cwd, 'zero.yaml'));
    expect(faultOf(read(openIn(cwd, { root: '/' }), 'zero.yaml'))).toEqual({ kind: 'not-yaml', similar: [] });
  });

  test.skipIf(!isPosix || process.getuid?.() === 0)('that may not be read says so', () => {
    const cwd = tempFolder({ 'library.yaml': '' });
    chmodSync(join(cwd, 'library.yaml'), 0);
    expect(faultOf(read(openIn(cwd), 'library.yaml'))).toEqual({
      kind: 'unreadable',
      reason: 'permission is denied',
    });
  });

  test('that went away after it was found says so', () => {
    const cwd = tempFolder();
    const files = openIn(cwd);
    const place = { ...files.placeOf('map.yaml'), file: join(cwd, 'gone.yaml') };
    expect(faultOf(files.read(place, 100))).toEqual({
      kind: 'unreadable',
      reason: 'there is no such file or folder',
    });
  });

  test('is read to one byte more than the limit', () => {
    const cwd = tempFolder({ 'library.yaml': 'kopi susu' });
    const files = openIn(cwd);
    const bytes = files.read(placeOf(files, 'library.yaml') as FilePlace, 3);
    expect(bytes.ok && Buffer.from(bytes.value).toString()).toBe('kopi');
  });
});

/** Counts what is read from the disk. */
class Counting extends CompanionFiles {
  reads = 0;
  override read(place: FilePlace, limit: number) {
    this.reads++;
    return super.read(place, limit);
  }
}

function compileIn(cwd: string, map: string, companions = openIn(cwd)) {
  const compiled = compile('map.yaml', new TextEncoder().encode(map), { files: new NamedFiles(companions) });
  return (compiled.ok ? compiled.warnings : compiled.error).map(({ code, source, span }) => {
    const { line, column } = source.position(span.start);
    return `${source.path}:${line}:${column} ${code}`;
  });
}

const stages = 'stages: [A]\n';

describe('a set of files', () => {
  test('of 200 in a chain ends where it is too deep', () => {
    const chain = Array.from({ length: 200 }, (_, index) => [`${index}.yaml`, `use: ${index + 1}.yaml\n`]);
    const maps = Array.from({ length: 200 }, (_, index) => [
      `${index}.journey.yaml`,
      `title: Map\nbaseline: ${index + 1}.journey.yaml\n${stages}`,
    ]);
    const cwd = tempFolder(Object.fromEntries([...chain, ...maps]));
    const companions = new Counting({ cwd, root: cwd, inputs: [] });
    expect(compileIn(cwd, `title: T\nuse: 0.yaml\nbaseline: 0.journey.yaml\n${stages}`, companions)).toEqual([
      `${fileLimits.depth - 2}.yaml:1:6 file/too-deep`,
      `${fileLimits.depth - 2}.journey.yaml:2:11 file/too-deep`,
    ]);
    expect(companions.reads).toBe(2 * (fileLimits.depth - 1));
  });

  test('where each names the next twice is read once each, and shown once each', () => {
    const depth = fileLimits.depth - 1;
    const maps = Array.from({ length: depth }, (_, index) => [
      `${index}.yaml`,
      index + 1 === depth
        ? `title: Last\n${stages}`
        : `title: Map\nbaseline: ${index + 1}.yaml\nstages:\n${`  - { name: A, journey: ${index + 1}.yaml }\n`.repeat(9)}`,
    ]);
    const cwd = tempFolder(Object.fromEntries(maps));
    const companions = new Counting({ cwd, root: cwd, inputs: [] });
    expect(compileIn(cwd, `title: T\nbaseline: 0.yaml\n${stages}`, companions)).toEqual([]);
    expect(companions.reads).toBe(depth);
  });

  test('where each library uses the two next ones is merged once each', () => {
    const libraries = Array.from({ length: 14 }, (_, index) => [
      `${index}.yaml`,
      `use: [${index < 12 ? `${index + 1}.yaml, ${index + 2}.yaml` : ''}]\npersonas: { p${index}: { name: P } }\n`,
    ]);
    const cwd = tempFolder(Object.fromEntries(libraries));
    const map = `title: T\nuse: 0.yaml\nstages:\n  - { name: A, personas: [p13, p0] }\n`;
    expect(compileIn(cwd, map)).toEqual([]);
  });

  test('with too many paths ends at the first that is too many', () => {
    const cwd = tempFolder({ 'a.yaml': 'personas: {}\n' });
    const use = '  - a.yaml\n'.repeat(fileLimits.names);
    expect(compileIn(cwd, `title: T\nuse:\n${use}${stages}`)).toEqual([]);
    expect(compileIn(cwd, `title: T\nuse:\n${use}  - a.yaml\n  - nothing.yaml\n${stages}`)).toEqual([
      `map.yaml:${fileLimits.names + 3}:5 file/too-many`,
    ]);
  });

  test('with too many personas for too many maps ends where it is too much', () => {
    const people = Array.from({ length: fileLimits.entries / 4 - 1 }, (_, index) => `  p${index}: P\n`);
    const sub = `title: T\nuse: a.yaml\n${stages}`;
    const cwd = tempFolder({
      'a.yaml': `personas:\n${people.join('')}`,
      ...Object.fromEntries([1, 2, 3, 4, 5].map((number) => [`${number}.yaml`, sub])),
    });
    const mapOf = (count: number): string =>
      `title: T\nstages:\n${[1, 2, 3, 4, 5]
        .slice(0, count)
        .map((number) => `  - { name: A, journey: ${number}.yaml }\n`)
        .join('')}`;
    expect(compileIn(cwd, mapOf(4))).toEqual([]);
    expect(compileIn(cwd, mapOf(5))).toEqual(['5.yaml:2:6 file/too-many-entries']);
  });

  test('with too much text ends where it is too much', () => {
    const large = `personas: {}\n#${'x'.repeat(limits.bytes - 100)}`;
    const cwd = tempFolder({ 'a.yaml': large, 'b.yaml': large, 'c.yaml': large });
    expect(compileIn(cwd, `title: T\nuse: [a.yaml, b.yaml, a.yaml]\n${stages}`)).toEqual([]);
    expect(compileIn(cwd, `title: T\nuse: [a.yaml, b.yaml, c.yaml, d.yaml]\n${stages}`)).toEqual([
      'map.yaml:2:23 file/too-much-text',
    ]);
  });

  test('with a file that is too large by itself says so in that file', () => {
    const cwd = tempFolder({ 'a.yaml': '' });
    truncateSync(join(cwd, 'a.yaml'), limits.bytes + 1);
    expect(compileIn(cwd, `title: T\nuse: a.yaml\n${stages}`)).toEqual(['a.yaml:1:1 text/too-large']);
  });
});

describe('the maps of a run', () => {
  test('read what they share once', () => {
    const cwd = tempFolder({ 'library.yaml': 'use: base.yaml\n', 'base.yaml': 'channels: {}\n' });
    const companions = new Counting({ cwd, root: cwd, inputs: [] });
    const files = new NamedFiles(companions);
    for (let number = 0; number < 50; number++) {
      const map = new TextEncoder().encode(`title: T\nuse: library.yaml\n${stages}`);
      expect(compile(`map-${number}.yaml`, map, { files }).ok).toBe(true);
    }
    expect(companions.reads).toBe(2);
  });

  test('keep only so much of what they name, the latest', () => {
    const text = `personas: {}\n#${'x'.repeat(fileLimits.kept / 4)}`;
    const names = ['a', 'b', 'c', 'd', 'e'].map((name) => `${name}.yaml`);
    const cwd = tempFolder(Object.fromEntries(names.map((name) => [name, text])));
    const companions = new Counting({ cwd, root: cwd, inputs: [] });
    const files = new NamedFiles(companions);
    const from = files.companions.placeOf('map.yaml');
    const readsFor = (name: string): number => {
      const before = companions.reads;
      const found = companions.find(name, from);
      if (found.ok) files.open(found.value, 'library');
      return companions.reads - before;
    };
    expect(['a', 'b', 'c', 'a', 'd', 'a', 'b'].map((name) => readsFor(`${name}.yaml`))).toEqual([
      1, 1, 1, 0, 1, 0, 1,
    ]);
  });
});
