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

/** Numbers the trigrams, and what must agree, in the order in which they come. */
class Vocabulary {
  readonly #words = new Map<string, Word>();
  readonly #trigrams = new Map<string, number>();
  readonly #kinds = new Map<string, number>();
  /** For each trigram the last text that has it. */
  readonly #lastText: number[] = [];
  #texts = 0;

  get size(): number {
    return this.#trigrams.size;
  }

  setOf(text: string): NumberSet {
    const own = (this.#texts += 1);
    const numbers: number[] = [];
    const agreeing: string[] = [];
    for (const each of text.split(' ')) {
      const word = this.#word(each);
      if (word.mustAgree) agreeing.push(each);
      for (const number of word.trigrams) {
        if (this.#lastText[number] === own) continue;
        this.#lastText[number] = own;
        numbers.push(number);
      }
    }
    return { numbers, kind: numberIn(this.#kinds, agreeing.toSorted().join(' ')) };
  }

  #word(text: string): Word {
    let word = this.#words.get(text);
    if (word === undefined) {
      const trigrams = trigramsOf(text).map((trigram) => numberIn(this.#trigrams, trigram));
      this.#words.set(text, (word = { trigrams, mustAgree: mustAgree(text) }));
    }
    return word;
  }
}

interface Word {
  readonly trigrams: readonly number[];
  readonly mustAgree: boolean;
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
