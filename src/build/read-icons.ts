import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { channelIcons } from '../model/channels/channel-icons.ts';
import { listFiles } from './list-files.ts';

const folder = join(dirname(createRequire(import.meta.url).resolve('lucide-static/package.json')), 'icons');

export interface IconSources {
  readonly icons: ReadonlyMap<string, string>;
  readonly files: readonly string[];
}

/**
 * The markup inside the `<svg>` of each lucide icon that a page may show, on one line: those that the spine and the parts
 * of the map name in their `icons.json`, and those that a channel can have.
 * @param templates the template folder, absolute
 */
export function readIcons(templates: string): IconSources {
  const icons = new Map<string, string>();
  const files = listFiles(templates).filter((file) => basename(file) === 'icons.json');
  const named = files.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as string[]);
  for (const name of [...new Set([...named, ...channelIcons])].toSorted()) {
    const file = join(folder, `${name}.svg`);
    files.push(file);
    const svg = readFileSync(file, 'utf8').replace(/<!--[^]*?-->/g, '');
    const inner = /<svg\b[^>]*>([^]*)<\/svg>/.exec(svg)?.[1];
    if (inner === undefined) throw new Error(`${file}: no <svg> element`);
    icons.set(name, inner.replace(/\s*\n\s*/g, '').trim());
  }
  return { icons, files };
}
