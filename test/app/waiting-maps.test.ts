import { expect, test } from 'vitest';
import { memorySource } from '../../src/app/library/memory-source.ts';
import { loadFormats, type ProcessOptions } from '../../src/app/process-map.ts';
import { processMaps } from '../../src/app/process-maps.ts';
import type { MapSource } from '../../src/app/map-source.ts';
import { tellMaps } from '../../src/app/tell-maps.ts';
import { defaultRenderOptions } from '../../src/formats/default-options.ts';
import { formats } from '../../src/formats/registry.ts';
import { builtInTemplates } from '../../src/formats/templates/built-in.ts';
import { loadInsightParts } from '../../src/parts/registry.ts';

const map = (padding: number): string => `title: Coffee
kpis: { carts: { name: Carts, value: { file: carts.csv, column: carts } } }
stages: [{ name: Order, kpis: carts }]
#${'x'.repeat(padding)}
`;

/** Maps whose bytes are gone once files of data are asked: whoever reads them again finds no map. */
function readOnce(maps: Readonly<Record<string, string>>): MapSource {
  const encoder = new TextEncoder();
  const bytes = Object.entries(maps).map(([name, text]) => [name, encoder.encode(text)] as const);
  const source = memorySource({ ...Object.fromEntries(bytes), 'carts.csv': 'carts\n5\n' });
  return {
    ...source,
    ask: (questions) => {
      for (const [, each] of bytes) each.fill(0x20);
      return source.ask(questions);
    },
  };
}

async function codes(source: MapSource): Promise<string[]> {
  const templates = builtInTemplates();
  const options: ProcessOptions = {
    loaded: await loadFormats(formats.filter(({ id }) => id === 'markdown')),
    templates,
    render: defaultRenderOptions(templates),
    index: false,
    files: source.files,
  };
  const found: string[] = [];
  for await (const { path, diagnostics, outputs } of processMaps(source, options))
    found.push(`${path}: ${diagnostics.map(({ code }) => code).join()}${outputs.length}`);
  return found;
}

test('a map that waits for files of data is decoded and parsed once', async () => {
  expect(await codes(readOnce({ 'a.journey.yaml': map(1), 'b.journey.yaml': map(1) }))).toEqual([
    'a.journey.yaml: 1',
    'b.journey.yaml: 1',
  ]);
});

test('so is one that is told of', async () => {
  const told = [];
  const source = readOnce({ 'a.journey.yaml': map(1) });
  for await (const each of tellMaps(source, await loadInsightParts(), {})) told.push(each);
  expect(told.map(({ diagnostics, told: made }) => [diagnostics, made !== false])).toEqual([[[], true]]);
});

test('of very many only some are kept as they were read', async () => {
  const size = 1000 * 1024;
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const maps = Object.fromEntries(names.map((name) => [`${name}.journey.yaml`, map(size)]));
  expect(await codes(readOnce(maps))).toEqual([
    ...['a', 'b', 'c', 'd'].map((name) => `${name}.journey.yaml: 1`),
    ...['e', 'f'].map((name) => `${name}.journey.yaml: yaml/empty0`),
  ]);
});
