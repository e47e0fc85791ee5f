/*
 * What is asked of a file of data, and what comes back. Plain data without places: questions travel between threads, and
 * several maps may ask the same.
 */

import type { TypedNumber } from '../shape/thousands.ts';
import type { NumberMarks } from './number-marks.ts';

/** One figure to be read from the rows of a file. */
export interface DataQuestion {
  /** The real, absolute path of the file. */
  readonly file: string;
  /** The name that the file is reported under. */
  readonly path: string;
  /** What stands between the columns; `undefined` where the first line decides. */
  readonly separator: string | undefined;
  readonly marks: NumberMarks;
  /**
   * What is known of the numbers in each of the columns, where a point in them may stand between thousands; `undefined`
   * for columns of rates and scores, and where {@link marks} are said.
   */
  readonly doubts: readonly (DoubtfulColumn | undefined)[];
  /** A row is meant where all of them hold. */
  readonly where: readonly Condition[];
  readonly wanted: WantedFigure;
}

export type DoubtfulColumn = Pick<TypedNumber, 'quantity' | 'currency' | 'locale'>;

export interface Condition {
  readonly column: string;
  /** One of these stands in the cell; a number however it is written there. */
  readonly values: readonly (string | number | boolean)[];
}

/**
 * `columns`: the numbers of these columns, each made into one by itself; `only` takes exactly one row. `answers`: how
 * often each whole number from `low` to `high` stands in a column.
 */
export type WantedFigure =
  | {
      readonly kind: 'columns';
      readonly columns: readonly string[];
      readonly aggregate: 'sum' | 'mean' | 'last' | 'only';
    }
  | { readonly kind: 'answers'; readonly column: string; readonly low: number; readonly high: number };

/** What the rows came to. */
export interface JoinedRows {
  /** How many rows were taken: those that are meant and whose cells are all filled in. */
  readonly rows: number;
  /** Of `columns`, in their order; none for answers. */
  readonly numbers: readonly number[];
  /** Of `answers`: answer → how many gave it. */
  readonly counts: ReadonlyMap<number, number>;
  /** The line of the file that shows where this was read: the last row taken, or the names of the columns. */
  readonly at: DataPlaceInFile;
}

/** Some lines of a file of data, and a part of them. */
export interface DataPlaceInFile {
  readonly text: string;
  /** The number of the first of them, 1-based. */
  readonly line: number;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
}

/** Which part of a question a fault is about: a column, or the one of a condition. */
export type QuestionPart =
  | { readonly of: 'column'; readonly index: number }
  | { readonly of: 'condition'; readonly index: number };

/** Why a question has no answer. Those that have an `at` are to be mended in the file of data. */
export type DataFault =
  /** `reason` as the end of "it cannot be read: …". */
  | { readonly kind: 'unreadable'; readonly reason: string }
  | { readonly kind: 'not-utf-8'; readonly encoding: string | undefined; readonly at: DataPlaceInFile }
  | {
      readonly kind: 'empty' | 'no-rows' | 'row-too-large' | 'unclosed-quote';
      readonly at: DataPlaceInFile;
    }
  | {
      readonly kind: 'ragged-row';
      readonly cells: number;
      readonly columns: number;
      readonly at: DataPlaceInFile;
    }
  /** `isAll` is false where the file was not read to its end. */
  | {
      readonly kind: 'more-ragged-rows';
      readonly count: number;
      readonly isAll: boolean;
      readonly at: DataPlaceInFile;
    }
  | {
      readonly kind: 'missing-column';
      readonly part: QuestionPart;
      readonly column: string;
      readonly known: readonly string[];
      readonly header: DataPlaceInFile;
    }
  | {
      readonly kind: 'duplicate-column';
      readonly part: QuestionPart;
      readonly column: string;
      readonly header: DataPlaceInFile;
    }
  | {
      readonly kind: 'no-row-matches';
      readonly rows: number;
      /** The first condition that holds in no row; `undefined` where each holds in some. */
      readonly unseen: UnseenValue | undefined;
      readonly header: DataPlaceInFile;
    }
  | { readonly kind: 'not-measured'; readonly rows: number; readonly header: DataPlaceInFile }
  | { readonly kind: 'several-rows'; readonly rows: number; readonly second: DataPlaceInFile }
  | {
      readonly kind: 'bad-cell';
      readonly column: string;
      readonly cell: string;
      readonly at: DataPlaceInFile;
    }
  /** Its point probably stands between thousands. */
  | {
      readonly kind: 'doubtful-cell';
      readonly column: string;
      readonly cell: string;
      readonly at: DataPlaceInFile;
    }
  | {
      readonly kind: 'more-bad-cells';
      readonly count: number;
      readonly column: string;
      readonly at: DataPlaceInFile;
    };

export interface UnseenValue {
  /** Which of the conditions. */
  readonly index: number;
  /** What stands in its column instead, in the order of the file. */
  readonly seen: readonly string[];
  readonly isAll: boolean;
}

export type DataAnswer =
  | { readonly ok: true; readonly value: JoinedRows }
  | { readonly ok: false; readonly error: readonly DataFault[] };

/** By {@link questionKey}. */
export type DataAnswers = ReadonlyMap<string, DataAnswer>;

/** The same for the same question, whoever asks it. */
export const questionKey = ({ file, separator, marks, doubts, where, wanted }: DataQuestion): string =>
  JSON.stringify([file, separator ?? '', marks, doubts, where, wanted]);
