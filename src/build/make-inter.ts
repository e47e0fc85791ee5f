import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keep, type Kept } from './kept.ts';
import type { EmbeddedPackage } from './licences-plugin.ts';

const resolve = createRequire(import.meta.url).resolve;
const originals = {
  upright: 'inter-ui/variable/InterVariable.woff2',
  italic: 'inter-ui/variable/InterVariable-Italic.woff2',
};

export const interPackages: readonly EmbeddedPackage[] = [
  { folder: dirname(resolve('inter-ui/package.json')) },
];

/**
 * Inter whole, with all its characters, weights and optical sizes, but as plain TrueType: unpacking WOFF2 would cost
 * every run 10 ms. Two milliseconds more could be won with a second file of Latin alone, which is not worth its rules.
 */
export function makeInter(style: keyof typeof originals): Promise<Kept> {
  const original = resolve(originals[style]);
  const sources = [original, resolve('subset-font/package.json'), fileURLToPath(import.meta.url)];
  return keep(`Inter-${style}.ttf`, sources, async () => {
    const { default: subsetFont } = await import('subset-font');
    return subsetFont(readFileSync(original), '', {
      keepAllGlyphs: true,
      noHinting: true,
      targetFormat: 'sfnt',
    });
  });
}
