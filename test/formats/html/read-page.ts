import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';

/** An element as a browser reads it from the text of a page. */
export interface PageElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (PageElement | string)[];
}

/** The whole page, comments and all: whatever is not an element is its text. */
export function readPage(html: string): PageElement {
  const document = parse(html);
  const root = document.childNodes.find((node) => tree.isElementNode(node));
  if (root === undefined || !tree.isElementNode(root)) throw new Error('A page has a root.');
  return element(root);
}

function element(node: Tree.Element): PageElement {
  return {
    tag: node.tagName,
    attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
    children: node.childNodes.map((child) => {
      if (tree.isElementNode(child)) return element(child);
      if (tree.isTextNode(child)) return child.value;
      return { tag: child.nodeName, attributes: {}, children: [] };
    }),
  };
}

/** The element and everything in it, in the order of the page. */
export function all(root: PageElement, found: PageElement[] = []): PageElement[] {
  found.push(root);
  for (const child of root.children) if (typeof child !== 'string') all(child, found);
  return found;
}

export const withTag = (root: PageElement, tag: string): PageElement[] =>
  all(root).filter((each) => each.tag === tag);

/** All text in an element. */
export const textOf = ({ children }: PageElement): string =>
  children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

/** Elements and attributes that could act, whatever their texts: there must be none on any page. */
export function dangers(root: PageElement): string[] {
  return all(root).flatMap(({ tag, attributes }) => {
    const found =
      /^(script|iframe|frame|object|embed|base|form|input|button|link|audio|video|img|image|foreignobject|animate|set|template|#.*)$/i.test(
        tag,
      )
        ? [`<${tag}>`]
        : [];
    for (const [name, value] of Object.entries(attributes)) {
      if (
        /^on/i.test(name) ||
        ['style', 'src', 'srcset', 'srcdoc', 'action', 'formaction', 'background', 'ping'].includes(name)
      )
        found.push(`${tag} ${name}`);
      if (
        name.endsWith('href') &&
        !(tag === 'use'
          ? /^#[a-z-]+$/.test(value)
          : tag === 'a' && (isRelative(value) || isWebPage(value, attributes['rel'])))
      )
        found.push(`${tag} ${name}=${value}`);
      if (name === 'http-equiv' && value !== 'Content-Security-Policy') found.push(`${tag} ${name}=${value}`);
    }
    return found;
  });
}

/** The address of a web page that learns nothing of this one, written so that it ends nowhere but at its end. */
const isWebPage = (href: string, rel: string | undefined): boolean =>
  /^https?:\/\/[\w.-]+(?::\d+)?(?:[/?#][\w!#$%&*+,./:;=?@~-]*)?$/.test(href) && rel === 'noopener noreferrer';

/** A path in the same folder or below, for whoever opens the page from a disk or a server. */
const isRelative = (href: string): boolean => {
  const base = 'https://example.org/maps/index.html';
  return (
    !/^[a-z][a-z0-9+.-]*:/i.test(href) && new URL(href, base).href.startsWith('https://example.org/maps/')
  );
};
