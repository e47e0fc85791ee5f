import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  build,
  compile,
  formats,
  insights,
  render,
  ToolFailure,
  validate,
  type Finding,
  type JourneyFile,
} from '../../src/index.ts';
import { tempFolder } from '../io/temp-folder.ts';

const examples = fileURLToPath(new URL('../../examples', import.meta.url));
const root = dirname(examples);

const coffee: JourneyFile = {
  title: 'Buying coffee',
  personas: { rina: 'Rina', budi: { name: 'Budi', goals: 'Coffee at nine' } },
  stages: [
    'Awareness',
    {
      name: 'Decision',
      emotion: { label: 'Worried', score: -1 },
      pain_points: [{ text: 'No word about payment', severity: 4 }],
      touchpoints: ['Website', { name: 'Chat' }],
    },
    { name: 'Experience', personas: ['budi'], emotion: { label: 'Delighted', score: 2 } },
  ],
};
const text = 'title: Tea\nstages:\n  - name: Taste\n    emotion: { label: Curious, score: 1 }\n';
const typo = 'title: Tea\nstages:\n  - name: Taste\n    toucpoints: Shop\n';

const brief = (findings: readonly Finding[]): string[] =>
  findings.map(({ path, line, column, code }) => `${path}:${line}:${column} ${code}`);

/** What a failure of the tool says; a finding would be no failure. */
async function failure(call: () => Promise<unknown>): Promise<string> {
  const error = await call().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ToolFailure);
  const { message, help } = error as ToolFailure;
  return help === undefined ? message : `${message} ${help}`;
}

describe('validate', () => {
  test('says what is wrong, where, and what to write instead', async () => {
    const { ok, findings } = await validate({ text: typo, path: 'maps/tea.journey.yaml' });
    expect(ok).toBe(false);
    expect(findings).toEqual([
      {
        code: 'schema/unknown-key',
        severity: 'error',
        message: 'A stage has no key "toucpoints".',
        help: '',
        suggestions: ['touchpoints'],
        path: 'maps/tea.journey.yaml',
        line: 4,
        column: 5,
        endLine: 4,
        endColumn: 15,
        keys: ['stages', 0, 'toucpoints'],
        related: [],
      },
    ]);
  });

  test('a map written in code is checked like a file', async () => {
    expect(await validate({ map: coffee })).toEqual({ ok: true, findings: [] });
    const wrong = { title: 'A', stages: [{ name: 'B', emotion: { label: 'C', score: 3 } }] };
    const { ok, findings } = await validate({ map: wrong });
    expect(ok).toBe(false);
    expect(findings.map(({ code, keys }) => [code, keys])).toEqual([
      ['schema/out-of-range', ['stages', 0, 'emotion', 'score']],
    ]);
  });

  test('files of the disk, with all that they name', async () => {
    expect(await validate({ maps: 'examples', cwd: root })).toEqual({ ok: true, findings: [] });
    const cwd = join(root, 'test/fixtures/err-files/broken-library');
    const { findings } = await validate({ maps: 'main.journey.yaml', cwd });
    expect(brief(findings)).toEqual(['library.yaml:2:9 yaml/syntax']);
  });

  test('a map must have the persona that is asked for', async () => {
    expect((await validate({ map: coffee, persona: 'rina' })).ok).toBe(true);
    expect(brief((await validate({ map: coffee, persona: 'dewi' })).findings)).toEqual([
      'map.journey.yaml:3:3 persona/not-in-map',
    ]);
  });
});

describe('in memory', () => {
  const files = {
    'now.journey.yaml': text,
    'next.journey.yaml':
      'title: Next\ntype: future-state\nbaseline: now.journey.yaml\nuse: shared/people.yaml\nkpis: { rate: { name: Rate, metric: conversion-rate, value: { file: data/funnel.csv, numerator: orders, denominator: carts } } }\nstages:\n  - { name: Taste, personas: rina }\n',
    'shared/people.yaml': 'personas: { rina: { name: Rina } }\n',
    'data/funnel.csv': 'orders,carts\n10,200\n20,200\n',
  };

  test('maps find what they name: libraries, baselines and files of data', async () => {
    const { ok, artifacts, findings } = await build({ files, formats: ['json', 'html'] });
    expect(findings).toEqual([]);
    expect(ok).toBe(true);
    expect(artifacts.map(({ path, mediaType }) => [path, mediaType])).toEqual([
      ['now.json', 'application/json'],
      ['now.html', 'text/html'],
      ['next.json', 'application/json'],
      ['next.html', 'text/html'],
      ['index.html', 'text/html'],
    ]);
    const next = JSON.parse(artifacts[2]!.body as string) as Record<string, unknown>;
    expect(next).toMatchObject({ title: 'Next', kpis: [{ id: 'rate', value: { value: 0.075 } }] });
  });

  test('a text names what stands beside it', async () => {
    const path = 'deep/next.journey.yaml';
    const next = 'title: Next\nuse: ../shared/people.yaml\nstages: [Taste]\n';
    expect(await validate({ text: next, path, files })).toEqual({ ok: true, findings: [] });
    expect(compile(path, next, { files })).toMatchObject({ ok: true, value: { title: 'Next' } });
  });

  test('nothing is read from the disk, not even a file that is there', async () => {
    const cwd = tempFolder({
      'people.yaml': 'personas: { rina: { name: Rina } }\n',
      'now.journey.yaml': text,
    });
    const named = 'title: A\nuse: people.yaml\nbaseline: now.journey.yaml\nstages: [B]\n';
    const codes = ['map.journey.yaml:2:6 file/missing', 'map.journey.yaml:3:11 file/missing'];
    expect(brief((await validate({ text: named, cwd })).findings)).toEqual(codes);
    expect(brief((await validate({ files: { 'map.journey.yaml': named }, cwd })).findings)).toEqual(codes);
    expect(brief((await render(named, 'html', { cwd })).findings)).toEqual(codes);
    expect((await validate({ maps: 'now.journey.yaml', cwd })).ok).toBe(true);
  });
});

describe('build', () => {
  test('makes outputs, texts as texts and pictures as bytes, and writes nothing', async () => {
    const cwd = tempFolder({ 'maps/tea.journey.yaml': text });
    const { artifacts } = await build({ cwd, formats: ['html', 'svg', 'png', 'mermaid'] });
    expect(artifacts.map(({ path, body }) => [path, typeof body])).toEqual([
      ['maps/tea.html', 'string'],
      ['maps/tea.svg', 'string'],
      ['maps/tea.png', 'object'],
      ['maps/tea.mmd', 'string'],
    ]);
    expect(Buffer.from(artifacts[2]!.body as Uint8Array).toString('latin1', 1, 4)).toBe('PNG');
    expect(readdirSync(cwd)).toEqual(['maps']);
  });

  test('writes where it is told to, and leaves its outputs out of the next build', async () => {
    const cwd = tempFolder({ 'tea.journey.yaml': text });
    const { ok, artifacts } = await build({ cwd, formats: 'markdown', out: 'out' });
    expect(ok).toBe(true);
    expect(readFileSync(join(cwd, 'out/tea.md'), 'utf8')).toBe(artifacts[0]!.body);
  });

  test('all or nothing: one map with an error, and there is no output', async () => {
    const cwd = tempFolder({ 'a.journey.yaml': text, 'b.journey.yaml': typo });
    const built = await build({ cwd, out: 'out' });
    expect(built).toMatchObject({ ok: false, artifacts: [] });
    expect(brief(built.findings)).toEqual(['b.journey.yaml:4:5 schema/unknown-key']);
    expect(existsSync(join(cwd, 'out'))).toBe(false);
  });

  test('an own theme with a mistake is a finding', async () => {
    const cwd = tempFolder({ 'tea.journey.yaml': text, 'brand.css': ':root { --jm-ink: url(x) }' });
    const { ok, artifacts, findings } = await build({ cwd, theme: './brand.css' });
    expect({ ok, artifacts }).toEqual({ ok: false, artifacts: [] });
    expect(findings.map(({ path, severity }) => `${path} ${severity}`)).toContain('brand.css error');
  });

  test('several diagrams, of one persona', async () => {
    const { artifacts } = await build({
      map: coffee,
      persona: 'budi',
      formats: 'mermaid',
      diagrams: ['journey', 'flowchart'],
    });
    expect(artifacts.map(({ path }) => path)).toEqual(['map.budi.mmd', 'map.budi.flowchart.mmd']);
  });
});

describe('render', () => {
  test.each([
    ['a text', text, 'Tea'],
    ['bytes', new TextEncoder().encode(text), 'Tea'],
    ['a map written in code', coffee, 'Buying coffee'],
  ])('%s', async (_, map, title) => {
    const { ok, artifact, findings } = await render(map, 'svg');
    expect({ ok, findings, path: artifact?.path }).toEqual({ ok: true, findings: [], path: 'map.svg' });
    const [, shown] = /<title[^>]*>([^<]*)/.exec(artifact?.body as string) ?? [];
    expect(shown).toBe(title);
  });

  test('a view comes out like the text that it was compiled from', async () => {
    const compiled = compile('map.journey.yaml', text, { locale: 'id' });
    if (!compiled.ok) throw new Error('It has no mistakes');
    const ofView = await render(compiled.value, 'markdown', { theme: 'paper' });
    const ofText = await render(text, 'markdown', { theme: 'paper', locale: 'id' });
    expect(ofView).toEqual(ofText);
    const { artifact } = await render(compiled.value, 'mermaid', { path: 'a/tea.yaml', diagram: 'timeline' });
    expect(artifact?.path).toBe('a/tea.timeline.mmd');
  });

  test('what is found in the making of a view has no place in a file', async () => {
    const compiled = compile('map.journey.yaml', 'title: "Taste \u{10340}"\nstages: [A]\n');
    if (!compiled.ok) throw new Error('It has no mistakes');
    const { ok, findings } = await render(compiled.value, 'png', { path: 'map.journey.yaml', width: 300 });
    expect(ok).toBe(true);
    expect(new Set(findings.map(({ line, column }) => `${line}:${column}`))).toEqual(new Set(['1:1']));
    const ofText = await render('title: "Taste \u{10340}"\nstages: [A]\n', 'png', { width: 300 });
    expect(brief(ofText.findings)).toEqual(['map.journey.yaml:1:15 font/missing-character']);
  });

  test('a map with a mistake has no artifact', async () => {
    const { ok, artifact, findings } = await render(typo, 'png');
    expect({ ok, artifact, found: brief(findings) }).toEqual({
      ok: false,
      artifact: undefined,
      found: ['map.journey.yaml:4:5 schema/unknown-key'],
    });
  });
});

describe('insights', () => {
  test('data and words of each map, and of all together', async () => {
    const files = { 'a.journey.yaml': JSON.stringify(coffee), 'b.journey.yaml': text };
    const told = await insights({ files });
    expect({ ok: told.ok, findings: told.findings }).toEqual({ ok: true, findings: [] });
    expect(told.maps.map(({ path, title, type }) => [path, title, type])).toEqual([
      ['a.journey.yaml', 'Buying coffee', 'current-state'],
      ['b.journey.yaml', 'Tea', 'current-state'],
    ]);
    const [moments] = told.maps[0]!.insights;
    expect(moments).toMatchObject({ id: 'moments', title: expect.stringMatching(/\w/) as string });
    expect(moments?.data).toMatchObject({ basis: { measuredSteps: 2 } });
    expect(moments?.lines.length).toBeGreaterThan(0);
  });

  test('a map with a mistake is left out', async () => {
    const told = await insights({ files: { 'a.journey.yaml': typo, 'b.journey.yaml': text }, locale: 'id' });
    expect(told.ok).toBe(false);
    expect(told.maps.map(({ path }) => path)).toEqual(['b.journey.yaml']);
    expect(told.overall).toEqual([]);
    expect(brief(told.findings)).toEqual(['a.journey.yaml:4:5 schema/unknown-key']);
  });
});

test('compile gives the view, or every mistake', () => {
  expect(compile('tea.journey.yaml', text)).toMatchObject({
    ok: true,
    value: { title: 'Tea' },
    warnings: [],
  });
  const wrong = compile('tea.journey.yaml', typo);
  expect(wrong.ok ? [] : brief(wrong.error)).toEqual(['tea.journey.yaml:4:5 schema/unknown-key']);
  expect(() => compile('tea.journey.yaml', text, { locale: 'Klingonisch?' })).toThrow(ToolFailure);
});

test('formats tells what there is to choose from', () => {
  expect(formats.find(({ id }) => id === 'png')).toEqual({
    id: 'png',
    extension: 'png',
    mediaType: 'image/png',
    binary: true,
    needsBrowser: false,
    summary: expect.stringMatching(/\w/) as string,
  });
});

describe('what is no mistake of a map is thrown', () => {
  const cwd = relative(process.cwd(), examples);
  test.each<[string, () => Promise<unknown>]>([
    ['There is no option "format". Did you mean "formats"?', () => build({ format: 'svg' } as object)],
    ['There is no format "svgg". Did you mean svg?', () => build({ text, formats: ['svgg' as 'svg'] })],
    ['There is no diagram "flow".', () => render(text, 'mermaid', { diagram: 'flow' as 'flowchart' })],
    ['There is no page "A9".', () => build({ text, page: 'A9' as 'A4' })],
    ['width cannot be 100. Give it a whole number from 200 to 20000.', () => build({ text, width: 100 })],
    ['scale cannot be NaN.', () => render(text, 'png', { scale: Number.NaN })],
    ['locale: "Klingonisch?" is not a language tag.', () => insights({ text, locale: 'Klingonisch?' })],
    ['There is no theme "studo". Did you mean "studio"?', () => build({ text, theme: 'studo' })],
    ['There is no file or folder "nowhere".', () => validate({ maps: 'nowhere', cwd })],
    ['There is no journey map (*.journey.yaml) in "pictures".', () => validate({ maps: ['pictures'], cwd })],
    ['Standard input is read by the command line alone.', () => validate({ maps: '-' })],
    ['There are both "text" and "map".', () => validate({ text, map: coffee })],
    ['There are both "maps" and "text".', () => validate({ text, maps: 'a' })],
    ['"path" names a "text" or a "map", and there is neither.', () => validate({ path: 'a.journey.yaml' })],
    ['"locale" comes too late for a view.', () => render(view(), 'html', { locale: 'id' })],
    [
      'The sandbox refuses "templates": they are code.',
      () => render(text, 'html', { sandbox: true, templates: 'pictures', cwd }),
    ],
    ['--sandbox refuses', () => render(text, 'png', { sandbox: true, fonts: ['../package.json'], cwd })],
    [
      '../test/fixtures/ok/arabic.journey.yaml lies outside the project folder',
      () => validate({ maps: '../test/fixtures/ok/arabic.journey.yaml', sandbox: true, cwd }),
    ],
    [
      'a/x.journey.yaml and b/x.journey.yaml would both write the same file "x.html".',
      () =>
        build({
          files: { 'a/x.journey.yaml': text, 'b/x.journey.yaml': text },
          maps: ['a/x.journey.yaml', 'b/x.journey.yaml'],
        }),
    ],
  ])('%s', async (message, call) => {
    expect(await failure(call)).toContain(message);
  });

  function view() {
    const compiled = compile('a.yaml', text);
    if (!compiled.ok) throw new Error('It has no mistakes');
    return compiled.value;
  }
});
