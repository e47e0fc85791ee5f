import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { build } from '../build/build-program.ts';
import { goodMap, newFolder, run } from './journeymap.ts';

/*
 * Speed is what is not loaded. What a run reads is told by the names of the bundle's files, and what is in them by the
 * sources that the bundler says they hold.
 */

/** What most runs do without, by the sources that it consists of. */
const late: Readonly<Record<string, RegExp>> = {
  'the parser of all YAML':
    /node_modules\/yaml\/|src\/parse\/(?:parse-whole|convert|syntax-help|syntax-words|yaml-findings)\.ts/,
  'Zod and the schemas': /node_modules\/zod\/|src\/model\/(?:journey|library|shape\/shapes)\.ts/,
  'what explains mistakes of the shape': /src\/model\/(?:shape\/mistakes\/|key-synonyms|value-synonyms)/,
  'the config file': /src\/app\/config\.ts/,
  'Handlebars and its compiler': /node_modules\/handlebars\/|src\/formats\/templates\/compile-template\.ts/,
  'the reader of CSV': /node_modules\/csv-parse\//,
  'reports of findings': /src\/report\/(?:pretty|frame|excerpt)\.ts|node_modules\/chalk\//,
  'the search for files': /node_modules\/(?:tinyglobby|fdir|picomatch)\//,
  'other languages of the terminal': /src\/(?:.*\.id|core\/translation)\.ts/,
  insights: /src\/(?:insights|i18n\/insights)\//,
  pictures: /src\/io\/(?:drawing|fonts)\//,
  browsers: /src\/io\/browser\//,
};

/** What the build puts in place of a late module only calls it. */
const isSource = (id: string): boolean => !id.startsWith('\0');

const tellLoaded = fileURLToPath(new URL('tell-loaded.cjs', import.meta.url));
let modules: ReadonlyMap<string, readonly string[]>;

beforeAll(async () => {
  const { output } = await build();
  modules = new Map(
    output.flatMap((each) =>
      each.type === 'chunk' ? [[basename(each.fileName), each.moduleIds.filter(isSource)] as const] : [],
    ),
  );
});

/** What a run loads, a file or a module of Node a line, among the lines that it prints. */
async function linesOf(args: readonly string[], files: Readonly<Record<string, string>>): Promise<string[]> {
  const { stderr } = await run(args, { cwd: newFolder(files), node: ['-r', tellLoaded] });
  return stderr.split('\n');
}

/** The files of the bundle that a run loads. */
const loadedBy = async (...run: Parameters<typeof linesOf>): Promise<string[]> =>
  (await linesOf(...run)).filter((line) => /\/dist\/.*\.cjs$/.test(line)).map((line) => basename(line));

/** What of {@link late} stands in some files of the bundle. */
function lateIn(loaded: readonly string[]): string[] {
  const sources = loaded.flatMap(
    (file) => modules.get(file) ?? expect.fail(`dist/ is of other sources: ${file}`),
  );
  return Object.keys(late).filter((what) => sources.some((id) => late[what]!.test(id)));
}

/** Without the hash. */
const names = (loaded: readonly string[]): string[] =>
  loaded.map((file) => file.replace(/(?:-.{8})?\.cjs$/, '')).toSorted();

const threeFormats = ['build', 'a.journey.yaml', '-f', 'html,markdown,mermaid'];

test('each of these is there, to be loaded by some run', () => {
  const all = [...modules.values()].flat();
  expect(Object.keys(late).filter((what) => !all.some((id) => late[what]!.test(id)))).toEqual([]);
});

test('a map without mistakes is built from two files of the bundle, and nothing late', async () => {
  const loaded = await loadedBy(threeFormats, { 'a.journey.yaml': goodMap() });
  expect(names(loaded)).toEqual(['cli', 'compile-cache', 'rolldown-runtime', 'start', 'work']);
  expect(lateIn(loaded)).toEqual([]);
});

test('a run in Indonesian loads its words for findings where there are some', async () => {
  const args = [...threeFormats, '--locale', 'id'];
  const words = (loaded: readonly string[]): boolean =>
    loaded.some((file) => modules.get(file)?.some((id) => id.endsWith('/findings.id.ts')));
  expect(words(await loadedBy(args, { 'a.journey.yaml': goodMap() }))).toBe(false);
  expect(words(await loadedBy(args, { 'a.journey.yaml': `${goodMap()}titel: A\n` }))).toBe(true);
  expect(words(await loadedBy(threeFormats, { 'a.journey.yaml': `${goodMap()}titel: A\n` }))).toBe(false);
});

/** Each takes longer to load than some part of the work; `crypto`, which hashes the stylesheet, is worth its 4 ms. */
const dearOfNode = ['child_process', 'http', 'perf_hooks', 'readline', 'v8', 'worker_threads', 'zlib'];

test('of Node itself a map loads nothing that is not needed', async () => {
  const lines = await linesOf(threeFormats, { 'a.journey.yaml': goodMap() });
  expect(lines).toContain('NativeModule crypto');
  expect(dearOfNode.filter((name) => lines.includes(`NativeModule ${name}`))).toEqual([]);
});

describe('what is late is loaded by a run that needs it', () => {
  test.each([
    [
      'the parser of all YAML',
      { 'a.journey.yaml': `# An anchor and its use\n${goodMap()}owner: &a B\ndescription: *a\n` },
    ],
    ['what explains mistakes of the shape', { 'a.journey.yaml': `${goodMap()}titel: A\n` }],
    ['Zod and the schemas', { 'a.journey.yaml': `${goodMap()}titel: A\n` }],
    ['the config file', { 'a.journey.yaml': goodMap(), 'journeymap.config.yaml': 'locale: id\n' }],
  ])('%s', async (what, files) => {
    expect(lateIn(await loadedBy(threeFormats, files))).toContain(what);
  });
});
