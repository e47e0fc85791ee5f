import { escapeXml } from '../../core/xml.ts';

export interface InWords {
  readonly title: string;
  readonly description: string;
}

/**
 * An SVG as a file holds it: with a name and a description for whoever cannot see it, unless it has its own, and one
 * line feed at the end.
 * @param svg as an XML serialiser writes it: one root element, no `>` inside an attribute
 * @param id the id of its root
 */
export function finishSvg(svg: string, id: string, { title, description }: InWords): string {
  const start = svg.indexOf('>') + 1;
  const has = (tag: string): boolean =>
    svg.startsWith(`<${tag}`, start) || svg.includes(`<${tag} id="chart-`);
  const parts = [
    { tag: 'title', text: title, attribute: 'aria-labelledby' },
    { tag: 'desc', text: description, attribute: 'aria-describedby' },
  ].filter(({ tag, text }) => text !== '' && !has(tag));
  const attributes = parts.map(({ tag, attribute }) => ` ${attribute}="${id}-${tag}"`).join('');
  const elements = parts
    .map(({ tag, text }) => `<${tag} id="${id}-${tag}">${escapeXml(text)}</${tag}>`)
    .join('');
  return `${svg.slice(0, start - 1)}${attributes}>${elements}${svg.slice(start).trimEnd()}\n`;
}
