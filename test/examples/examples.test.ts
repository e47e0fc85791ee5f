import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formats } from '../../src/formats/registry.ts';
import { diagrams, type DiagramId } from '../../src/formats/mermaid/diagrams/registry.ts';
import { extensionOf, mainDiagram } from '../../src/app/process-map.ts';
import { mapTypes } from '../../src/model/journey.ts';
import type { Format } from '../../src/formats/format.ts';
import { newFolder, run } from '../e2e/journeymap.ts';

/*
 * What the bundled examples promise: each is a map without a finding, in every format, and together they show what a
 * map can hold. They are built as their readers build them, with the program and the whole folder at once.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'examples');
const ending = '.journey.yaml';
const names = readdirSync(folder)
  .filter((file) => file.endsWith(ending))
  .map((file) => file.slice(0, -ending.length))
  .toSorted();

interface Example {
  readonly name: string;
  readonly text: string;
  readonly data: { readonly locale?: string; readonly type?: string; readonly baseline?: string };
}

const examples: readonly Example[] = names.map((name) => {
  const text = readFileSync(join(folder, `${name}${ending}`), 'utf8');
  return { name, text, data: parse(text) as Example['data'] };
});

const allDiagrams = diagrams.map(({ id }) => id);

/** The names of all files that a build of the folder makes. */
const outputs = (made: readonly Format[], drawn: readonly DiagramId[]): string[] => [
  ...names.flatMap((name) =>
    made.flatMap((format) =>
      (format.drawsDiagram ? drawn : [mainDiagram]).map(
        (diagram) => `examples/${name}.${extensionOf(format, diagram)}`,
      ),
    ),
  ),
  ...(made.some(({ id }) => id === 'html') ? ['index.html'] : []),
];

/** Builds the whole folder; says how it ended, and what stands in the output folder. */
async function built(made: readonly Format[], drawn: readonly DiagramId[]) {
  const out = newFolder();
  const list = made.map(({ id }) => id).join(',');
  const args = ['build', 'examples', '-f', list, '--diagram', drawn.join(','), '-o', out];
  const { status, stdout, stderr } = await run(args, { cwd: root });
  // Only root is told that the browser has no sandbox.
  const said = stderr.replace(/^note: .* sandbox, .*\n/, '').split('\n')[0];
  const files = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(out, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  return { status, stdout, said, files: files.toSorted() };
}

/**
 * How such a build ends where no map has a finding: one would stand before the summary. The list of outputs is not
 * counted.
 */
const expected = (files: readonly string[]) => ({
  status: 0,
  stdout: '',
  said: expect.stringMatching(new RegExp(`^✓ ${names.length} maps, ${files.length} files in `)) as string,
  files: ['.journeymap.jsonl', ...files].toSorted(),
});

describe('the examples', () => {
  test('are maps with nothing to complain about', async () => {
    const { status, stdout, stderr } = await run(['validate', 'examples'], { cwd: root });
    expect({ status, said: stdout + stderr }).toEqual({
      status: 0,
      said: `${names.length} maps checked, nothing to complain about.\n`,
    });
  });

  test('come out in every format that needs no browser', async () => {
    const made = formats.filter(({ needsBrowser }) => !needsBrowser);
    expect(await built(made, allDiagrams)).toEqual(expected(outputs(made, allDiagrams)));
  }, 120_000);

  test.runIf(process.platform === 'linux')(
    'come out in every format that needs one',
    async () => {
      const made = formats.filter(({ needsBrowser }) => needsBrowser);
      const drawn: DiagramId[] = ['journey', 'flowchart'];
      expect(await built(made, drawn)).toEqual(expected(outputs(made, drawn)));
    },
    300_000,
  );

  test.each(['en', 'id'])('are there in %s, at least two', (locale) => {
    expect(examples.filter(({ data }) => data.locale === locale).length).toBeGreaterThanOrEqual(2);
  });

  test('show all four kinds of map', () => {
    const kinds = new Set(examples.map(({ data }) => data.type ?? 'current-state'));
    expect([...kinds].toSorted()).toEqual(mapTypes.toSorted());
  });

  test.each(examples)('$name says at its top, in two lines, what it shows', ({ text }) => {
    expect(text).toMatch(/^# \S.*\n# \S.*\n(?!#)/);
  });
});

describe('the library of the examples', () => {
  interface Library {
    readonly personas: Readonly<Record<string, unknown>>;
    readonly channels: Readonly<Record<string, unknown>>;
  }
  const library = parse(readFileSync(join(folder, 'library.yaml'), 'utf8')) as Library;
  const users = examples.filter(({ text }) => text.includes('\nuse: ./library.yaml'));

  test('is shared', () => {
    expect(users.length).toBeGreaterThanOrEqual(2);
  });

  test('holds nothing that no map uses', () => {
    const texts = users.map(({ text }) => text).join('\n');
    const idle = [
      ...Object.keys(library.personas).filter((id) => !texts.includes(`persona: ${id}`)),
      ...Object.keys(library.channels).filter((id) => !texts.includes(`channel: ${id}`)),
    ];
    expect(idle).toEqual([]);
  });
});
