import { isJson } from './is-json.ts';
import type { SourceFile, Span } from './source-file.ts';

/**
 * What is to be typed in place of a piece of a file, in the style of the file: between quotes where it is JSON. A piece
 * of a text is left as it is.
 * @returns `undefined` where it cannot be written in JSON
 */
export function inStyleOf(source: SourceFile, { start, end }: Span, typed: string): string | undefined {
  if (!source.isJson || !isJson(source.text.slice(start, end)) || isJson(typed)) return typed;
  const candidates = [inJson(typed), JSON.stringify(typed.replace(/^'(.*)'$/s, '$1').replaceAll("''", "'"))];
  return candidates.find((each) => isJson(each));
}

/** `{ share: 0.4 }` and `[to: pay]` with quotes around their keys and words; other texts as they are. */
function inJson(typed: string): string {
  if (!/^[[{]/.test(typed)) return typed;
  return typed
    .replace(/([{,[]\s*)([\p{L}_][\p{L}\p{N}_-]*)(?=\s*:)/gu, '$1"$2"')
    .replace(/([:,[]\s*)(?!true\b|false\b|null\b)([\p{L}_./][^",:[\]{}]*?)(?=\s*[,\]}])/gu, '$1"$2"');
}
