import { createHash } from 'node:crypto';
import { escapeXml } from '../../core/xml.ts';
import type { MapPicture } from '../../formats/unfinished.ts';
import type { LinkArea } from './link-areas.ts';

type Said = Pick<MapPicture, 'width' | 'layoutWidth' | 'language' | 'title' | 'description'>;

/**
 * The engine's SVG as a document for people: with a name and a description for those who listen to it, as wide as was
 * asked for, without pictures in pictures, and with ids that no other SVG of the same page has.
 */
export function svgDocument(drawn: string, said: Said, links: readonly LinkArea[] = []): string {
  const size = /^<svg [^>]*height="([\d.]+)"[^>]*>/.exec(drawn);
  if (size === null) throw new Error('The drawing engine gave an SVG without a size');
  const height = Math.round(Number(size[1]));
  const prefix = `m${createHash('sha256').update(said.title).update(said.description).update(drawn).digest('hex').slice(0, 6)}`;
  const body = withOwnIds(inlinePictures(drawn.slice(size[0].length)), prefix);
  const picture = `${opening(said, height, prefix)}${body.trim().replace(/\n +/g, '\n')}\n`;
  return links.length === 0
    ? picture
    : picture.replace(/<\/svg>\n$/, (end) => `${links.map(linked).join('')}${end}`);
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

/** Each drawing becomes part of the document, with ids of its own. */
function inlinePictures(svg: string): string {
  let count = 0;
  return svg.replace(
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
