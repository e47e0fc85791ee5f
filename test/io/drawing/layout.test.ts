import type { MeasuredNode } from '@takumi-rs/core';
import { describe, expect, test } from 'vitest';
import type { RenderOptions } from '../../../src/formats/render-options.ts';
import { openEngine, type Node } from '../../../src/io/drawing/engine.ts';
import { FontRegister } from '../../../src/io/drawing/font-register.ts';
import { textOf } from '../../../src/io/drawing/markup.ts';
import { prepareScene } from '../../../src/io/drawing/scene.ts';
import { openFontBook } from '../../../src/io/fonts/font-book.ts';
import type { JourneyView } from '../../../src/view/journey-view.ts';
import { everyField } from '../../formats/html/hostile-journey.ts';
import { journeyFiles, viewOf } from '../../journeys.ts';
import { picture, withoutFonts } from './drawing-bench.ts';

const renderer = openEngine();
const fonts = new FontRegister(renderer, openFontBook(withoutFonts));

/** A piece of a line, and where it stands in the picture. */
interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The middle of the line: how high a font's letters may be says little of how high they are. */
  readonly middle: number;
  /** Sides of the box that it stands in. */
  readonly box: readonly [left: number, right: number];
  /** True for a name at the end of a line that has no room there, and so is not seen. */
  readonly isUnseen: boolean;
}

interface Layout {
  readonly width: number;
  readonly height: number;
  /** All text that the picture was given. */
  readonly given: string;
  readonly runs: readonly Run[];
}

async function layOut(view: JourneyView, options: Partial<RenderOptions> = {}, density = 1): Promise<Layout> {
  const { scene } = await prepareScene(picture(view, options), fonts);
  const width = scene.options.width * density;
  const measured = await renderer.measure(scene.node, {
    ...scene.options,
    width,
    devicePixelRatio: density,
  });
  return {
    width,
    height: measured.height,
    given: shownText(scene.node),
    runs: [...runsOf(measured, density)],
  };
}

/** Less the numbers of stages, which only phones show. */
function shownText(node: Node): string {
  if (node.className === 'stage-number') return '';
  return node.type === 'container' ? (node.children ?? []).map(shownText).join('') : textOf(node);
}

/** The height of the end of a line: what does not fit beside its mark goes into a second line, which is cut off. */
const endHeight = 15.2;

/** @param bottom where what is seen ends */
function* runsOf(node: MeasuredNode, density: number, bottom = Infinity): Generator<Run> {
  const [, , , , x, y] = node.transform;
  const isEnd = node.children.length > 0 && Math.abs(node.height / density - endHeight) < 0.5;
  for (const run of node.runs) {
    yield {
      text: run.text,
      left: x + run.x,
      right: x + run.x + run.width,
      middle: y + run.y + run.height / 2,
      box: [x, x + node.width],
      isUnseen: y > bottom,
    };
  }
  for (const child of node.children)
    yield* runsOf(child, density, isEnd ? Math.min(bottom, y + node.height) : bottom);
}

/** How often each letter stands in a text; CSS writes some in capitals. */
function letters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of text.toLowerCase().replace(/[\s\p{Cc}\p{Default_Ignorable_Code_Point}]/gu, ''))
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

function missing(given: string, shown: string): string[] {
  const counts = letters(shown);
  return [...letters(given)].flatMap(([letter, count]) => ((counts.get(letter) ?? 0) < count ? letter : []));
}

/** Layouts are rounded to whole pixels here and there. */
const slack = 1.5;
const margin = 48;

function faults({ width, height, given, runs }: Layout, density = 1): string[] {
  const lost = missing(given, runs.map(({ text }) => text).join(''));
  const drawn = runs.filter(({ text, isUnseen }) => text.trim() !== '' && !isUnseen);
  return [
    ...(lost.length === 0 ? [] : [`not drawn: ${lost.join('')}`]),
    ...drawn
      .filter(
        ({ text, left, right, box }) =>
          left + trailing(text) * density < box[0] - slack ||
          right - trailing(text) * density > box[1] + slack,
      )
      .map(
        ({ text, left, right, box }) =>
          `${text} stands out of its box (${left}–${right} in ${box.join('–')})`,
      ),
    ...drawn
      .filter(({ left, right, middle }) => {
        const room = margin * density - slack;
        return left < room || right > width - room || middle < room / 2 || middle > height - room / 2;
      })
      .map(({ text }) => `${text} stands in the margin`),
    ...overlaps(drawn),
  ];
}

/** The space that a line ends in may hang over, on whichever side the line ends. */
const trailing = (text: string): number => (/\s$/.test(text) ? 6 : 0);

function overlaps(runs: readonly Run[]): string[] {
  const inked = runs.map((run) => {
    const hangs = trailing(run.text) + slack / 2;
    return { ...run, left: run.left + hangs, right: run.right - hangs };
  });
  return inked.flatMap((one, index) =>
    inked
      .slice(index + 1)
      .filter(
        (other) =>
          Math.abs(one.middle - other.middle) < 7 && one.left < other.right && other.left < one.right,
      )
      .map((other) => `${one.text} and ${other.text} overlap`),
  );
}

describe.each(journeyFiles().map((file) => [file.name, file] as const))('%s', (_name, file) => {
  test('every text is there, whole, in its place, and alone there', async () => {
    expect(faults(await layOut(viewOf(file)))).toEqual([]);
  });

  test.each([
    ['as narrow as its columns let it be', { width: 200 }, 1],
    ['in an odd width', { width: 1777 }, 1],
    ['at two pixels for one', {}, 2],
  ])('also %s', async (_how, options, density) => {
    expect(faults(await layOut(viewOf(file), options, density), density)).toEqual([]);
  });
});

test.each([
  '\\',
  '\\"',
  '">',
  '</td></table>',
  '<b>x</b>',
  '&lt;',
  '<!-- x',
  '{{title}}',
  "'",
  '$&',
  '<svg><use href="#x"/>',
])('a text such as %j is shown as it is, and nothing after it is lost', async (text) => {
  const layout = await layOut(everyField((field) => `${field}${text}`));
  expect(faults(layout)).toEqual([]);
  expect(layout.given).toContain(`titleA${text}`.replace('titleA', 'title'));
  for (const field of ['opportunityPlain4', 'feelingNoScore', 'frustrationB'])
    expect(layout.given).toContain(`${field}${text}`);
});
