import { isAbsolute, posix, resolve, sep } from 'node:path';
import { exists } from './exists.ts';

export interface GlobParts {
  /** The folder that the pattern starts in, a plain path; empty when it has no fixed part. */
  readonly base: string;
  /** What is to be matched below it. */
  readonly pattern: string;
}

/** Brackets count only in pairs, so that the missing file `draft (1.yaml` is reported and not searched for. */
const GLOB = /(?<!\\)(?:[*?]|\[[^\]]*\]|\{[^}]*\}|\([^)]*\))/;
/** A pair may reach over several segments. */
const DYNAMIC = /(?<!\\)[*?[\]{}()]/;

/**
 * Takes a glob apart after its last fixed folder: `maps/sales/*.yaml` is `maps/sales` and `*.yaml`.
 * `null` when nothing in the text is a glob. Where `\` separates paths (Windows) it does so in globs too, because that
 * is what people type there; elsewhere it quotes the next character.
 */
export function splitGlob(text: string, separator: string = sep): GlobParts | null {
  const glob = separator === '\\' ? text.replaceAll('\\', '/') : text;
  if (!GLOB.test(glob)) return null;
  const segments = glob.split('/');
  const first = segments.findIndex((segment) => DYNAMIC.test(segment));
  const fixed = segments.slice(0, first).join('/').replace(/\\(.)/g, '$1');
  return { base: first === 1 && fixed === '' ? '/' : fixed, pattern: segments.slice(first).join('/') };
}

/** A plain path in front of a glob, its special characters quoted. Windows cannot quote, and allows few of them in names. */
export const quoteGlob = (path: string, separator: string = sep): string =>
  separator === '\\' ? path : path.replace(/[\\*?[\]{}()]/g, '\\$&');

/** A path or glob, from a folder, as a glob that holds wherever it is looked from. */
export function absoluteGlob(text: string, folder: string, separator: string = sep): string {
  const plain = exists(resolve(folder, text)) ? quoteGlob(text, separator) : text;
  const glob = separator === '\\' ? plain.replaceAll('\\', '/') : plain;
  const whole = isAbsolute(text)
    ? glob
    : `${quoteGlob(folder, separator).replaceAll(separator, '/')}/${glob}`;
  return posix.normalize(whole).replace(/(?<=[^/])\/+$/, '');
}
