import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { damage, readCache } from './compile-cache.ts';
import { goodMap, newFolder, run } from './journeymap.ts';

const flips = 200;
const header = 64;

test(
  'two hundred wrong bits, one at a time, in headers and everywhere else, change no output and no exit code',
  { timeout: 600_000 },
  async () => {
    const base = newFolder();
    const cwd = newFolder({ 'a.journey.yaml': goodMap() });
    const build = async () => {
      rmSync(join(cwd, 'out'), { recursive: true, force: true });
      const { status, signal } = await run(['build', '-f', 'html,markdown,mermaid', '-o', 'out'], {
        cwd,
        env: { NODE_COMPILE_CACHE: base },
      });
      const outputs = ['html', 'md', 'mmd'].map((name) => readFileSync(join(cwd, `out/a.${name}`), 'utf8'));
      return { status, signal, outputs };
    };
    const expected = await build();
    const cache = readCache(base);
    const files = [...cache];
    for (let flip = 0; flip < flips; flip++) {
      const [file, { length }] = files[flip % files.length]!;
      // Always the same ones, spread over the file; a fifth of them where its header is.
      const bit = (flip * 7919 * 104_729) % ((flip % 5 === 0 ? Math.min(header, length) : length) * 8);
      damage(cache, file, (bytes) => (bytes[bit >> 3]! ^= 1 << (bit & 7)));
      expect(await build(), `bit ${bit} of ${file}`).toEqual(expected);
    }
  },
);
