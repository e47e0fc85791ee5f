import type { MapPicture } from '../../formats/unfinished.ts';
import type { NamedImage } from '../fonts/emoji.ts';
import type { Node } from './engine.ts';
import { nodesOf } from './markup.ts';

/** CSS pixels in a rem. */
const rem = 16;

/**
 * Makes each `svg` of the markup whole. The engine draws it as a document of its own, which sees no symbol and no
 * custom property of the page; `currentColor` it knows.
 * @returns the symbols that are used: the engine reads what has a name once, and what has none wherever it stands
 */
export function completeLineDrawings(
  root: Node,
  { symbols, colours }: Pick<MapPicture, 'symbols' | 'colours'>,
): readonly NamedImage[] {
  const complete = (markup: string): string =>
    markup
      .replace(phonesAlone, '')
      .replace(stylesheetsAlone, '')
      .replace(/var\((--[\w-]+)\)/g, (whole, property: string) => colours[property] ?? whole)
      .replace(/([\d.]+)rem\b/g, (_whole, length: string) => String(Number(length) * rem));
  const named = new Map<string, NamedImage>();
  for (const node of nodesOf(root)) {
    if (node.type !== 'image' || typeof node.src !== 'string') continue;
    const used = /<use href="#([\w-]+)"/.exec(node.src)?.[1];
    if (used === undefined) {
      node.src = complete(withNamespace(node.src));
      continue;
    }
    const src = `symbol:${used}`;
    if (!named.has(src)) named.set(src, { src, data: Buffer.from(complete(symbols[used] ?? nothing)) });
    node.src = src;
  }
  return [...named.values()];
}

/** The points of the curve, which are faces in a picture. */
const phonesAlone = /<path class="dot [^>]*>/g;

/** What means something to the page's stylesheet, or where a drawing is stretched. */
const stylesheetsAlone = / (?:class|vector-effect|aria-hidden|focusable)="[^"]*"/g;

const nothing = '<svg xmlns="http://www.w3.org/2000/svg"></svg>';

const withNamespace = (svg: string): string =>
  svg.includes('xmlns=') ? svg : svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
