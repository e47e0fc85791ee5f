import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { ToolFailure } from '../../../src/core/tool-failure.ts';
import { defaultContext } from '../../../src/app/default-context.ts';
import { oneLine } from '../../../src/formats/one-line.ts';
import { picture } from '../../../src/formats/mermaid-picture/picture.ts';
import type { MermaidPicture } from '../../../src/formats/unfinished.ts';
import { starred } from '../../../src/formats/mermaid/diagrams/names.ts';
import { openFinisher } from '../../../src/io/finisher.ts';
import { pngSize } from '../../../src/io/browser/png-size.ts';
import { allNaughty } from '../../formats/hostile-text.ts';
import { sampleView } from '../../formats/sample-view.ts';
import { journeyFiles, viewOf } from '../../journeys.ts';
import { asBytes, asText, finishingOptions, unfinished, useFinisher } from './finishing.ts';

const finish = useFinisher();

const work = (more: Partial<MermaidPicture> = {}): MermaidPicture => ({
  kind: 'mermaid',
  as: 'svg',
  text: 'journey\n  title Coffee\n  section Awareness\n    Sees an ad: 4: Rina\n',
  scale: 1,
  title: 'Coffee',
  description: 'From an ad to a cup.',
  ...more,
});

interface Node {
  readonly nodeName: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string }[];
  readonly childNodes?: readonly Node[];
}

/** The text of each element, those of its parts included. */
function elementTexts(svg: string): Set<string> {
  const texts = new Set<string>();
  const visit = (node: Node): string => {
    const text = node.nodeName === '#text' ? (node.value ?? '') : (node.childNodes ?? []).map(visit).join('');
    texts.add(oneLine(text));
    return text;
  };
  visit(parseFragment(svg) as Node);
  return texts;
}

/** The names of all elements and attributes. */
function partNames(svg: string): Set<string> {
  const names = new Set<string>();
  const visit = (node: Node): void => {
    for (const name of [node.tagName ?? '', ...(node.attrs ?? []).map((each) => each.name)]) names.add(name);
    for (const child of node.childNodes ?? []) visit(child);
  };
  visit(parseFragment(svg) as Node);
  return names;
}

test('the coffee shop is drawn with all its stages and steps, named and described', async () => {
  const view = viewOf(journeyFiles().find(({ name }) => name === 'coffee-shop')!);
  const svg = asText(await finish(unfinished(picture(view, defaultContext(), 'svg'))));
  const texts = elementTexts(svg);
  for (const { name, steps } of view.stages) {
    expect(texts).toContain(name);
    for (const step of steps) expect(texts).toContain(starred(step.summary, step));
  }
  const start = svg.slice(0, svg.indexOf('<desc '));
  const [, id] = /aria-labelledby="(\S+)"/.exec(start)!;
  expect(start).toContain(`<title id="${id}">Pembelian Kopi Online</title>`);
  expect(svg.slice(-8)).toBe('></svg>\n');
  // As large as it is, and not as wide as a window.
  expect(start).toContain(' width="1300"');
});

test('a picture is the same in another run, on a page that drew before, and beside another one', async () => {
  const others = ['timeline\n  title T\n  2020 : a : b', 'flowchart LR\n  a --> b', 'mindmap\n  a\n    b'];
  const pictures = (as: MermaidPicture['as']) => [work({ as }), ...others.map((text) => work({ as, text }))];
  const wanted = [...pictures('svg'), ...pictures('png')];
  const one = openFinisher(finishingOptions(), ['mermaid']);
  try {
    const [first, again] = await Promise.all([
      Promise.all(wanted.map((each) => one.finish(each))),
      (async () => {
        const made = [];
        for (const each of wanted.toReversed()) made.unshift(await finish(each));
        return made;
      })(),
    ]);
    expect(again.map(asText)).toEqual(first.map(asText));
  } finally {
    await one.close();
  }
});

describe('a PNG', () => {
  test.each([0.5, 1, 2])('at %d times its size', async (scale) => {
    const png = asBytes(await finish(work({ as: 'png', scale })));
    const svg = asText(await finish(work()));
    const [, width] = /width="(\d+)"/.exec(svg)!;
    expect(pngSize(png)!.width).toBe(Number(width) * scale);
  });

  test('too long for a browser is refused, and not drawn in part', async () => {
    const tasks = Array.from({ length: 60 }, (_, index) => `    Step ${index}: 3`).join('\n');
    const long = work({ as: 'png', scale: 2, text: `journey\n  section A\n${tasks}\n` });
    await expect(finish(long)).rejects.toThrow(/pixels long/);
    // The browser still works.
    expect(pngSize(asBytes(await finish({ ...long, scale: 1 })))!.width).toBeGreaterThan(12_000);
  });
});

test('texts that have broken programs stay texts, each as it was written', async () => {
  const own = [
    '<img src=x onerror=alert(1)>',
    '</text><script>alert(1)</script>',
    '%%{init: {"securityLevel": "loose"}}%%',
    '"><a href="javascript:alert(1)">x</a>',
    'click a href "https://example.com"',
    'url(https://example.com/x.png)',
    'Maximum text size in diagram exceeded',
  ];
  const few = allNaughty.filter(
    (text, index) => index % 20 === 0 && oneLine(text) !== '' && text.length < 100,
  );
  const texts = [...own, ...few];
  const view = sampleView({
    title: own[0]!,
    personas: [{ name: own[1]! }],
    stages: texts.map((name) => ({ name, steps: [{ name }] })),
  });
  const svg = asText(await finish(unfinished(picture(view, defaultContext(), 'svg'))));
  const drawn = elementTexts(svg);
  expect(texts.map(oneLine).filter((text) => !drawn.has(text))).toEqual([]);
  expect([...partNames(svg)].filter((name) => /^(script|img|a|iframe|on.*)$/.test(name))).toEqual([]);
});

test('a diagram longer than Mermaid draws by itself is drawn whole', async () => {
  const tasks = Array.from({ length: 60 }, (_, index) => `    ${'word '.repeat(200)}${index}: 3`).join('\n');
  const text = `journey\n  section A\n${tasks}\n`;
  expect(text.length).toBeGreaterThan(50_000);
  const svg = asText(await finish(work({ text })));
  expect(svg).toMatch(/aria-roledescription="journey"/);
  expect(svg).toContain('word 59');
});

describe('what Mermaid cannot draw', () => {
  test('is a failure that names the map, and the next map is drawn all the same', async () => {
    const failure = await finish(work({ title: 'Tea', text: 'journey\n  title x\n  section\n' })).catch(
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(ToolFailure);
    expect((failure as ToolFailure).message).toMatch(/^Mermaid cannot draw "Tea": Parse error/);
    expect(asText(await finish(work()))).toContain('Sees an ad');
  });
});
