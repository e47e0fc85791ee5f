import { webAddressPattern } from './patterns.ts';

/*
 * What people type for the address of a web page. Asked only when a file is wrong.
 */

/** The addresses that a text could mean; none where it would be read or run otherwise than as a web page. */
export function addressesMeant(found: string): string[] {
  const text = found.trim().replace(/^<(.*)>$/, '$1');
  const [, scheme = '', rest = ''] = /^(?:(https?)(?::\/{0,2}|\/\/)|\/\/)?(.*)$/is.exec(text) ?? [];
  // Anything else before a colon is a scheme of its own, and a path leads into no web page.
  if (/^[a-z][a-z0-9+-]*:(?!\d)/i.test(rest) || !/^[^\s/.]+(?:\.[^\s/.]+)+(?:[/?#:]|$)/.test(rest)) return [];
  const escaped = rest.replace(/[\s"<>\\^{|}`]/g, (character) => encodeURIComponent(character));
  const meant = `${scheme === '' ? 'https' : scheme.toLowerCase()}://${escaped}`;
  return webAddressPattern.test(meant) ? [meant] : [];
}

/** True for the path of a file. */
export const isPath = (found: string): boolean =>
  /^(?:\.{0,2}\/(?!\/)|[a-z]:\\|file:)/i.test(found.trim()) ||
  /^[^\s:]+\.(?:pdf|docx?|xlsx?|csv|md|png)$/i.test(found.trim());
