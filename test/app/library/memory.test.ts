import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compile, dataQuestions } from '../../../src/app/compile.ts';
import { NamedFiles } from '../../../src/app/files/named-files.ts';
import { findingsOf } from '../../../src/app/library/make.ts';
import { memorySource } from '../../../src/app/library/memory-source.ts';
import type { MapSource } from '../../../src/app/map-source.ts';
import { CompanionFiles } from '../../../src/io/companion-files.ts';
import { mapsOnDisk } from '../../../src/io/maps-on-disk.ts';

/* Files in memory are looked up like files on the disk: the same views, the same findings, word by word. */

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));

/** A folder as files in memory. */
const inMemory = (folder: string): Record<string, Uint8Array> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name))]),
  );

async function compiled({ files, ask }: Pick<MapSource, 'files' | 'ask'>, bytes: Uint8Array) {
  const data = await ask(dataQuestions('main.journey.yaml', bytes, { files }));
  const result = compile('main.journey.yaml', bytes, { files, data });
  return result.ok
    ? { view: result.value, findings: findingsOf(result.warnings) }
    : { view: undefined, findings: findingsOf(result.error) };
}

/** A name that no disk takes, and a path through the name of the folder, which files in memory do not have. */
const onlyOnDisk = new Set(['name-too-long', 'id-clash']);

describe.each(['ok-files', 'err-files'])('%s', (kind) => {
  test.each(readdirSync(`${fixtures}${kind}`).filter((name) => !onlyOnDisk.has(name)))('%s', async (name) => {
    const folder = `${fixtures}${kind}/${name}`;
    const bytes = readFileSync(`${folder}/main.journey.yaml`);
    const disk = mapsOnDisk([], folder, {
      cwd: folder,
      stdin: (async function* () {})(),
      signal: new AbortController().signal,
    });
    const onDisk = await compiled(
      { ...disk, files: new NamedFiles(new CompanionFiles({ cwd: folder, root: folder, inputs: [] })) },
      bytes,
    );
    expect(await compiled(memorySource(inMemory(folder), ['main.journey.yaml']), bytes)).toEqual(onDisk);
    expect(onDisk.view === undefined).toBe(kind === 'err-files');
  });
});

const map = 'title: A\nstages: [B]\n';
const inputs = (files: Record<string, string>, maps?: readonly string[]) =>
  memorySource(files, maps).inputs.map(({ path, target }) => `${path} → ${target}`);

test('without names it is every journey file; other files only by their names', () => {
  const files = { 'b/x.journey.yml': map, 'a.journey.yaml': map, 'library.yaml': '', './b/data.csv': '' };
  expect(inputs(files)).toEqual(['a.journey.yaml → a', 'b/x.journey.yml → b/x']);
  expect(inputs(files, ['b/'])).toEqual(['b/x.journey.yml → x']);
  expect(inputs(files, ['./library.yaml', 'b/x.journey.yml'])).toEqual([
    'b/x.journey.yml → x',
    'library.yaml → library',
  ]);
});

test.each([
  [{ '/a.journey.yaml': map }, undefined, '"files" cannot have "/a.journey.yaml".'],
  [{ 'C:/a.journey.yaml': map }, undefined, '"files" cannot have "C:/a.journey.yaml".'],
  [{ '../a.journey.yaml': map }, undefined, '"files" cannot have "../a.journey.yaml".'],
  [{ 'maps\\a.journey.yaml': map }, undefined, '"files" cannot have "maps\\a.journey.yaml".'],
  [{ 'a/': map }, undefined, '"files" cannot have "a/".'],
  [{ 'a.yaml': map, './a.yaml': map }, undefined, '"files" has "a.yaml" twice.'],
  [{ 'a.yaml': map }, undefined, 'There is no journey map (*.journey.yaml) in files.'],
  [{ 'a/b.yaml': map }, ['a'], 'There is no journey map (*.journey.yaml) in the folder "a" of files.'],
  [{ 'a.journey.yaml': map }, ['b.journey.yaml'], '"files" has no file or folder "b.journey.yaml".'],
])('%j with %j: %s', (files, maps, message) => {
  expect(() => memorySource(files as Record<string, string>, maps)).toThrow(
    expect.objectContaining({ name: 'ToolFailure', message }),
  );
});
