import { expect, test } from 'vitest';
import { openDrawingTool } from '../../../src/io/drawing/drawing-tool.ts';
import { journeyFiles, viewOf } from '../../journeys.ts';
import { drawPng, drawSvg, picture, withoutFonts } from './drawing-bench.ts';

const views = journeyFiles()
  .filter(({ name }) => ['coffee-shop', 'arabic', 'japanese-emoji', 'flow'].includes(name))
  .map(viewOf);

test('the SVG and the PNG of a map are the same together as each alone', async () => {
  expect(views).toHaveLength(4);
  const tool = await openDrawingTool(withoutFonts);
  for (const view of views) {
    const one = picture(view);
    const [svg, png] = await Promise.all(
      (['svg', 'png'] as const).map((as) => tool.finish({ kind: 'drawing', as, picture: one })),
    );
    expect(svg?.body).toBe(await drawSvg(view));
    expect(Buffer.from(png?.body as Uint8Array).equals(await drawPng(view))).toBe(true);
  }
});

test('the markup of a map is read once for its SVG and its PNG', async () => {
  let read = 0;
  const { html, ...others } = picture(views[0]!);
  const counting = {
    ...others,
    get html() {
      read += 1;
      return html;
    },
  };
  const tool = await openDrawingTool(withoutFonts);
  for (const as of ['svg', 'png'] as const) await tool.finish({ kind: 'drawing', as, picture: counting });
  expect(read).toBe(1);
});
