import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { compile, dataQuestions } from '../../src/app/compile.ts';
import { NamedFiles } from '../../src/app/files/named-files.ts';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { SourceFile } from '../../src/core/source-file.ts';
import { CompanionFiles } from '../../src/io/companion-files.ts';
import { askFiles } from '../../src/io/data-files.ts';
import { checkShape } from '../../src/model/shape/check-shape.ts';
import { parseYaml } from '../../src/parse/parse-yaml.ts';

/*
 * The examples of the explanations that are told in words: bytes that cannot be shown, files too large to be, and what
 * only a program does.
 */

/** Files and a command, like an example that is shown; or a run of its own in the folder of the files. */
export interface MadeExample {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly command?: string;
  readonly run?: (folder: string) => readonly Diagnostic[] | Promise<readonly Diagnostic[]>;
}

const map = (text: string): MadeExample => ({ files: { 'map.journey.yaml': text } });
const coffee = 'title: Coffee\nstages: [Decision]\n';
const plain = map(coffee);

const many = (count: number, each: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => each(index)).join('');

const using = (names: readonly string[]): string => `${coffee}use: [${names.join(', ')}]\n`;

const library = (file: string, count: number): string =>
  `personas:\n${many(count, (index) => `  ${file}-${index}: { name: A }\n`)}`;

const figure = `${coffee}kpis: { orders: { name: Orders, value: { file: data.csv, column: orders } } }\n`;
const withData = (data: string | Uint8Array, run?: MadeExample['run']): MadeExample => ({
  files: { 'map.journey.yaml': figure, 'data.csv': data },
  ...(run && { run }),
});

/** Steps in a row, of which the last leads back to the first. */
const loopOf = (steps: number): MadeExample =>
  map(
    `title: Coffee\nstages:\n${many(steps, (index) => `  - { id: s${index}, name: Step ${index}${index === steps - 1 ? ', next: { to: s0, share: 0.5 }' : ''} }\n`)}`,
  );

const mermaidOf = (steps: number): MadeExample => ({
  ...map(
    `title: Coffee\nstages:\n${many(steps, (index) => `  - { name: Drinks coffee ${index}, emotion: 1 }\n`)}`,
  ),
  command: 'journeymap build -f mermaid',
});

const filesOf = (folder: string): NamedFiles =>
  new NamedFiles(new CompanionFiles({ cwd: folder, root: folder, inputs: [] }));

const compiled = (folder: string, options?: Parameters<typeof compile>[2]): readonly Diagnostic[] => {
  const result = compile('map.journey.yaml', readFileSync(join(folder, 'map.journey.yaml')), options);
  return result.ok ? result.warnings : result.error;
};

/** The file of data is away while it is asked. */
async function readWhileAway(folder: string): Promise<readonly Diagnostic[]> {
  const bytes = readFileSync(join(folder, 'map.journey.yaml'));
  const files = filesOf(folder);
  const questions = dataQuestions('map.journey.yaml', bytes, { files });
  renameSync(join(folder, 'data.csv'), join(folder, 'away.csv'));
  const data = await askFiles(questions, new AbortController().signal);
  renameSync(join(folder, 'away.csv'), join(folder, 'data.csv'));
  return compiled(folder, { files, data });
}

/** A rule that the schema of journeys has none of. */
function shapeWithOwnRule(): readonly Diagnostic[] {
  const schema = z.object({ title: z.string().check(z.refine((text) => text === 'Tea')) });
  const tree = parseYaml(new SourceFile('map.journey.yaml', 'title: Coffee\n'));
  const result = tree.ok ? checkShape(schema, tree.value) : tree;
  return result.ok ? [] : result.error;
}

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');

/** Code points that no character has been given to. */
const unassigned =
  '\u0378\u0379\u0380\u0381\u0382\u0383\u038b\u038d\u03a2\u0530\u0557\u0558\u058b\u058c\u0590';

export const inWords: Readonly<Record<string, { readonly bad: MadeExample; readonly good: MadeExample }>> = {
  'text/not-utf-8': {
    bad: { files: { 'map.journey.yaml': latin1('title: Café\nstages: [Decision]\n') } },
    good: map('title: Café\nstages: [Decision]\n'),
  },
  'text/too-large': { bad: map(`${coffee}#${'x'.repeat(2 * 1024 * 1024)}`), good: plain },
  'yaml/too-deep': { bad: map(`title: Coffee\nstages: ${'['.repeat(100)}\n`), good: plain },
  'yaml/too-many-nodes': {
    bad: map(`title: Coffee\nstages: [{ name: Decision, actions: [${'a,'.repeat(60_000)}] }]\n`),
    good: plain,
  },
  'yaml/too-many-aliases': {
    bad: map(`title: &slow Slow\nstages: [${'*slow,'.repeat(150)}]\n`),
    good: map('title: Slow\nstages: [Slow]\n'),
  },
  'yaml/too-much-text': {
    bad: map(`title: &long ${'x'.repeat(50_000)}\nstages: [${'*long,'.repeat(50)}]\n`),
    good: plain,
  },
  'schema/invalid': { bad: { ...plain, run: shapeWithOwnRule }, good: plain },
  'flow/loop-too-large': { bad: loopOf(600), good: loopOf(6) },
  'file/cannot-open': {
    bad: { files: { 'map.journey.yaml': using(['./library.yaml']) }, run: (folder) => compiled(folder) },
    good: {
      files: { 'map.journey.yaml': using(['./library.yaml']), 'library.yaml': library('a', 1) },
      run: (folder) => compiled(folder, { files: filesOf(folder) }),
    },
  },
  'file/unreadable': { bad: map(using([`./${'x'.repeat(300)}.yaml`])), good: plain },
  'file/too-deep': {
    bad: {
      files: {
        'map.journey.yaml': using(['./0.yaml']),
        ...Object.fromEntries(
          Array.from({ length: 20 }, (_, index) => [`${index}.yaml`, `use: ./${index + 1}.yaml\n`]),
        ),
        '20.yaml': library('a', 1),
      },
    },
    good: plain,
  },
  'file/too-many': {
    bad: {
      files: {
        'map.journey.yaml': using(Array.from({ length: 400 }, () => './library.yaml')),
        'library.yaml': library('a', 1),
      },
    },
    good: plain,
  },
  'file/too-many-entries': {
    bad: {
      files: {
        'map.journey.yaml': using(['./a.yaml', './b.yaml', './c.yaml']),
        'a.yaml': library('a', 8000),
        'b.yaml': library('b', 8000),
        'c.yaml': library('c', 8000),
      },
    },
    good: plain,
  },
  'file/too-much-text': {
    bad: {
      files: {
        'map.journey.yaml': using(['./a.yaml', './b.yaml', './c.yaml']),
        ...Object.fromEntries(
          ['a', 'b', 'c'].map((name) => [`${name}.yaml`, `${library(name, 1)}#${'x'.repeat(900_000)}\n`]),
        ),
      },
    },
    good: plain,
  },
  'data/not-read': {
    bad: withData('orders\n140\n', (folder) => compiled(folder, { files: filesOf(folder) })),
    good: withData('orders\n140\n'),
  },
  'data/unreadable': { bad: withData('orders\n140\n', readWhileAway), good: withData('orders\n140\n') },
  'data/not-utf-8': {
    bad: withData(latin1('café,orders\n1,140\n')),
    good: withData('café,orders\n1,140\n'),
  },
  'data/row-too-large': {
    bad: withData(`orders\n${'x'.repeat(2 * 1024 * 1024)}\n`),
    good: withData('orders\n140\n'),
  },
  'mermaid/too-long': { bad: mermaidOf(3000), good: mermaidOf(3) },
  'font/more-missing-characters': {
    bad: {
      ...map(`title: Coffee ${unassigned}\nstages: [Decision]\n`),
      command: 'journeymap build -f png',
    },
    good: { ...plain, command: 'journeymap build -f png' },
  },
};
