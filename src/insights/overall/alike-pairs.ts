/** A set of whole numbers from 0 on, each once. */
export interface NumberSet {
  readonly numbers: readonly number[];
  /** Sets of different kinds are never alike. */
  readonly kind: number;
}

/** The most numbers that only one of two alike sets has: a ninth of both, as 1 - 4/5 is a ninth of 1 + 4/5. */
const mostDiffering = (size: number, other: number): number => Math.floor((size + other) / 9);

/** So many parts there are for each that must be looked at. More leave out more common ones, and have less in each. */
const partsToChooseFrom = 1.25;

/** The size of the largest set that may be alike to one of this size: four fifths are the smaller one at most. */
const largestAlike = (size: number): number => Math.floor((size * 5) / 4);

/**
 * Finds every two sets of which four fifths of all their numbers are common to both (Jaccard 1901), without looking at
 * all pairs.
 *
 * All numbers are dealt out to parts, by their remainder. Where two sets differ in `d` numbers at most, all parts but `d` of
 * them are equal, and so is one at least of any `d + 1` parts: only sets with an equal part are compared (Deng, Li, Wen and
 * Feng 2015: "An efficient partition based method for exact set similarity joins"). There are some more parts than
 * that, and each set leaves out those that most other sets share with it. It is done for one range of sizes after the other,
 * because `d` grows with the size.
 * @param below what all numbers are below
 * @param found is told of each pair once, in no certain order, with the part that is common to both
 */
export function findAlike(
  sets: readonly NumberSet[],
  below: number,
  found: (a: number, b: number, likeness: number) => void,
): void {
  const order = sets
    .map((_set, index) => index)
    .toSorted((a, b) => sets[a]!.numbers.length - sets[b]!.numbers.length);
  const packed = new PackedSets(
    order.map((index) => sets[index]!),
    below,
  );
  const tell = (a: number, b: number, likeness: number): void => found(order[a]!, order[b]!, likeness);
  for (let start = 0; start < order.length;) {
    const largest = largestAlike(packed.sizeOf(start));
    const end = packed.firstLarger(largest);
    joinRange(packed, { start, end, largest }, tell);
    start = end;
  }
}

/**
 * Sets, the smaller ones first, close together in memory. The numbers of each are named anew and sorted, those that fewest
 * sets have first: they are the first to tell that two sets are not alike.
 */
class PackedSets {
  /** Where the numbers of a set start; those of the next set start where they end. */
  readonly starts: Int32Array;
  readonly numbers: Int32Array;
  readonly kinds: Int32Array;
  /** For each number the last set that was marked and has it. */
  readonly #markedBy: Int32Array;

  constructor(sets: readonly NumberSet[], below: number) {
    this.kinds = Int32Array.from(sets, ({ kind }) => kind);
    this.starts = new Int32Array(sets.length + 1);
    for (const [at, { numbers }] of sets.entries()) this.starts[at + 1] = this.starts[at]! + numbers.length;
    this.numbers = new Int32Array(this.starts[sets.length]!);
    const names = rarestFirst(sets, below);
    for (const [at, { numbers }] of sets.entries()) {
      let place = this.starts[at]!;
      for (const number of numbers) this.numbers[place++] = names[number]!;
      this.numbers.subarray(this.starts[at], place).sort();
    }
    this.#markedBy = new Int32Array(below).fill(-1);
  }

  sizeOf(at: number): number {
    return this.starts[at + 1]! - this.starts[at]!;
  }

  firstLarger(size: number): number {
    let [low, high] = [0, this.kinds.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.sizeOf(middle) > size) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Marks the numbers of a set, to be compared with others. */
  mark(at: number): void {
    const end = this.starts[at + 1]!;
    for (let place = this.starts[at]!; place < end; place++) this.#markedBy[this.numbers[place]!] = at;
  }

  /** How many numbers a marked set has in common with one that is not larger; 0 where the two are not alike. */
  commonIfAlike(marked: number, other: number): number {
    const end = this.starts[other + 1]!;
    const [size, otherSize] = [this.sizeOf(marked), this.sizeOf(other)];
    // Of what they differ in, the larger one has the difference of their sizes more than the other.
    const most = (mostDiffering(size, otherSize) - (size - otherSize)) >> 1;
    let alone = 0;
    for (let place = this.starts[other]!; place < end && alone <= most; place++)
      if (this.#markedBy[this.numbers[place]!] !== marked) alone += 1;
    return alone <= most && this.kinds[marked] === this.kinds[other] ? otherSize - alone : 0;
  }
}

/** For each number its rank by how many sets have it. */
function rarestFirst(sets: readonly NumberSet[], below: number): Int32Array {
  const counts = new Int32Array(below);
  for (const { numbers } of sets) for (const number of numbers) counts[number]! += 1;
  const ranks = new Int32Array(below);
  const ranked = [...counts.keys()].toSorted((a, b) => counts[a]! - counts[b]!);
  for (const [rank, number] of ranked.entries()) ranks[number] = rank;
  return ranks;
}

interface Range {
  readonly start: number;
  readonly end: number;
  /** The size that no set of the range is above. */
  readonly largest: number;
}

/** Finds those that are alike to a set of the range and not smaller. */
function joinRange(
  sets: PackedSets,
  range: Range,
  found: (a: number, b: number, likeness: number) => void,
): void {
  const { start, end, largest } = range;
  const parts = new EqualParts(sets, range);
  const last = sets.firstLarger(largestAlike(largest));
  for (let at = start; at < last; at++) {
    const size = sets.sizeOf(at);
    sets.mark(at);
    parts.take(at);
    parts.eachMet(mostDiffering(size, Math.min(size, largest)), (other) => {
      const common = sets.commonIfAlike(at, other);
      if (common > 0) found(at, other, common / (size + sets.sizeOf(other) - common));
    });
    if (at < end) parts.add();
  }
}

/** A hash table of sets by their parts. Now and then parts meet that are not equal; no equal ones miss each other. */
class EqualParts {
  readonly #sets: PackedSets;
  readonly #first: number;
  /** The set that was taken last, and one bit for each remainder that its numbers leave an odd number of times. */
  #taken = 0;
  #bits = 0;
  /** How many parts there are, and for each the slot of the set that was taken last. */
  readonly #count: number;
  readonly #slots: Int32Array;
  /** The parts of that set as filled × count + part, to be sorted. */
  readonly #byFilled: Float64Array;
  /** For each slot, by turns, where its entries start and how many of them are filled. */
  readonly #table: Int32Array;
  /** A set and its bits, by turns. */
  readonly #entries: Int32Array;
  /** For each set the last one that met it. */
  readonly #metBy: Int32Array;

  /** @param range the sets that are going to be added */
  constructor(sets: PackedSets, { start, end, largest }: Range) {
    this.#sets = sets;
    this.#first = start;
    this.#count = Math.ceil((mostDiffering(largest, largestAlike(largest)) + 1) * partsToChooseFrom);
    this.#slots = new Int32Array(this.#count);
    this.#byFilled = new Float64Array(this.#count);
    this.#table = new Int32Array(2 ** Math.ceil(Math.log2(2 * this.#count * (end - start))));
    this.#entries = new Int32Array(2 * this.#count * (end - start));
    this.#metBy = new Int32Array(end - start);
    for (let at = start; at < end; at++) {
      this.#hash(at);
      for (const slot of this.#slots) this.#table[slot]! += 1;
    }
    let before = 0;
    for (let slot = 0; slot < this.#table.length; slot += 2) {
      const length = this.#table[slot]!;
      this.#table[slot] = before;
      before += length;
    }
  }

  #hash(at: number): void {
    const { starts, numbers, kinds } = this.#sets;
    const slots = this.#slots;
    const count = this.#count;
    for (let part = 0; part < count; part++) slots[part] = mixed(kinds[at]! * count + part);
    let bits = 0;
    const end = starts[at + 1]!;
    for (let place = starts[at]!; place < end; place++) {
      const number = numbers[place]!;
      const hash = mixed(~number);
      slots[number % count]! += hash;
      bits ^= 1 << (hash & 31);
    }
    for (let part = 0; part < count; part++) slots[part] = mixed(slots[part]!) & (this.#table.length - 2);
    this.#bits = bits;
  }

  take(at: number): void {
    this.#hash(at);
    const count = this.#count;
    for (let part = 0; part < count; part++)
      this.#byFilled[part] = this.#table[this.#slots[part]! + 1]! * count + part;
    this.#byFilled.sort();
    this.#taken = at;
  }

  /** Meets each added set that may differ from the taken one in so many numbers at most. */
  eachMet(differing: number, meet: (set: number) => void): void {
    for (let rank = 0; rank <= differing; rank++) {
      const slot = this.#slots[this.#byFilled[rank]! % this.#count]!;
      const start = 2 * this.#table[slot]!;
      const end = start + 2 * this.#table[slot + 1]!;
      for (let place = start; place < end; place += 2) {
        if (ones(this.#bits ^ this.#entries[place + 1]!) > differing) continue;
        const set = this.#entries[place]!;
        if (this.#metBy[set - this.#first] === this.#taken) continue;
        this.#metBy[set - this.#first] = this.#taken;
        meet(set);
      }
    }
  }

  /** Adds the set that was taken last. */
  add(): void {
    for (const slot of this.#slots) {
      const place = 2 * (this.#table[slot]! + this.#table[slot + 1]!);
      this.#entries[place] = this.#taken;
      this.#entries[place + 1] = this.#bits;
      this.#table[slot + 1]! += 1;
    }
  }
}

/** Spreads a number over 32 bits (Wellons 2018: lowbias32). */
function mixed(number: number): number {
  let bits = number | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x7feb352d);
  bits = Math.imul(bits ^ (bits >>> 15), 0x846ca68b);
  return bits ^ (bits >>> 16);
}

/** How many of 32 bits are set. */
function ones(number: number): number {
  let bits = number - ((number >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
