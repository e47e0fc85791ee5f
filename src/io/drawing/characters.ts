import type { Node } from './engine.ts';
import { nodesOf } from './markup.ts';

const generated = /\bcontent:\s*(?:'([^']*)'|"([^"]*)")/g;

/** The code points that a picture shows: those of its texts, and those that its stylesheets put beside them. */
export function charactersOf(root: Node, css: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  const add = (text: string): void => {
    for (const character of text) found.add(character.codePointAt(0) ?? 0);
  };
  for (const node of nodesOf(root)) if (node.type === 'text') add(node.text);
  for (const sheet of css)
    for (const [, single, double] of sheet.matchAll(generated)) add(single ?? double ?? '');
  return found;
}
