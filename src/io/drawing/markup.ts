import { fromHtml } from '@takumi-rs/helpers/html';
import type { Node } from './engine.ts';

/** What is there for those who listen to a page: the picture has its description. */
const unseen = /(?:^|\s)unseen(?:\s|$)/;

/** Reads markup as the engine's tree, without what is not drawn. */
export function readMarkup(html: string): Node {
  // The parser takes a backslash before a quote for an escape: a text that ends in one would swallow what follows.
  const { node } = fromHtml(html.replaceAll('\\', '&#92;'));
  removeUndrawn(node);
  return node;
}

function removeUndrawn(node: Node): void {
  if (node.type !== 'container' || node.children === undefined) return;
  node.children = node.children
    .filter((child) => !isIndentation(child) && !unseen.test(child.className ?? ''))
    .map(withoutBlank);
  node.children.forEach(removeUndrawn);
}

/** White space that only templates put there. */
const blank = /^\s*\n\s*$/;

/** White space between elements. */
const isIndentation = (node: Node): boolean =>
  node.type === 'text' && node.tagName === undefined && blank.test(node.text);

/** An element with nothing but white space in it is a box, which keeps its height, and no text. */
function withoutBlank(node: Node): Node {
  if (node.type !== 'text' || !blank.test(node.text)) return node;
  const { text: _blank, ...element } = node;
  return { ...element, type: 'container', children: [] };
}

/** Every node of the tree, in the order of the document. */
export function nodesOf(root: Node, found: Node[] = []): readonly Node[] {
  found.push(root);
  if ('children' in root) for (const child of root.children ?? []) nodesOf(child, found);
  return found;
}

/** All text in a node. */
export function textOf(node: Node): string {
  if (node.type === 'text') return node.text;
  return 'children' in node ? (node.children ?? []).map(textOf).join('') : '';
}
