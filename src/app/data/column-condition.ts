import type { Condition } from '../../model/kpis/data-question.ts';
import { readNumber, type Marks } from './read-number.ts';

/** So many different values of a column are remembered while none of them is one that is looked for. */
const mostSeen = 1000;
/** More of a value is no help. */
const longestSeen = 80;

/** One of some values must stand in a cell: a text as it is, a number however it is written, true and false in any case. */
export class ColumnCondition {
  readonly #cell: number;
  readonly #marks: Marks;
  readonly #texts: readonly string[];
  readonly #numbers: readonly number[];
  readonly #seen = new Set<string>();
  #hasHeld = false;

  /** @param cell the index of the column */
  constructor({ values }: Condition, cell: number, marks: Marks) {
    this.#cell = cell;
    this.#marks = marks;
    this.#texts = values.flatMap((each) =>
      typeof each === 'string' ? [each.trim()] : typeof each === 'boolean' ? casesOf(String(each)) : [],
    );
    this.#numbers = values.filter((each) => typeof each === 'number');
  }

  /** True when some row that was watched had one of the values. */
  get hasHeld(): boolean {
    return this.#hasHeld;
  }

  /** What stands in the column of the rows that were watched. */
  get seen(): { readonly seen: readonly string[]; readonly isAll: boolean } {
    return { seen: [...this.#seen], isAll: this.#seen.size < mostSeen };
  }

  holds(row: readonly string[]): boolean {
    const cell = row[this.#cell]!;
    for (const text of this.#texts) if (cell === text) return true;
    return this.#holdsPatiently(cell);
  }

  /** Looks whether it holds, and else remembers what stands in the cell. */
  watch(row: readonly string[]): void {
    this.#hasHeld = this.holds(row);
    const value = row[this.#cell]!.trim();
    if (!this.#hasHeld && value !== '' && this.#seen.size < mostSeen)
      this.#seen.add(value.slice(0, longestSeen));
  }

  #holdsPatiently(cell: string): boolean {
    const trimmed = cell.trim();
    if (trimmed.length !== cell.length && this.#texts.includes(trimmed)) return true;
    if (this.#numbers.length === 0) return false;
    return this.#numbers.includes(readNumber(trimmed, this.#marks));
  }
}

const casesOf = (word: string): string[] => [
  word,
  word.toUpperCase(),
  word[0]!.toUpperCase() + word.slice(1),
];
