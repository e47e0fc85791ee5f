import type { ImageNode, Node, TextNode } from '@takumi-rs/helpers';
import { openEmojiSet, type EmojiSet } from './emoji-set.ts';
import { cutAtEmoji, drawingsOf, type TextPart } from './emoji-sequence.ts';

/** An image that the engine is given by its name, so that it never asks for one. */
export interface NamedImage {
  readonly src: string;
  /** An SVG document in UTF-8. */
  readonly data: Uint8Array;
}

export interface WithEmoji {
  readonly node: Node;
  readonly images: readonly NamedImage[];
}

/** As large as the text, with its middle at that of Inter's capitals. */
const inLine = {
  display: 'inline-block',
  width: '1em',
  height: '1em',
  margin: '0 0.06em',
  verticalAlign: '-0.14em',
} as const;

/**
 * Puts images in the place of the emoji in all texts. Emoji that nobody has drawn stay in the text, where the choice
 * of fonts finds them missing like any other character.
 * @param isText true for a sign that may be text or an emoji (`☀`) and has a glyph in the font of the text
 */
export function withEmoji(node: Node, isText: (codePoint: number) => boolean = () => true): WithEmoji {
  const cut = new Map<TextNode, readonly TextPart[]>();
  findEmoji(node, isText, cut);
  // Most maps have none, and read none.
  if (cut.size === 0) return { node, images: [] };
  const images = new Images(openEmojiSet());
  return { node: replace(node, cut, images), images: images.used() };
}

function findEmoji(
  node: Node,
  isText: (codePoint: number) => boolean,
  cut: Map<TextNode, readonly TextPart[]>,
): void {
  if (node.type === 'container') {
    for (const child of node.children ?? []) findEmoji(child, isText, cut);
  } else if (node.type === 'text') {
    const parts = cutAtEmoji(node.text, isText);
    if (parts.some(({ kind }) => kind === 'emoji')) cut.set(node, parts);
  }
}

function replace(node: Node, cut: ReadonlyMap<TextNode, readonly TextPart[]>, images: Images): Node {
  if (node.type === 'container' && node.children !== undefined)
    return { ...node, children: node.children.map((child) => replace(child, cut, images)) };
  const parts = node.type === 'text' ? cut.get(node) : undefined;
  if (parts === undefined) return node;
  const { text: _text, ...rest } = node as TextNode;
  const children = parts.flatMap(
    (part): readonly Node[] =>
      (part.kind === 'emoji' ? images.of(part.text) : undefined) ?? [{ type: 'text', text: part.text }],
  );
  return { ...rest, type: 'container', children };
}

/** The images that are used, each once. */
class Images {
  readonly #set: EmojiSet;
  readonly #images = new Map<string, NamedImage>();

  constructor(set: EmojiSet) {
    this.#set = set;
  }

  /** What an emoji is drawn with; `undefined` where it has no drawing. */
  of(emoji: string): readonly ImageNode[] | undefined {
    return drawingsOf(emoji, this.#set)?.map((key) => {
      const src = `emoji:${key}`;
      if (!this.#images.has(src)) this.#images.set(src, { src, data: Buffer.from(this.#set.svg(key)) });
      return { type: 'image', src, style: inLine };
    });
  }

  used(): readonly NamedImage[] {
    return [...this.#images.values()];
  }
}
