import type { SvgRenderOptions } from '@takumi-rs/core';
import type { MapPicture } from '../../formats/unfinished.ts';
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

export interface PreparedScene {
  readonly scene: Scene;
  /** Code points that no font has. */
  readonly missing: readonly number[];
}

/** Turns the markup of a picture into what the engine draws. */
export async function prepareScene(picture: MapPicture, fonts: FontRegister): Promise<PreparedScene> {
  const page = readMarkup(picture.html);
  resolveDirections(page);
  const symbols = completeLineDrawings(page, picture);
  const { node, images } = withEmoji(page, fonts.isText);
  const { families, missing } = await fonts.choose({
    characters: charactersOf(node, picture.css),
    italic: picture.italic,
    language: picture.language,
  });
  showMissing(node, missing);
  const options = {
    images: [...symbols, ...images],
    css: [...picture.css, `html{font-family:${families.map(quoted).join(',')}}`],
    fontFamilies: [...families],
    lang: picture.language,
    width: picture.layoutWidth,
  };
  return { scene: { node, options }, missing };
}

/** A name as CSS quotes it. */
const quoted = (name: string): string =>
  `"${name.replace(/["\\\u0000-\u001f]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;
