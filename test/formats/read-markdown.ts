import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly depth?: number;
  readonly lang?: string | null;
  readonly children?: readonly Node[];
}

/** A block of a page with the texts that a reader sees; a `<br>` in a cell is a line end. */
export type Block =
  | { readonly heading: string; readonly depth: number }
  | { readonly paragraph: string }
  | { readonly quote: string }
  | { readonly list: readonly string[] }
  | { readonly code: string; readonly language: string }
  | { readonly table: readonly (readonly string[])[] }
  | { readonly other: string };

/** Reads Markdown as GitHub does. */
export function readMarkdown(text: string): readonly Block[] {
  const root = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return root.children.map((node) => block(node as Node));
}

function block(node: Node): Block {
  switch (node.type) {
    case 'heading':
      return { heading: shown(node), depth: node.depth! };
    case 'paragraph':
      return { paragraph: shown(node) };
    case 'blockquote':
      return { quote: children(node).map(shown).join('\n\n') };
    case 'list':
      return { list: children(node).map(shown) };
    case 'code':
      return { code: node.value!, language: node.lang ?? '' };
    case 'table':
      return { table: children(node).map((row) => children(row).map(shown)) };
    default:
      return { other: node.type };
  }
}

const children = (node: Node): readonly Node[] => node.children ?? [];

function shown(node: Node): string {
  if (node.type === 'html') return node.value === '<br>' ? '\n' : `(HTML: ${node.value})`;
  if (node.type === 'text') return node.value!;
  // Anything but these is a mark that was found in a text; its name in the result makes the comparison fail.
  const plain = ['paragraph', 'heading', 'listItem', 'tableCell', 'strong', 'link'].includes(node.type);
  return (plain ? '' : `(${node.type})`) + (node.value ?? '') + children(node).map(shown).join('');
}
