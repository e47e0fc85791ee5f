import type { Node } from './engine.ts';
import { nodesOf, textOf } from './markup.ts';

/** Letters of the scripts that are written from right to left (Unicode's blocks of Bidi_Class R and AL). */
export const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const letter = /\p{L}/u;

const firstStrongIsolate = '\u2068';
const popDirectionalIsolate = '\u2069';

/** Elements that stand within a line, where the engine keeps no direction apart by itself. */
const withinLine: ReadonlySet<string | undefined> = new Set(['b', 'bdi', 'q', 'span', 'strong']);

/**
 * Decides what `dir="auto"` and `bdi` leave open: a text goes the way of its first letter, and does not change the
 * order of what stands beside it. The engine knows neither; Unicode's own isolates do the same.
 */
export function resolveDirections(root: Node): void {
  const mixes = rightToLeft.test(textOf(root));
  for (const node of nodesOf(root)) {
    // The types leave "auto" out, because the engine throws at it.
    const isAuto = (node.dir as string | undefined) === 'auto';
    if (isAuto) node.dir = mixes ? directionOf(textOf(node)) : 'ltr';
    const isIsolated = isAuto || node.tagName === 'bdi';
    if (mixes && isIsolated && node.type === 'text' && withinLine.has(node.tagName))
      node.text = `${firstStrongIsolate}${node.text}${popDirectionalIsolate}`;
  }
}

function directionOf(text: string): 'ltr' | 'rtl' {
  const first = letter.exec(text)?.[0] ?? '';
  return rightToLeft.test(first) ? 'rtl' : 'ltr';
}
