import { readFileSync } from 'node:fs';
import type { Finished } from '../../app/finish.ts';
import type { Drawing } from '../../formats/unfinished.ts';
import type { FinishingOptions, FinishingTool } from '../finisher.ts';
import { resolveDirections } from './directions.ts';
import { openEngine, type Engine } from './engine.ts';
import { completeLineDrawings } from './line-drawings.ts';
import { readMarkup } from './markup.ts';
import { svgDocument } from './svg-document.ts';

/** Draws maps as SVG and PNG, without a browser. */
export async function openDrawingTool(options: FinishingOptions): Promise<FinishingTool<Drawing>> {
  const engine = openEngine();
  const d = '/tmp/wt/picture/node_modules/inter-ui/variable/';
  await Promise.all([
    engine.renderer.registerFont({ name: 'Inter', data: readFileSync(d + 'InterVariable.woff2') }),
    engine.renderer.registerFont({ name: 'Inter', style: 'italic', data: readFileSync(d + 'InterVariable-Italic.woff2') }),
  ]);
  for (const font of options.fonts) await engine.renderer.registerFont({ data: readFileSync(font) });
  return { finish: (drawing) => draw(drawing, engine), close: async () => {} };
}

async function draw(drawing: Drawing, engine: Engine): Promise<Finished> {
  const node = readMarkup(drawing.html, engine);
  resolveDirections(node);
  completeLineDrawings(node, drawing);
  const shared = { css: [...drawing.css], lang: drawing.language, width: drawing.layoutWidth };
  if (drawing.as === 'svg') return { body: svgDocument(await engine.renderer.renderSvg(node, shared), drawing), notes: [] };
  return { body: await engine.renderer.render(node, { ...shared, format: 'png' }), notes: [] };
}
