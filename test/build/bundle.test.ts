import { isBuiltin } from 'node:module';
import type { OutputChunk, RolldownOutput } from 'rolldown';
import { beforeAll, expect, test } from 'vitest';
import { assetPackages } from '../../src/build/assets-plugin.ts';
import { build } from './build-program.ts';

let output: RolldownOutput['output'];
let chunks: ReadonlyMap<string, OutputChunk>;

beforeAll(async () => {
  ({ output } = await build());
  chunks = new Map(output.filter((each) => each.type === 'chunk').map((chunk) => [chunk.fileName, chunk]));
});

/** The modules that are loaded when a file of the bundle is: without what it loads later. */
function loadedWith(fileName: string, seen = new Set<string>()): string[] {
  const chunk = chunks.get(fileName);
  if (chunk === undefined || seen.has(fileName)) return [];
  seen.add(fileName);
  return [...chunk.moduleIds, ...chunk.imports.flatMap((each) => loadedWith(each, seen))];
}

const packagesOf = (modules: readonly string[]): Set<string> =>
  new Set(modules.flatMap((id) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? []));

test('the published files need no package, but for the browser parts that a person may install', () => {
  const imported = [...chunks.values()].flatMap(({ imports, dynamicImports }) =>
    imports.concat(dynamicImports),
  );
  const foreign = imported.filter((id) => !chunks.has(id) && !isBuiltin(id));
  for (const id of foreign)
    expect(id).toMatch(/^(@mermaid-js\/mermaid-cli|puppeteer-core|puppeteer|@sparticuz\/chromium)/);
  expect([...chunks.keys()]).toContain('cli.cjs');
});

test('starting loads neither YAML nor schema nor templates', () => {
  const packages = packagesOf(loadedWith('cli.cjs'));
  expect([...packages]).toContain('commander');
  for (const late of ['yaml', 'zod', 'handlebars', 'chalk', 'tinyglobby'])
    expect([...packages]).not.toContain(late);
});

/** What is loaded to build maps. */
const loadedToBuild = (): string[] => {
  const build = [...chunks.values()].find(({ moduleIds }) =>
    moduleIds.some((id) => id.endsWith('src/cli/check-maps.ts')),
  );
  return [...loadedWith('cli.cjs'), ...loadedWith(build!.fileName)];
};

test('starting loads no words of findings, and building none of what they mean', () => {
  const hasWords = (id: string): boolean => id.endsWith('findings.ts');
  const isExplained = (id: string): boolean => id.endsWith('explanations.ts');
  const all = [...chunks.values()].flatMap(({ moduleIds }) => moduleIds);
  expect(all.filter(hasWords).length).toBeGreaterThan(20);
  expect(all.filter(isExplained).length).toBeGreaterThan(20);
  expect(loadedWith('cli.cjs').filter((id) => hasWords(id) || isExplained(id))).toEqual([]);
  expect(loadedToBuild().filter(isExplained)).toEqual([]);
});

test('building maps loads no insights', () => {
  const loaded = loadedToBuild();
  expect(loaded.some((id) => id.includes('/src/view/build-view.ts'))).toBe(true);
  expect(loaded.filter((id) => /\/src\/(?:i18n\/)?insights\//.test(id))).toEqual([]);
});

test('the program imports no package at run time: its kept compiled form could not', () => {
  for (const { fileName, code } of chunks.values()) expect(code, fileName).not.toMatch(/\bimport\(/);
});

const compiler = (id: string): boolean => id.includes('/handlebars/compiler/');

test('the built-in templates run without Handlebars, and a user has its compiler without source maps', () => {
  const holding = (part: string) =>
    [...chunks.values()].filter(({ moduleIds }) => moduleIds.some((id) => id.endsWith(part)));
  const [builtIn] = holding('src/formats/templates/built-in.ts');
  expect([...packagesOf(loadedWith(builtIn!.fileName))]).not.toContain('handlebars');
  const [users] = holding('src/formats/templates/compile-template.ts');
  expect(loadedWith(users!.fileName).filter(compiler)).not.toEqual([]);
  expect(
    [...chunks.values()]
      .flatMap(({ moduleIds }) => moduleIds)
      .filter((id) => id.includes('node_modules/source-map')),
  ).toEqual([]);
});

test('the licence of every package in the bundle is handed on', () => {
  const asset = output.find(({ fileName }) => fileName === 'THIRD-PARTY-LICENSES.txt');
  if (asset?.type !== 'asset') throw new Error('there is no licence file');
  const text = String(asset.source);
  const named = [...text.matchAll(/^-{80}\n(\S+) \d/gm)].map((match) => match[1]!);
  const modules = [...chunks.values()].flatMap(({ moduleIds }) => moduleIds);
  const assets = modules.flatMap((id) => assetPackages[id] ?? []).map(({ folder }) => folder);
  const bundled = packagesOf([...modules, ...assets]);
  expect(named).toEqual([...bundled, 'lucide-static'].toSorted());
  expect(text).toContain('Copyright (C) 2011-2019 by Yehuda Katz');
});
