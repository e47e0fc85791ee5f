import { expect, test } from 'vitest';
import { finishInOrder, type Finisher } from '../../src/app/finish.ts';
import type { MapResult, Output } from '../../src/app/process-map.ts';
import { SourceFile } from '../../src/core/source-file.ts';
import type { Drawing, Unfinished } from '../../src/formats/unfinished.ts';
import { missingCharacter } from '../../src/io/drawing/findings.ts';
import { empty } from '../../src/parse/yaml-findings.ts';

const drawing = (html: string): Drawing => ({
  kind: 'drawing',
  as: 'svg',
  picture: {
    html,
    css: [],
    symbols: {},
    colours: {},
    italic: false,
    layoutWidth: 100,
    width: 100,
    scale: 1,
    language: 'en',
    title: '',
    description: '',
  },
});

const source = new SourceFile(
  'map.journey.yaml',
  'title: Map\nstages:\n  - name: "A\\u2603 and B"\n  - name: ☃\n',
);

const mapOf = (...outputs: readonly (string | Unfinished)[]): MapResult => ({
  path: 'map.journey.yaml',
  outputs: outputs.map((body, index): Output => ({ path: `${index}`, mediaType: '', body })),
  diagnostics: [],
  entry: undefined,
  source,
  waiting: undefined,
});

const broken: MapResult = {
  path: 'map.journey.yaml',
  outputs: [],
  diagnostics: [empty.at({ source, span: { start: 0, end: 0 } })],
  entry: undefined,
  source: undefined,
  waiting: undefined,
};

/** Finishes a drawing with its markup in capitals, when it is told to; keeps count. */
class Capitals implements Finisher {
  readonly started: string[] = [];
  readonly #waiting = new Map<string, () => void>();
  most = 0;
  #now = 0;

  async finish(work: Unfinished) {
    const { html } = (work as Drawing).picture;
    this.started.push(html);
    this.most = Math.max(this.most, ++this.#now);
    await new Promise<void>((resolve) => this.#waiting.set(html, resolve));
    this.#now--;
    return { body: html.toUpperCase(), notes: [] };
  }

  /** Lets go of whatever waits, the last that came first, until nothing comes any more. */
  async drain(): Promise<void> {
    for (let idle = 0; idle < 20; idle++) {
      await new Promise(setImmediate);
      const last = [...this.#waiting.keys()].at(-1);
      if (last === undefined) continue;
      idle = 0;
      this.#waiting.get(last)?.();
      this.#waiting.delete(last);
    }
  }

  close = () => Promise.resolve();
}

async function bodies(maps: readonly MapResult[], finisher: Finisher, atOnce: number): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const { artifacts } of finishInOrder(maps, finisher, atOnce)) {
    all.push(artifacts.map(({ body }) => body));
  }
  return all;
}

test('maps come out in the order they came in, so many under way at once and no more', async () => {
  const finisher = new Capitals();
  const maps = [
    mapOf(drawing('a'), 'text'),
    ...['b', 'c', 'd'].map((html) => mapOf(drawing(html))),
    mapOf('whole'),
    mapOf(drawing('e')),
  ];
  const [all] = await Promise.all([bodies(maps, finisher, 3), finisher.drain()]);
  expect(all).toEqual([['A', 'text'], ['B'], ['C'], ['D'], ['whole'], ['E']]);
  expect(finisher.most).toBe(3);
});

test('after the first error nothing more is finished, and the other maps still come through', async () => {
  const finisher = new Capitals();
  const maps = [mapOf('a'), broken, mapOf(drawing('never')), mapOf('c')];
  expect(await bodies(maps, finisher, 2)).toEqual([['a'], [], [], []]);
  expect(finisher.started).toEqual([]);
});

test('a failure reaches the caller, and waits for nothing else to be started', async () => {
  const failing: Finisher = {
    finish: async (work) => {
      if ((work as Drawing).picture.html === 'bad') throw new Error('no engine');
      return { body: '', notes: [] };
    },
    close: () => Promise.resolve(),
  };
  await expect(
    bodies([mapOf(drawing('fine')), mapOf(drawing('bad')), mapOf(drawing('fine'))], failing, 2),
  ).rejects.toThrow('no engine');
});

test('a note is put where its text stands, once for all outputs of a map', async () => {
  const note = (character: string, name: string, near: string) => ({
    ...missingCharacter.told({ character, name }),
    near,
  });
  const noting: Finisher = {
    finish: async () => ({
      body: '',
      notes: [note('☃', 'U+2603', '☃'), note('x', 'y', 'nowhere')],
    }),
    close: () => Promise.resolve(),
  };
  const results = [];
  for await (const result of finishInOrder([mapOf(drawing('a'), drawing('b'))], noting, 1))
    results.push(result);
  const found = results[0]!.diagnostics.map(({ code, severity, span, path }) => ({
    code,
    severity,
    path,
    text: source.text.slice(span.start, span.end),
  }));
  expect(found).toEqual([
    // It is written with an escape, so the whole text is the place.
    {
      code: 'font/missing-character',
      severity: 'warning',
      path: ['stages', 0, 'name'],
      text: '"A\\u2603 and B"',
    },
    { code: 'font/missing-character', severity: 'warning', path: ['title'], text: 'Map' },
  ]);
});
