import type { Diagnostic } from '../core/diagnostic.ts';
import { err, ok, type Result } from '../core/result.ts';
import { SourceFile, type Span } from '../core/source-file.ts';
import { limits } from './limits.ts';
import * as finding from './text-findings.ts';

const strict = new TextDecoder('utf-8', { fatal: true });

/**
 * The text of a file, from its bytes. A byte order mark is dropped, so that columns are right.
 *
 * Errors: `text/too-large` (over {@link limits}.bytes), `text/not-utf-8` at the first byte that is none.
 */
export function decode(path: string, bytes: Uint8Array): Result<SourceFile, readonly Diagnostic[]> {
  if (bytes.length > limits.bytes) {
    const source = new SourceFile(path, '');
    return err([finding.tooLarge.at({ source, span: { start: 0, end: 0 } }, { limit: '1 MiB' })]);
  }
  const encoding = utf16(bytes);
  if (encoding !== undefined) {
    return notUtf8(
      new SourceFile(path, new TextDecoder(encoding).decode(bytes)),
      { start: 0, end: 0 },
      'UTF-16',
    );
  }
  try {
    return ok(new SourceFile(path, strict.decode(bytes)));
  } catch {
    const start = goodLength(bytes);
    return notUtf8(new SourceFile(path, new TextDecoder().decode(bytes)), { start, end: start + 1 });
  }
}

function notUtf8(
  source: SourceFile,
  span: Span,
  encoding?: string,
): Result<SourceFile, readonly Diagnostic[]> {
  return err([finding.notUtf8.at({ source, span }, { encoding })]);
}

/** UTF-16 with its mark, or without one: then the zero half of the first letters gives it away. */
export function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first && second === 0 && third && fourth === 0) return 'utf-16le';
  if (first === 0 && second && third === 0 && fourth) return 'utf-16be';
  return undefined;
}

/**
 * How many UTF-16 code units stand before the first bad byte. A streaming decoder takes every prefix that ends
 * before it and throws on every longer one, so the border is found by halving.
 */
function goodLength(bytes: Uint8Array): number {
  const decodePrefix = (length: number): string | undefined => {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
    } catch {
      return undefined;
    }
  };
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodePrefix(middle) === undefined) bad = middle;
    else good = middle;
  }
  return decodePrefix(good)?.length ?? 0;
}
