import { posix } from 'node:path';

/** What a scan of a folder looks for. A plain `.yaml` is taken only when it is named. */
export const MAP_FILES = '**/*.journey.{yaml,yml}';

const SUFFIX = /(?<=[^/])(\.journey)?\.ya?ml$/i;

/** A name without `.journey.yaml`, `.journey.yml`, `.yaml`, `.yml`, or else without its last extension. */
export function cutSuffix(name: string): string {
  const cut = name.replace(SUFFIX, '');
  return cut === name ? name.slice(0, name.length - posix.extname(name).length) : cut;
}
