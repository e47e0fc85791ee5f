import type { Drawing } from '../../formats/unfinished.ts';
import type { Node } from './engine.ts';
import { walk } from './markup.ts';

/** CSS pixels in a rem. */
const rem = 16;

/**
 * Makes each `svg` of the markup whole. The engine draws it as a document of its own, which sees no symbol and no
 * custom property of the page; `currentColor` it knows.
 */
export function completeLineDrawings(
  root: Node,
  { symbols, colours }: Pick<Drawing, 'symbols' | 'colours'>,
): void {
  for (const node of walk(root)) {
    if (node.type !== 'image' || typeof node.src !== 'string') continue;
    const used = /<use href="#([\w-]+)"/.exec(node.src)?.[1];
    const markup = used === undefined ? withNamespace(node.src) : (symbols[used] ?? nothing);
    node.src = markup
      .replace(phonesAlone, '')
      .replace(stylesheetsAlone, '')
      .replace(/var\((--[\w-]+)\)/g, (whole, property: string) => colours[property] ?? whole)
      .replace(/([\d.]+)rem\b/g, (_whole, length: string) => String(Number(length) * rem));
  }
}

/** The points of the curve, which are faces in a picture. */
const phonesAlone = /<path class="dot [^>]*>/g;

/** What means something to the page's stylesheet, or where a drawing is stretched. */
const stylesheetsAlone = / (?:class|vector-effect|aria-hidden|focusable)="[^"]*"/g;

const nothing = '<svg xmlns="http://www.w3.org/2000/svg"></svg>';

const withNamespace = (svg: string): string =>
  svg.includes('xmlns=') ? svg : svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
