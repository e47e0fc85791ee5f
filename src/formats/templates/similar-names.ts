import { distance } from 'fastest-levenshtein';

/** The names that may have been meant, likeliest first, at most three. */
export function similarNames(name: string, names: readonly string[]): readonly string[] {
  const limit = Math.max(2, Math.floor(name.length / 3));
  return names
    .map((each) => ({ each, far: distance(name.toLowerCase(), each.toLowerCase()) }))
    .filter(({ far }) => far <= limit)
    .sort((a, b) => a.far - b.far || (a.each < b.each ? -1 : 1))
    .slice(0, 3)
    .map(({ each }) => each);
}
