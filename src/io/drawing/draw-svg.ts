import type { MapPicture } from '../../formats/unfinished.ts';
import type { Engine } from './engine.ts';
import { hasLinks, linkAreas } from './link-areas.ts';
import type { Scene } from './scene.ts';
import { svgDocument } from './svg-document.ts';

/** Draws a picture as an SVG document. Where it has links, the engine lays it out a second time, at the same time. */
export async function drawSvg(
  { node, options }: Scene,
  picture: MapPicture,
  engine: Engine,
): Promise<string | Uint8Array> {
  const [drawn, measured] = await Promise.all([
    engine.renderSvg(node, options),
    hasLinks(node) ? engine.measure(node, options) : undefined,
  ]);
  return svgDocument(drawn, picture, measured === undefined ? [] : linkAreas(node, measured));
}
