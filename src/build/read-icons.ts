import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const folder = join(dirname(createRequire(import.meta.url).resolve('lucide-static/package.json')), 'icons');

export interface IconSources {
  readonly icons: ReadonlyMap<string, string>;
  readonly files: readonly string[];
}

/** The markup inside the `<svg>` of each lucide icon, on one line. */
export function readIcons(names: readonly string[]): IconSources {
  const icons = new Map<string, string>();
  const files: string[] = [];
  for (const name of [...new Set(names)].toSorted()) {
    const file = join(folder, `${name}.svg`);
    files.push(file);
    const svg = readFileSync(file, 'utf8').replace(/<!--[^]*?-->/g, '');
    const inner = /<svg\b[^>]*>([^]*)<\/svg>/.exec(svg)?.[1];
    if (inner === undefined) throw new Error(`${file}: no <svg> element`);
    icons.set(name, inner.replace(/\s*\n\s*/g, '').trim());
  }
  return { icons, files };
}
