import { webAddressPattern } from '../../model/shape/patterns.ts';

/**
 * The address of a web page as it may stand in any output: in ASCII, without quotes, brackets and spaces, so that it
 * ends nowhere but at its end.
 * @returns `''` for what is no such address
 */
export const addressOf = (url: string | undefined): string =>
  url === undefined || !webAddressPattern.test(url)
    ? ''
    : url.replace(/[^\x21-\x7e]|[()'"<>[\]\\^`{|}]/gu, encoded);

const encoded = (character: string): string =>
  [...new TextEncoder().encode(character)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');
