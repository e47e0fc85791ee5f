import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = new URL('../../node_modules/.cache/journeymap/', import.meta.url);

/** A file made from others, and where it is kept. */
export interface Kept {
  /** Absolute. */
  readonly file: string;
  readonly data: Uint8Array;
}

/**
 * What takes long to make is made once, and again whenever something changes that it is made from.
 * @param name the file's name; the folder that it lies in is named after its sources
 * @param sources absolute paths of all that it is made from, the code that makes it included
 */
export async function keep(
  name: string,
  sources: readonly string[],
  make: () => Promise<Uint8Array>,
): Promise<Kept> {
  const hash = createHash('sha256');
  for (const source of sources) hash.update(readFileSync(source));
  const file = fileURLToPath(new URL(`${hash.digest('hex').slice(0, 16)}/${name}`, root));
  try {
    return { file, data: readFileSync(file) };
  } catch {
    const data = await make();
    mkdirSync(dirname(file), { recursive: true });
    // Two builds may be under way at once, and neither may read the other's half.
    const temporary = `${file}.${process.pid}`;
    writeFileSync(temporary, data);
    renameSync(temporary, file);
    return { file, data };
  }
}
