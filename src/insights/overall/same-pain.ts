import { findAlike, type NumberSet } from './alike-pairs.ts';

/**
 * How a text is compared: case, marks, punctuation, white space and the way a letter is composed make no difference.
 * A text of nothing but punctuation is compared as it is.
 */
export function folded(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin}\p{M}*)\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  return words === '' ? text.trim() : words;
}

/** Texts that are taken for the same, and how alike they are. */
export interface AlikeGroup {
  /** As they are given to {@link alike}, in code-unit order. */
  readonly texts: readonly string[];
  /** The likeness of the two that are least alike among those that were put together, 0 to 1; 1 for one text alone. */
  readonly likeness: number;
}

/** Words that turn a sentence into its opposite, in English and Indonesian. */
const negations = new Set(
  'no not never without none cannot cant dont doesnt isnt arent wont tidak bukan belum tanpa jangan tak'.split(
    ' ',
  ),
);

/** Opposites that are written nearly alike are rare in trigrams, numbers and negations are not: they must be the same. */
const mustAgree = (word: string): boolean => /\p{N}/u.test(word) || negations.has(word);

/**
 * Puts texts together that say nearly the same: four fifths of all their trigrams are common to both (the likeness of
 * Jaccard 1901 over the letters of each word and its edges, so that the order of the words makes no difference), and they
 * have the same numbers and the same negations.
 * @param texts folded, each once, in any order
 */
export function alike(texts: readonly string[]): AlikeGroup[] {
  const sorted = texts.toSorted();
  const vocabulary = new Vocabulary();
  const sets = sorted.map((text) => vocabulary.setOf(text));
  const groups = new Groups();
  findAlike(sets, vocabulary.size, (a, b, likeness) => groups.join(sorted[a]!, sorted[b]!, likeness));
  return groups.of(sorted);
}

/** Numbers the trigrams and what must agree, in the order in which they come. */
class Vocabulary {
  readonly #trigrams = new Map<string, number>();
  readonly #words = new Map<string, readonly number[]>();
  readonly #kinds = new Map<string, number>();

  get size(): number {
    return this.#trigrams.size;
  }

  setOf(text: string): NumberSet {
    const words = text.split(' ');
    const numbers = new Set<number>();
    for (const word of words) for (const number of this.#numbersOf(word)) numbers.add(number);
    const kind = words.filter(mustAgree).toSorted().join(' ');
    return { numbers: [...numbers], kind: numberIn(this.#kinds, kind) };
  }

  #numbersOf(word: string): readonly number[] {
    let numbers = this.#words.get(word);
    if (numbers === undefined) {
      numbers = trigramsOf(word).map((trigram) => numberIn(this.#trigrams, trigram));
      this.#words.set(word, numbers);
    }
    return numbers;
  }
}

function numberIn(known: Map<string, number>, text: string): number {
  let number = known.get(text);
  if (number === undefined) known.set(text, (number = known.size));
  return number;
}

/** The threes of letters of a word with its edges: `  a`, ` ab`, `abc`, `bc `. */
function trigramsOf(word: string): string[] {
  const letters = [' ', ' ', ...word, ' '];
  return Array.from({ length: letters.length - 2 }, (_, index) => letters.slice(index, index + 3).join(''));
}

/** Sets that grow together (Galler and Fischer 1964), with the least likeness of the pairs that joined them. */
class Groups {
  readonly #parents = new Map<string, string>();
  readonly #likeness = new Map<string, number>();

  join(a: string, b: string, likeness: number): void {
    const [from, to] = [this.#root(a), this.#root(b)];
    const least = Math.min(likeness, this.#likeness.get(from) ?? 1, this.#likeness.get(to) ?? 1);
    if (from !== to) this.#parents.set(from, to);
    this.#likeness.set(to, least);
  }

  of(texts: readonly string[]): AlikeGroup[] {
    const found = new Map<string, string[]>();
    for (const text of texts) {
      const root = this.#root(text);
      const group = found.get(root);
      if (group === undefined) found.set(root, [text]);
      else group.push(text);
    }
    return [...found].map(([root, group]) => ({ texts: group, likeness: this.#likeness.get(root) ?? 1 }));
  }

  #root(text: string): string {
    let root = text;
    for (let next = this.#parents.get(root); next !== undefined; next = this.#parents.get(root)) root = next;
    for (let at = text; at !== root;) {
      const next = this.#parents.get(at)!;
      this.#parents.set(at, root);
      at = next;
    }
    return root;
  }
}
