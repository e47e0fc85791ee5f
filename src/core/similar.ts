import { distance } from 'fastest-levenshtein';

const plain = (word: string): string => word.toLowerCase().replace(/[\s_-]+/g, '');

/** The known words that someone who typed `word` may have meant, likeliest first, at most three. */
export function similarWords(word: string, known: readonly string[]): string[] {
  const typed = plain(word);
  const tolerance = Math.max(1, Math.floor(typed.length / 3));
  return known
    .map((candidate) => ({ candidate, far: distance(typed, plain(candidate)) }))
    .filter(
      ({ candidate, far }) => far <= tolerance || (typed.length > 3 && plain(candidate).startsWith(typed)),
    )
    .toSorted((a, b) => a.far - b.far || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}
