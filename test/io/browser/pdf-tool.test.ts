import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { defaultContext } from '../../../src/app/default-context.ts';
import type { RenderContext } from '../../../src/formats/format.ts';
import { papers, paperIds, type PaperId } from '../../../src/formats/pdf/paper.ts';
import { render } from '../../../src/formats/pdf/pdf.ts';
import type { PrintedPage } from '../../../src/formats/unfinished.ts';
import { openFinisher } from '../../../src/io/finisher.ts';
import type { JourneyView } from '../../../src/view/journey-view.ts';
import { everyField } from '../../formats/html/hostile-journey.ts';
import { journeyFiles, viewOf } from '../../journeys.ts';
import { tempFolder } from '../temp-folder.ts';
import { asBytes, finishingOptions, unfinished, useFinisher } from './finishing.ts';
import { readPdf } from './read-pdf.ts';

const finish = useFinisher();

function printed(view: JourneyView, paper: PaperId = 'A3'): PrintedPage {
  const context = defaultContext();
  const options: RenderContext['options'] = { ...context.options, paper };
  return unfinished(render(view, { ...context, options })) as PrintedPage;
}

const pdfOf = async (view: JourneyView, paper?: PaperId) =>
  readPdf(asBytes(await finish(printed(view, paper))));

const named = (name: string): JourneyView => viewOf(journeyFiles().find((file) => file.name === name)!);

/** A map without what follows it on sheets of its own. */
const mapAlone = (name: string): JourneyView => ({
  ...named(name),
  backlog: false,
  messages: [],
  evidence: false,
});

const joined = (text: string): string => text.replace(/\s/g, '').toLowerCase();

test('the coffee shop is one tagged sheet, with a name, a language and all its words as text', async () => {
  const view = mapAlone('coffee-shop');
  const pdf = await pdfOf(view);
  expect(pdf).toMatchObject({ pages: 1, width: 420, height: 297, language: 'id', images: 0 });
  expect(pdf.title).toBe(view.title);
  expect(pdf.outline).toContain(view.title);
  // The map is a table to a screen reader: a head with the stages, a row for each lane, a head in front of each row.
  // Another one tells which channels are used at which stage.
  const channelRows = view.channels.length;
  const rows = view.lanes.length + 1 + channelRows + 1;
  expect(pdf.roles).toMatchObject({ Document: 1, H1: 1, Table: 2, TR: rows });
  expect(pdf.roles['TH']).toBeGreaterThanOrEqual(view.stages.length + view.lanes.length);
  // Most cells with nothing in them get no tag.
  const used = view.channels
    .flatMap(({ cells }) => cells)
    .filter(({ touchpoints }) => touchpoints.length > 0);
  const filled = view.lanes.flatMap(({ look, cells }) =>
    cells.filter(({ items }) => look === 'curve' || items.length > 0),
  );
  expect(pdf.roles['TD']).toBeGreaterThanOrEqual(filled.length + used.length);
  expect(pdf.roles['TD']).toBeLessThanOrEqual(view.lanes.length * view.steps.length + used.length);
  const text = pdf.text.toLowerCase();
  const wanted = [
    view.title,
    ...view.stages.map(({ name }) => name),
    ...view.personas.map(({ name }) => name),
    ...view.lanes.flatMap(({ label, cells }) => [
      label,
      ...cells.flatMap(({ items }) => items.map((item) => item.text)),
    ]),
    ...view.steps.flatMap(({ feeling }) => feeling.parts.map(({ label }) => label)),
  ];
  expect(wanted.length).toBeGreaterThan(40);
  expect(wanted.filter((each) => !text.includes(joined(each)))).toEqual([]);
});

describe('every map is one sheet', () => {
  test.each(journeyFiles().map(({ name }) => name))('%s', async (name) => {
    expect(await pdfOf(mapAlone(name), 'A4')).toMatchObject({ pages: 1, width: 297, height: 210 });
  });

  test('and what follows it stands on others', async () => {
    const pdf = await pdfOf(named('backlog'));
    expect(pdf.pages).toBeGreaterThan(1);
    expect(pdf).toMatchObject({ width: 420, height: 297 });
    expect(pdf.roles).toMatchObject({ Table: 2 });
  });

  test.each(paperIds)('of %s', async (paper) => {
    const { width, height } = papers[paper];
    const pdf = await pdfOf(mapAlone('twelve-stages'), paper);
    expect(pdf).toMatchObject({ pages: 1, width: Math.round(width), height: Math.round(height) });
  });

  test('even where its letters were chosen too large', async () => {
    const work = printed(mapAlone('twelve-stages'));
    const html = work.html.replace(/(@media print\{:root\{font-size:)[\d.]+px/, '$140px');
    expect(html).not.toBe(work.html);
    expect(readPdf(asBytes(await finish({ ...work, html })))).toMatchObject({ pages: 1, width: 420 });
  });
});

test('a sheet is the same in another run, on a page that printed before, and beside another one', async () => {
  const wanted = ['coffee-shop', 'arabic', 'one-word'].map((name) => printed(named(name)));
  const other = openFinisher(finishingOptions(), ['pdf']);
  try {
    const first = await Promise.all(wanted.map((each) => other.finish(each)));
    for (const [index, each] of [...wanted.entries()].toReversed())
      expect(Buffer.compare(asBytes(await finish(each)), asBytes(first[index]!))).toBe(0);
  } finally {
    await other.close();
  }
});

test('hostile texts change nothing of a PDF but its texts', async () => {
  const say = (field: string): string =>
    `${field}) /Type /Page << endobj (node00000001) <script>document.body.remove()</script>`;
  const pdf = await pdfOf(everyField(say));
  expect(pdf).toMatchObject({ width: 420, height: 297 });
  expect(pdf.pages).toBeLessThan(6);
  expect(pdf.title).toBe(say('title'));
  expect(pdf.text).toContain('<script>document.body.remove()</script>');
});

test('nothing is loaded: not from the network, and not from the disk', async () => {
  let asked = 0;
  const server = createServer((_, response) => {
    asked += 1;
    response.end('<p>loaded</p>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const file = pathToFileURL(join(tempFolder({ 'page.html': '<p>loaded</p>' }), 'page.html')).href;
  const from = [`http://127.0.0.1:${port}/`, `http://localhost:${port}/`, file];
  const parts = from.flatMap((url) => [
    `<iframe src="${url}"></iframe><img alt="" src="${url}"><link rel="stylesheet" href="${url}">`,
    `<script src="${url}"></script><script>fetch(${JSON.stringify(url)})</script>`,
  ]);
  const html = `<!doctype html><html lang="en"><title>x</title><p>text</p>${parts.join('')}`;
  try {
    const pdf = readPdf(asBytes(await finish({ kind: 'pdf', html, paper: 'A4', title: 'x' })));
    expect(pdf.text).toBe('text');
    expect(asked).toBe(0);
  } finally {
    server.close();
  }
});
