import type { Engine, Node } from './engine.ts';

/**
 * Reads markup as the engine's tree. White space between elements, which only the templates put there, is left out:
 * it would be laid out, and drawn as nothing.
 */
export function readMarkup(html: string, { fromHtml }: Engine): Node {
  // The parser takes a backslash before a quote for an escape: a text that ends in one would swallow what follows.
  const { node } = fromHtml(html.replaceAll('\\', '&#92;'));
  return withoutGaps(node);
}

function withoutGaps(node: Node): Node {
  if (!('children' in node) || node.children === undefined) return node;
  return { ...node, children: node.children.filter((child) => !isGap(child)).map(withoutGaps) };
}

const isGap = (node: Node): boolean =>
  node.type === 'text' && node.tagName === undefined && /^\s*\n\s*$/.test(node.text);

/** Every node of the tree, a parent before its children. */
export function* walk(node: Node): Generator<Node> {
  yield node;
  if ('children' in node) for (const child of node.children ?? []) yield* walk(child);
}

/** All text in a node. */
export function textOf(node: Node): string {
  if (node.type === 'text') return node.text;
  return 'children' in node ? (node.children ?? []).map(textOf).join('') : '';
}
