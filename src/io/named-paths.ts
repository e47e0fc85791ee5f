import { printable } from '../core/printable.ts';

/** So many names a message has; of more only the number is told. */
const most = 3;

const inEnglish = (count: number): string => `and ${count} more`;

/** Some paths in a sentence: `a.html, b.html, c.html and 4 more`. */
export function namedPaths(paths: readonly string[], more = inEnglish): string {
  const shown = paths.slice(0, most).map(printable).join(', ');
  return paths.length > most ? `${shown} ${more(paths.length - most)}` : shown;
}
