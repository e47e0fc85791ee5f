import { createHash } from 'node:crypto';
import { escapeXml } from '../../core/xml.ts';
import type { MapPicture } from '../../formats/unfinished.ts';
import type { LinkArea } from './link-areas.ts';

type Said = Pick<MapPicture, 'width' | 'layoutWidth' | 'language' | 'title' | 'description'>;

/** Of a drawing of more characters a changed copy or two would take more memory than the engine itself. */
const largestText = 4 * 1024 * 1024;

/**
 * The engine's SVG as a document for people: with a name and a description for those who listen to it, as wide as was
 * asked for, without pictures in pictures, and with ids that no other SVG of the same page has.
 * @returns its bytes (UTF-8) for a drawing of more than `largest` characters
 */
export function svgDocument(
  drawn: string,
  said: Said,
  links: readonly LinkArea[] = [],
  largest: number = largestText,
): string | Uint8Array {
  const pieces = piecesOf(drawn, said, links, Math.max(1, largest >> 6));
  return drawn.length <= largest ? [...pieces].join('') : asBytes(pieces, 2 * drawn.length);
}

function asBytes(pieces: Iterable<string>, likely: number): Uint8Array {
  let bytes = Buffer.allocUnsafeSlow(likely);
  let end = 0;
  for (const piece of pieces) {
    const most = end + 3 * piece.length;
    if (most > bytes.length) bytes = Buffer.concat([bytes.subarray(0, end)], 2 * most);
    end += bytes.write(piece, end);
  }
  return bytes.subarray(0, end);
}

function* piecesOf(drawn: string, said: Said, links: readonly LinkArea[], length: number): Generator<string> {
  const size = /^<svg [^>]*height="([\d.]+)"[^>]*>/.exec(drawn);
  if (size === null) throw new Error('The drawing engine gave an SVG without a size');
  const height = Math.round(Number(size[1]));
  const hash = createHash('sha256').update(said.title).update(said.description);
  for (let at = 0; at < drawn.length; at += length) hash.update(drawn.slice(at, at + length));
  const prefix = `m${hash.digest('hex').slice(0, 6)}`;
  yield opening(said, height, prefix);
  const end = drawn.lastIndexOf('</svg>');
  const inline = inliner();
  for (let at = size[0].length; at < end;) {
    // An element is never cut: none of them holds a line end.
    const lineEnd = drawn.indexOf('\n', at + length);
    const next = lineEnd === -1 ? end : Math.min(lineEnd, end);
    const body = withOwnIds(inline(drawn.slice(at, next)), prefix).replace(/\n +/g, '\n');
    yield at === size[0].length ? body.trimStart() : body;
    at = next;
  }
  yield `${links.map(linked).join('')}</svg>\n`;
}

/** An area over the words of a link: the engine draws letters as shapes, which no link could hold. */
const linked = ({ href, text, left, top, width, height }: LinkArea): string =>
  `<a href="${escapeXml(href)}" aria-label="${escapeXml(text)}">` +
  `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="none" pointer-events="all"/></a>\n`;

function opening({ width, layoutWidth, language, title, description }: Said, height: number, prefix: string) {
  const shownHeight = Math.round(((height * width) / layoutWidth) * 100) / 100;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${shownHeight}"` +
    ` viewBox="0 0 ${layoutWidth} ${height}" role="img" lang="${escapeXml(language)}"` +
    ` aria-labelledby="${prefix}title ${prefix}description">\n` +
    `<title id="${prefix}title">${escapeXml(title)}</title>\n` +
    `<desc id="${prefix}description">${escapeXml(description)}</desc>\n`
  );
}

const picture =
  /<image x="([^"]*)" y="([^"]*)" width="([^"]*)" height="([^"]*)" href="data:image\/svg\+xml;base64,([^"]*)" preserveAspectRatio="none"([^>]*)\/>/g;

/** Makes each drawing in an SVG, which is handed over piece by piece, a part of it with ids of its own. */
function inliner(): (svg: string) => string {
  let count = 0;
  return (svg) =>
    svg.replace(
      picture,
      (_whole, x: string, y: string, width: string, height: string, data: string, rest: string) => {
        const markup = Buffer.from(data, 'base64').toString();
        const inner = withOwnIds(markup, `p${(count += 1)}-`);
        return inner.replace(/^<svg [^>]*>/, (tag) => placed(tag, { x, y, width, height }, rest)).trim();
      },
    );
}

const placed = (tag: string, place: Readonly<Record<string, string>>, rest: string): string => {
  const kept = [...tag.matchAll(/ ([\w:-]+)="([^"]*)"/g)].filter(
    ([, name = '']) => !(name in place) && paint.has(name),
  );
  const attributes = [
    ...Object.entries(place).map(([name, value]) => ` ${name}="${value}"`),
    ...kept.map(([all]) => all),
  ];
  return `<svg${attributes.join('')}${rest.trimEnd()}>`;
};

/** What a drawing says of itself that still means something inside another one. */
const paint: ReadonlySet<string> = new Set([
  'viewBox',
  'preserveAspectRatio',
  'color',
  'fill',
  'stroke',
  'stroke-width',
  'stroke-linecap',
  'stroke-linejoin',
]);

const withOwnIds = (svg: string, prefix: string): string =>
  svg.replace(/ id="| href="#|url\(#/g, `$&${prefix}`);
