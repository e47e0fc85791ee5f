import { defaultContext } from '../../../src/app/default-context.ts';
import type { RenderOptions } from '../../../src/formats/render-options.ts';
import { pictureOf } from '../../../src/formats/picture/map-picture.ts';
import type { Drawing, MapPicture } from '../../../src/formats/unfinished.ts';
import { openDrawingTool } from '../../../src/io/drawing/drawing-tool.ts';
import type { JourneyView } from '../../../src/view/journey-view.ts';

/** A machine that has no fonts of its own, so that pictures are the same on every machine. */
export const withoutFonts = {
  fonts: [],
  browser: undefined,
  cwd: '/',
  env: { XDG_DATA_DIRS: '/nowhere', SystemRoot: '/nowhere' },
  signal: new AbortController().signal,
  sandbox: false,
  say: () => {},
};

const tool = openDrawingTool(withoutFonts);

export const picture = (view: JourneyView, options: Partial<RenderOptions> = {}): MapPicture => {
  const context = defaultContext();
  return pictureOf(view, { ...context, options: { ...context.options, ...options } });
};

const draw = async (picture: MapPicture, as: Drawing['as']): Promise<string | Uint8Array> =>
  (await (await tool).finish({ kind: 'drawing', as, picture })).body;

export async function drawSvg(view: JourneyView, options?: Partial<RenderOptions>): Promise<string> {
  const body = await draw(picture(view, options), 'svg');
  if (typeof body !== 'string') throw new Error('an SVG is a text');
  return body;
}

export async function drawPng(view: JourneyView, options?: Partial<RenderOptions>): Promise<Buffer> {
  return Buffer.from((await draw(picture(view, options), 'png')) as Uint8Array);
}

/** Width and height of a PNG, in pixels. */
export const sizeOf = (png: Buffer): [number, number] => [png.readUInt32BE(16), png.readUInt32BE(20)];
