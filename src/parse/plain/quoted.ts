import { hasForbidden } from '../characters.ts';
import type { Cursor } from './cursor.ts';
import { refuse } from './refuse.ts';

/** Reads a text in quotes that ends on its line, with escapes as JSON has them. */
export function readQuoted(cursor: Cursor): string {
  const { line, at } = cursor;
  const quote = line[at]!;
  let end = line.indexOf(quote, at + 1);
  if (quote === "'") while (end !== -1 && line[end + 1] === "'") end = line.indexOf("'", end + 2);
  else while (isEscaped(line, end)) end = line.indexOf('"', end + 1);
  if (end === -1) refuse();
  cursor.at = end + 1;
  const text = line.slice(at + 1, end);
  if (quote === "'") return text.replaceAll("''", "'");
  return text.includes('\\') ? unescaped(text) : text;
}

/** True for a quote behind an odd number of backslashes. */
function isEscaped(line: string, quote: number): boolean {
  let backslashes = 0;
  while (line[quote - 1 - backslashes] === '\\') backslashes++;
  return backslashes % 2 === 1;
}

function unescaped(text: string): string {
  let value: string;
  try {
    value = JSON.parse(`"${text}"`) as string;
  } catch {
    return refuse();
  }
  return hasForbidden(value) ? refuse() : value;
}
