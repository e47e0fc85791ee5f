import { quoted } from '../../core/quoted.ts';
import { ToolFailure } from '../../core/tool-failure.ts';
import type { MapPicture } from '../../formats/unfinished.ts';
import type { Engine } from './engine.ts';
import type { Scene } from './scene.ts';

/** The engine's largest bitmap, in pixels. */
const most = 64_000_000;

/**
 * Draws a picture in pixels. It is always drawn at a whole number of pixels for each CSS pixel, because lines break
 * elsewhere at any other, and hairlines get lost; then it is scaled to the size that was asked for.
 * @throws ToolFailure for a picture of more pixels than the engine draws
 */
export async function drawPng(
  { node, options }: Scene,
  picture: MapPicture,
  engine: Engine,
): Promise<Uint8Array> {
  const { width, layoutWidth, scale, title } = picture;
  const ratio = (width / layoutWidth) * scale;
  const density = Math.ceil(ratio);
  const drawn = { ...options, width: layoutWidth * density, devicePixelRatio: density };
  try {
    if (density === ratio) return await engine.render(node, { ...drawn, format: 'png' });
    const data = await engine.render(node, { ...drawn, format: 'raw' });
    return await scaled(
      data,
      drawn.width,
      { from: density, to: ratio, width: Math.round(width * scale) },
      engine,
    );
  } catch (error) {
    const { height } = await engine.measure(node, drawn);
    if (drawn.width * height < most) throw error;
    throw tooLarge(title, drawn.width, Math.round(height));
  }
}

async function scaled(
  data: Uint8Array,
  drawnWidth: number,
  { from, to, width }: { readonly from: number; readonly to: number; readonly width: number },
  engine: Engine,
): Promise<Uint8Array> {
  const bitmap = { width: drawnWidth, height: data.length / 4 / drawnWidth, data };
  const height = Math.max(1, Math.round((bitmap.height / from) * to));
  const image = { type: 'image', src: bitmap, style: { width, height } } as const;
  return engine.render(image, { width, height, format: 'png' });
}

const tooLarge = (title: string, width: number, height: number): ToolFailure =>
  new ToolFailure(
    `The PNG of ${quoted(title)} would be drawn with ${width} × ${height} pixels, and ${most / 1e6} million are the most.`,
    'Ask for less with --scale or --width, or for an SVG, which has no such limit: -f svg',
  );
