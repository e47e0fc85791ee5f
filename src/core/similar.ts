import { distance } from 'fastest-levenshtein';

const plain = (word: string): string => word.toLowerCase().replace(/[\s_-]+/g, '');

/** The known words that someone who typed `word` may have meant, likeliest first, at most three. */
export function similarWords(word: string, known: readonly string[]): string[] {
  const typed = plain(word);
  const tolerance = Math.max(1, Math.floor(typed.length / 3));
  return known
    .map((candidate) => ({ candidate, far: farFrom(typed, plain(candidate)) }))
    .filter(
      ({ candidate, far }) => far <= tolerance || (typed.length > 3 && plain(candidate).startsWith(typed)),
    )
    .toSorted((a, b) => a.far - b.far || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** Two letters that stand in each other's place are one slip. */
function farFrom(typed: string, candidate: string): number {
  const far = distance(typed, candidate);
  if (far !== 2 || typed.length !== candidate.length) return far;
  const at = [...typed].findIndex((letter, index) => letter !== candidate[index]);
  const isSwapped = typed[at] === candidate[at + 1] && typed[at + 1] === candidate[at];
  return isSwapped && typed.slice(at + 2) === candidate.slice(at + 2) ? 1 : far;
}
