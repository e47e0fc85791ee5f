import { hasForbidden } from '../characters.ts';
import { readNode } from './block.ts';
import { Cursor } from './cursor.ts';
import { notPlain } from './refuse.ts';

export interface Plain {
  /** As {@link YamlTree}.data is. */
  readonly data: object;
  /** True when each number is written as JavaScript writes it. */
  readonly numbersAreTyped: boolean;
}

/**
 * Reads the part of YAML that nearly every map keeps to, in a tenth of the time and without the `yaml` package: lists
 * and maps in lines and in brackets, texts in quotes on one line, without quotes over several, and below `|` or `>`.
 *
 * @returns `undefined` for all else, and wherever there could be anything to complain about
 */
export function readPlain(text: string): Plain | undefined {
  const unix = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
  if (/[\t\r]/.test(unix) || hasForbidden(unix)) return undefined;
  try {
    const cursor = new Cursor(unix.startsWith('---\n') ? unix.slice(4) : unix);
    const data = readNode(cursor, -1);
    // A line in a column that nothing begins in ends every list and map before the text ends.
    if (cursor.at !== -1 || typeof data !== 'object' || data === null) return undefined;
    return { data, numbersAreTyped: cursor.numbersAreTyped };
  } catch (thrown) {
    if (thrown === notPlain) return undefined;
    throw thrown;
  }
}
