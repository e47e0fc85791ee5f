import type { SvgRenderOptions } from '@takumi-rs/core';
import type { Drawing } from '../../formats/unfinished.ts';
import { withEmoji } from '../fonts/emoji.ts';
import { charactersOf } from './characters.ts';
import { resolveDirections } from './directions.ts';
import type { Node } from './engine.ts';
import type { FontRegister } from './font-register.ts';
import { completeLineDrawings } from './line-drawings.ts';
import { readMarkup } from './markup.ts';
import { showMissing } from './missing-characters.ts';

/** All that the engine is given of a picture. */
export interface Scene {
  readonly node: Node;
  readonly options: SvgRenderOptions & { readonly width: number };
}

/**
 * Turns the markup of a drawing into what the engine draws.
 * @returns also the code points that no font has
 */
export async function prepareScene(
  drawing: Drawing,
  fonts: FontRegister,
): Promise<{ readonly scene: Scene; readonly missing: readonly number[] }> {
  const page = readMarkup(drawing.html);
  resolveDirections(page);
  completeLineDrawings(page, drawing);
  const { node, images } = await withEmoji(page, fonts.isText);
  const { families, missing } = await fonts.choose({
    characters: charactersOf(node, drawing.css),
    italic: drawing.italic,
    language: drawing.language,
  });
  showMissing(node, missing);
  const options = {
    images: [...images],
    css: [...drawing.css, `html{font-family:${families.map(quoted).join(',')}}`],
    fontFamilies: [...families],
    lang: drawing.language,
    width: drawing.layoutWidth,
  };
  return { scene: { node, options }, missing };
}

/** A name as CSS quotes it. */
const quoted = (name: string): string =>
  `"${name.replace(/["\\\u0000-\u001f]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;
