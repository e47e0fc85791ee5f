import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files in which the compiled program is kept, whoever keeps it, with what is in them. */
export function readCache(base: string): Map<string, Buffer> {
  const files = readdirSync(base, { recursive: true }).map((name) => join(base, String(name)));
  return new Map(
    files
      .filter((file) => statSync(file).isFile())
      .map((file): [string, Buffer] => [file, readFileSync(file)])
      .toSorted(([, a], [, b]) => b.length - a.length),
  );
}

/** Puts back what was read, but for one file, which is changed. */
export function damage(
  cache: ReadonlyMap<string, Buffer>,
  file: string,
  change: (bytes: Buffer) => void,
): void {
  for (const [name, bytes] of cache) {
    const copy = Buffer.from(bytes);
    if (name === file) change(copy);
    writeFileSync(name, copy);
  }
}
