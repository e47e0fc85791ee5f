import { expect, test } from 'vitest';
import { withoutMarks } from '../../../../src/formats/mermaid/entities.ts';
import { oneLine } from '../../../../src/formats/one-line.ts';
import type { JourneyView } from '../../../../src/view/journey-view.ts';
import { sampleView } from '../../sample-view.ts';
import { drawn, parseMermaid } from '../read-mermaid.ts';
import { comesThrough } from './exactly.ts';
import { renderDiagram } from './render-diagram.ts';

interface MindmapNode {
  readonly descr: string;
  readonly type: number;
  readonly class?: string;
  readonly icon?: string;
  readonly children: readonly MindmapNode[];
}

interface ReadNode {
  readonly text: string;
  readonly type: number;
  readonly children: readonly ReadNode[];
}

/** Mermaid's numbers for shapes. */
const shape = { rounded: 1, rect: 2, circle: 3, hexagon: 6 };

async function read(view: JourneyView): Promise<ReadNode> {
  const { type, config, db } = await parseMermaid<{ getMindmap(): MindmapNode }>(
    renderDiagram(view, 'mindmap'),
  );
  expect({ type, config: Object.keys(config) }).toEqual({ type: 'mindmap', config: ['themeVariables'] });
  return readNode(db.getMindmap());
}

function readNode(node: MindmapNode): ReadNode {
  expect({ class: node.class, icon: node.icon }).toEqual({ class: undefined, icon: undefined });
  return { text: drawn(node.descr), type: node.type, children: node.children.map(readNode) };
}

const node = (text: string, type: number, children: readonly ReadNode[] = []): ReadNode => ({
  text,
  type,
  children,
});

const lane = (id: string, ...items: string[][]) => ({
  label: id,
  items: items.map((texts) => texts.map((text) => ({ text }))),
});

comesThrough(
  (text) =>
    read(
      sampleView({
        title: text,
        stages: [{ name: text }, { name: 'plain' }],
        lanes: [
          lane('touchpoints', [text, 'plain'], [text]),
          lane('pain-points', [text]),
          lane('opportunities', [text, 'plain']),
          lane('thoughts', ['not in it']),
        ],
      }),
    ),
  (text) => {
    const line = withoutMarks(oneLine(text));
    const said = (type: number) => (line === '' ? [] : [node(line, type)]);
    return node(line || 'Customer journey map', shape.circle, [
      node(line || 'Stage 1', shape.rect, [
        node('Touchpoints', shape.rounded, [...said(shape.rounded), node('plain', shape.rounded)]),
        ...(line === '' ? [] : [node('Pain points', shape.rounded, said(shape.hexagon))]),
        node('Opportunities', shape.rounded, [...said(shape.rect), node('plain', shape.rect)]),
      ]),
      node('plain', shape.rect, line === '' ? [] : [node('Touchpoints', shape.rounded, said(shape.rounded))]),
    ]);
  },
);

test('what several steps of a stage have in common is there once', async () => {
  const view = sampleView({
    locale: 'id',
    stages: [{ name: 'S', steps: [{}, {}] }],
    lanes: [lane('touchpoints', ['Website'], ['Website', 'Toko'])],
  });
  expect((await read(view)).children).toEqual([
    node('S', shape.rect, [
      node('Titik kontak', shape.rounded, [node('Website', shape.rounded), node('Toko', shape.rounded)]),
    ]),
  ]);
});
