import type { Words } from '../i18n/insights/words.ts';

/** One thing that can be told of finished maps. */
export interface Insight<Source> {
  /** Its key in the data, and permanent. */
  readonly id: string;
  /** Computes it; `false` where there is nothing to tell, which is not the same as a zero. */
  of(source: Source): Found | false;
}

/** An insight that has something to tell: as data, and in words. */
export interface Found {
  readonly id: string;
  /** Plain data with stable keys: numbers, and texts of the map. Its `basis` says what it was computed from. */
  readonly data: object;
  /** `false` where the data say nothing that is worth a word. */
  tell(words: Words): Section | false;
}

/** An insight in words. Texts are raw: whoever prints them makes them safe. */
export interface Section {
  readonly title: string;
  /** What it was computed from: "mean of 12 measured steps". */
  readonly basis: string;
  readonly lines: readonly Line[];
}

/** One finding of an insight. Texts that say nothing are `''`. */
export interface Line {
  readonly mark: Mark | '';
  readonly tone: 'positive' | 'neutral' | 'negative';
  /** The number that matters: `−2`, `3.1%`. */
  readonly figure: string;
  readonly gauge: Gauge | false;
  readonly text: string;
  /** Where it stands: a stage and a step. */
  readonly place: string;
  readonly notes: readonly string[];
}

export type Mark = '✓' | '✗' | '○' | '↑' | '↓' | '→';

/** A number as a small drawing. */
export type Gauge =
  /** From −2 to +2. */
  | { readonly kind: 'valence'; readonly value: number }
  /** From 0 to 1. */
  | { readonly kind: 'share'; readonly value: number };

/** What an insight is defined by: how its data is found, and how they are told. */
interface Definition<Source, Data extends object> {
  readonly id: string;
  find(source: Source): Data | false;
  tell(data: Data, words: Words, source: Source): Section | false;
}

export const defineInsight = <Source, Data extends object>({
  id,
  find,
  tell,
}: Definition<Source, Data>): Insight<Source> => ({
  id,
  of: (source) => {
    const data = find(source);
    return data !== false && { id, data, tell: (words) => tell(data, words, source) };
  },
});

/** A line that is just a text, with whatever else it has. */
export const line = (text: string, rest: Partial<Omit<Line, 'text'>> = {}): Line => ({
  mark: '',
  tone: 'neutral',
  figure: '',
  gauge: false,
  text,
  place: '',
  notes: [],
  ...rest,
});
