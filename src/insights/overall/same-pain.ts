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

/** So alike two texts must be. */
const leastLikeness = 0.8;

/** Words that turn a sentence into its opposite, in English and Indonesian. */
const negations = new Set(
  'no not never without none cannot cant dont doesnt isnt arent wont tidak bukan belum tanpa jangan tak'.split(
    ' ',
  ),
);

/** Opposites that are written nearly alike are rare in trigrams, numbers and negations are not: they must be the same. */
const mustAgree = (word: string): boolean => /\p{N}/u.test(word) || negations.has(word);

interface Words {
  readonly text: string;
  readonly trigrams: readonly string[];
}

/** A text as the numbers of its trigrams in rising order; the rarer a trigram, the lower its number. */
interface Sketch {
  readonly text: string;
  readonly trigrams: readonly number[];
}

/**
 * Puts texts together that say nearly the same: four fifths of all their trigrams are common to both (the likeness of
 * Jaccard 1901 over the letters of each word and its edges, so that the order of the words makes no difference), and they
 * have the same numbers and the same negations.
 *
 * Two texts that are so alike have one of their rarest trigrams in common, and only such pairs are looked at (Chaudhuri,
 * Ganti and Kaushik 2006: prefix filter).
 * @param texts folded, each once, in any order
 */
export function alike(texts: readonly string[]): AlikeGroup[] {
  const groups = new Groups();
  for (const bucket of buckets(texts)) joinAlike(bucket, groups);
  return groups.of(texts.toSorted());
}

/** Texts with the same numbers and negations, as the trigrams of all their words. */
function buckets(texts: readonly string[]): Words[][] {
  const found = new Map<string, Words[]>();
  for (const text of texts.toSorted()) {
    const words = text.split(' ');
    const key = words.filter(mustAgree).toSorted().join(' ');
    const sketch = { text, trigrams: [...new Set(words.flatMap(trigramsOf))] };
    const bucket = found.get(key);
    if (bucket === undefined) found.set(key, [sketch]);
    else bucket.push(sketch);
  }
  return [...found.values()].filter((bucket) => bucket.length > 1);
}

/** The threes of letters of a word with its edges: `  a`, ` ab`, `abc`, `bc `. */
function trigramsOf(word: string): string[] {
  const letters = [' ', ' ', ...word, ' '];
  return Array.from({ length: letters.length - 2 }, (_, index) => letters.slice(index, index + 3).join(''));
}

function joinAlike(bucket: readonly Words[], groups: Groups): void {
  const seen = new Map<number, Sketch[]>();
  for (const sketch of sketches(bucket)) {
    const { text, trigrams } = sketch;
    const prefix = trigrams.slice(0, trigrams.length - Math.ceil(trigrams.length * leastLikeness) + 1);
    const candidates = new Set(prefix.flatMap((each) => seen.get(each) ?? []));
    for (const other of candidates) {
      const likeness = likenessOf(trigrams, other.trigrams);
      if (likeness >= leastLikeness) groups.join(text, other.text, likeness);
    }
    for (const each of prefix) {
      const known = seen.get(each);
      if (known === undefined) seen.set(each, [sketch]);
      else known.push(sketch);
    }
  }
}

function sketches(bucket: readonly Words[]): Sketch[] {
  const counts = new Map<string, number>();
  for (const { trigrams } of bucket)
    for (const each of trigrams) counts.set(each, (counts.get(each) ?? 0) + 1);
  const rarestFirst = [...counts].toSorted(([a, often], [b, more]) => often - more || (a < b ? -1 : 1));
  const numbers = new Map(rarestFirst.map(([trigram], number) => [trigram, number]));
  return bucket.map(({ text, trigrams }) => ({
    text,
    trigrams: trigrams.map((each) => numbers.get(each)!).toSorted((a, b) => a - b),
  }));
}

/** The part of all trigrams of two texts that both have; 0 as soon as it cannot be enough. */
function likenessOf(a: readonly number[], b: readonly number[]): number {
  const enough = Math.floor((leastLikeness / (1 + leastLikeness)) * (a.length + b.length));
  let [inA, inB, common] = [0, 0, 0];
  while (inA < a.length && inB < b.length) {
    if (common + Math.min(a.length - inA, b.length - inB) < enough) return 0;
    const difference = a[inA]! - b[inB]!;
    if (difference === 0) common += 1;
    if (difference <= 0) inA += 1;
    if (difference >= 0) inB += 1;
  }
  return common / (a.length + b.length - common);
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
