import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alike, folded } from '../../src/insights/overall/same-pain.ts';

describe('a folded text', () => {
  it.each([
    ['Slow  checkout!', 'slow checkout'],
    ['SLOW\ncheckout', 'slow checkout'],
    ['Café', 'cafe'],
    ['Cafe\u0301', 'cafe'],
    ['ﬁne print', 'fine print'],
    ['期限が短い。', '期限が短い'],
    ['बहुत महँगा', 'बहुत महँगा'],
    ['?!', '?!'],
  ])('%j is %j', (text, expected) => expect(folded(text)).toBe(expected));

  it('keeps marks that change a letter of other scripts', () => {
    expect(folded('ガ')).not.toBe(folded('カ'));
  });
});

const groupsOf = (...texts: string[]): string[][] =>
  alike(texts.map(folded)).map((group) => [...group.texts]);

describe('texts are taken for one', () => {
  it.each([
    ['Too many form fields', 'Too many forms fields'],
    ['Delivery takes too long', 'Too long takes delivery'],
    ['Biaya kirim baru terlihat di akhir', 'Biaya kirim baru terlihat diakhir'],
  ])('%j and %j', (a, b) => expect(groupsOf(a, b)).toHaveLength(1));

  it.each([
    ['No word about secure payment', 'No word about secure delivery'],
    ['Price too high', 'Price too low'],
    ['The delivery time of the parcel is told', 'The delivery time of the parcel is not told'],
    ['Biaya kirim terlihat sebelum membayar', 'Biaya kirim tidak terlihat sebelum membayar'],
    ['Waits 5 minutes for an answer', 'Waits 50 minutes for an answer'],
    ['Slow', 'Slot'],
    ['', 'a'],
  ])('but not %j and %j', (a, b) => expect(groupsOf(a, b)).toHaveLength(2));

  it('with the likeness of the two that are least alike', () => {
    const [group] = alike(['too many form fields', 'too many forms fields']);
    // 19 trigrams in common, and 22 in all.
    expect(group?.likeness).toBeCloseTo(19 / 22);
    expect(alike(['slow'])).toEqual([{ texts: ['slow'], likeness: 1 }]);
  });
});

/** Words that are easily alike. */
const word = fc.constantFrom('delivery', 'deliverys', 'payment', 'payments', 'slow', 'not', '5', '50');
const texts = fc.uniqueArray(
  fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' ')),
  { maxLength: 12 },
);

it('gives the same groups in whatever order the texts come, each text in one of them', () => {
  fc.assert(
    fc.property(texts, fc.integer(), (list, seed) => {
      const groups = alike(list);
      const shuffled = list.toSorted((a, b) => ((a.length * 31 + seed) % 7) - ((b.length * 31 + seed) % 7));
      expect(alike(shuffled)).toEqual(groups);
      expect(groups.flatMap((group) => group.texts).toSorted()).toEqual(list.toSorted());
    }),
  );
});

const trigrams = (text: string): Set<string> =>
  new Set(
    text.split(' ').flatMap((each) => {
      const padded = `  ${each} `;
      return Array.from({ length: padded.length - 2 }, (_, index) => padded.slice(index, index + 3));
    }),
  );

it('finds every pair that is alike, though it looks at few', () => {
  const plain = fc.constantFrom('delivery', 'deliverys', 'payment', 'payments', 'slow', 'late');
  const two = fc.array(plain, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.uniqueArray(two, { minLength: 2, maxLength: 10 }), (list) => {
      const groups = alike(list);
      const groupOf = (text: string) => groups.find((group) => group.texts.includes(text));
      for (const a of list)
        for (const b of list) {
          const [first, second] = [trigrams(a), trigrams(b)];
          const common = [...first].filter((each) => second.has(each)).length;
          if (common / (first.size + second.size - common) >= 0.8) expect(groupOf(a)).toBe(groupOf(b));
        }
    }),
  );
});
