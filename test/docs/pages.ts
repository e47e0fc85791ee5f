import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { blocksOf, type Block } from './markdown-blocks.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A page of the docs. */
export interface Page {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
  readonly blocks: readonly Block[];
}

const pageAt = (path: string): Page => {
  const text = readFileSync(join(root, path), 'utf8');
  return { path, text, blocks: blocksOf(text) };
};

/** What a page links to in this repository: the file, from the root, and the anchor or `''`. */
export const linksOf = ({ path, text }: Page): { readonly file: string; readonly anchor: string }[] =>
  [...text.matchAll(/\]\((?!https?:)([^)\s]*)\)/g)].map(([, link = '']) => {
    const [file = '', anchor = ''] = link.split('#');
    return { file: file === '' ? path : relative(root, resolve(root, dirname(path), file)), anchor };
  });

/** The README, then the pages of docs/README.md in the order that it lists them in. */
export const pages: readonly Page[] = (() => {
  const list = pageAt('docs/README.md');
  const listed = linksOf(list)
    .map(({ file }) => file)
    .filter((file) => file.startsWith('docs/') && existsSync(join(root, file)));
  return [pageAt('README.md'), list, ...[...new Set(listed)].map(pageAt)];
})();

/** The anchors of a page, as GitHub makes them of its headings. */
export const anchorsOf = ({ text }: Page): ReadonlySet<string> =>
  new Set(
    [...text.replaceAll(/^```[^]*?^```$/gm, '').matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
      heading!
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
