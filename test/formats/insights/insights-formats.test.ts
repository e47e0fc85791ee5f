import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { insightsFormats } from '../../../src/formats/insights/registry.ts';
import type { InsightsContext } from '../../../src/formats/insights/insights-format.ts';
import { oneLine } from '../../../src/formats/one-line.ts';
import { mapInsights, overallInsights } from '../../../src/insights/insights.ts';
import { insightParts } from '../../insights/parts.ts';
import { cellsOf, widthOf } from '../../../src/report/cells.ts';
import { runs } from '../../long-run.ts';
import { hostileText, naughty } from '../hostile-text.ts';
import { fullInsights } from './full-insights.ts';

type Say = (field: string) => string;

const plain: Say = (field) => field;

async function print(id: string, say: Say, context: Partial<InsightsContext> = {}): Promise<string> {
  const load = await insightsFormats.find((format) => format.id === id)!.load();
  const writer = load({ color: false, columns: 80, ...context });
  const { maps, overall } = fullInsights(say);
  const told = maps.map((map) => writer.map(map)).join(writer.between());
  return writer.start() + told + writer.end(overall);
}

/** Every text that is told is hostile, each in its turn the same one. */
const hostileSays = fc
  .oneof(hostileText, fc.constantFrom(...naughty))
  .filter((text) => oneLine(text) !== '')
  .map(
    (text): Say =>
      () =>
        text,
  );

it('the full map has every insight', () => {
  const { maps, overall } = fullInsights(plain);
  expect(maps[0]?.found.map(({ id }) => id)).toEqual(mapInsights(insightParts).map(({ id }) => id));
  expect((overall || undefined)?.found.map(({ id }) => id)).toEqual(
    overallInsights(insightParts).map(({ id }) => id),
  );
});

it.each(insightsFormats)('$id ends in one line end and is the same twice', async ({ id }) => {
  const text = await print(id, plain);
  expect(text).toMatch(/[^\n]\n$/);
  expect(await print(id, plain)).toBe(text);
});

describe('pretty', () => {
  const unsafe = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

  it('fits the terminal, and lets nothing pass that steers it or a runner', async () => {
    const columns = fc.integer({ min: 1, max: 130 });
    await fc.assert(
      fc.asyncProperty(hostileSays, columns, async (say, width) => {
        const text = await print('pretty', say, { columns: width });
        expect(text).not.toMatch(unsafe);
        expect(text).not.toMatch(/^\s*::|##\[/m);
        const room = Math.max(40, Math.min(width, 100));
        for (const line of text.split('\n')) expect(widthOf(cellsOf(line)), line).toBeLessThanOrEqual(room);
      }),
      { numRuns: runs(10) },
    );
  });

  it('says the same with colours', async () => {
    const colored = await print('pretty', plain, { color: true });
    expect(colored).toContain('\u001B[');
    expect(stripVTControlCharacters(colored)).toBe(await print('pretty', plain));
  });

  it('aligns figures and gauges', async () => {
    const text = await print('pretty', plain);
    expect(text).toContain(
      [
        'Best and worst moments',
        '  mean +0.5 over 2 of 3 steps',
        '  +2 ────┼───● Highest: good · stage › step',
        '  −1 ──●─┼──── Lowest: bad · stage › other step',
      ].join('\n'),
    );
    expect(text).toContain('  1.5 ━━━────── pain · stage › step\n                severity 3 of 5; 50 of');
  });

  it('leaves the gauges out where the texts need the room', async () => {
    const text = await print('pretty', plain, { columns: 50 });
    expect(text).toContain('  +2 Highest: good · stage › step\n');
    expect(text).not.toMatch(/[●─]/);
  });
});

interface Node {
  readonly type: string;
  readonly depth?: number;
  readonly children?: readonly Node[];
}

/**
 * The blocks and marks of a page, without its texts. An address of the web or of mail is part of a text: this reader
 * makes a link of it even where it is escaped.
 */
const shapeOf = ({ type, depth, children = [] }: Node): unknown => [
  type,
  depth,
  children.filter((child) => child.type !== 'text' && child.type !== 'link').map(shapeOf),
];

const read = (text: string): Node =>
  fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as Node;

describe('markdown', () => {
  it('has the same headings, lists and marks whatever the texts say', async () => {
    const shape = shapeOf(read(await print('markdown', () => 'x')));
    await fc.assert(
      fc.asyncProperty(hostileSays, async (say) => {
        expect(shapeOf(read(await print('markdown', say)))).toEqual(shape);
      }),
      { numRuns: runs(10) },
    );
  });

  it('has a text of several lines on one', async () => {
    const text = await print('markdown', () => 'first\nsecond');
    expect(text).toMatch(/^## first · second\n/);
    expect(text).not.toContain('<br>');
    expect(shapeOf(read(text))).toEqual(shapeOf(read(await print('markdown', () => 'x'))));
  });

  it('is a heading a map, a heading an insight, and a list', async () => {
    const text = await print('markdown', plain);
    expect(text).toMatch(/^## title\n\n\*Current state\* · path\.1\n\n### Best and worst moments\n\n\*mean /);
    expect(text).toContain('\n- ✗ **1 units** missed — target 2 units missed by 50%\n');
    expect(text).toContain('\n## All 2 maps together\n\n### Pain points of several maps\n');
  });
});

describe('json', () => {
  it('gives back all texts, and holds nothing raw that a terminal or a runner would heed', async () => {
    await fc.assert(
      fc.asyncProperty(hostileSays, async (say) => {
        const text = await print('json', say);
        expect(text).not.toMatch(/[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]|##\[/);
        const { schemaVersion, maps, overall } = JSON.parse(text) as Record<string, unknown>;
        const { maps: told, overall: all } = fullInsights(say);
        const dataOf = (found: readonly { id: string; data: object }[]) =>
          JSON.parse(JSON.stringify(Object.fromEntries(found.map(({ id, data }) => [id, data]))));
        expect(schemaVersion).toBe(1);
        expect(maps).toMatchObject(
          told.map(({ path, title, found }) => ({
            ...JSON.parse(JSON.stringify({ path, title })),
            insights: dataOf(found),
          })),
        );
        expect(overall).toEqual({ maps: 2, insights: dataOf((all || undefined)!.found) });
      }),
      { numRuns: runs(10) },
    );
  });

  it('has no text in the language of the labels, and no gap where something is not known', async () => {
    const text = await print('json', plain);
    expect(text).not.toMatch(/Highest|missed by|Confirmed|units/);
    expect(text).not.toContain('undefined');
    expect(text).toMatch(/"status": "not-measured",\n\s*"value": null,/);
  });

  it('has a whole with no map at all', async () => {
    const writer = (await insightsFormats.find(({ id }) => id === 'json')!.load())({
      color: false,
      columns: 80,
    });
    expect(JSON.parse(writer.start() + writer.end(false))).toEqual({ schemaVersion: 1, maps: [] });
  });
});
