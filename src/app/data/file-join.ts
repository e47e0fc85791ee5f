import type { DataAnswer, DataQuestion } from '../../model/kpis/data-question.ts';
import { CsvRows } from './csv-rows.ts';
import { FigureReader } from './figure-reader.ts';

/** All figures that are read from one file, in one pass over its bytes. */
export class FileJoin {
  readonly #tables: readonly Table[];

  /** @param asked key of the answer → question */
  constructor(asked: ReadonlyMap<string, DataQuestion>) {
    // Two maps may see the same file with other separators.
    const bySeparator = new Map<string | undefined, Map<string, DataQuestion>>();
    for (const [key, question] of asked) {
      const same = bySeparator.get(question.separator) ?? new Map<string, DataQuestion>();
      bySeparator.set(question.separator, same.set(key, question));
    }
    this.#tables = [...bySeparator].map(([separator, questions]) => new Table(separator, questions));
  }

  /** True where nothing more needs to be read. */
  get isDone(): boolean {
    return this.#tables.every(({ isDone }) => isDone);
  }

  take(chunk: Buffer): void {
    for (const table of this.#tables) table.take(chunk);
  }

  /** What the file said, once it is read. */
  answers(): ReadonlyMap<string, DataAnswer> {
    return new Map(this.#tables.flatMap((table) => table.answers()));
  }
}

/** A file as it looks with one separator. */
class Table {
  readonly #rows: CsvRows;
  readonly #questions: ReadonlyMap<string, DataQuestion>;
  #readers: ReadonlyMap<string, FigureReader> | undefined;
  #working: readonly FigureReader[] = [];
  #isDone = false;

  constructor(separator: string | undefined, questions: ReadonlyMap<string, DataQuestion>) {
    this.#questions = questions;
    this.#rows = new CsvRows(separator, (cells) => {
      if (this.#readers === undefined) this.#open();
      for (const reader of this.#working) reader.take(cells);
    });
  }

  get isDone(): boolean {
    return this.#isDone || this.#rows.isDone;
  }

  take(chunk: Buffer): void {
    if (!this.#isDone) this.#rows.take(chunk);
  }

  answers(): [string, DataAnswer][] {
    const faults = this.#isDone ? [] : this.#rows.end();
    const isReadable = this.#rows.header !== undefined;
    const readers = this.#readers ?? (isReadable ? this.#open() : new Map<string, FigureReader>());
    return [...this.#questions.keys()].map((key) => {
      const reader = readers.get(key);
      // A column that is not there says more than a file without rows.
      const isWrong = reader === undefined || (faults.length > 0 && !reader.hasFailed);
      return [key, isWrong ? { ok: false, error: faults } : reader.answer(this.#rows.rows)];
    });
  }

  #open(): ReadonlyMap<string, FigureReader> {
    const table = {
      header: this.#rows.header!,
      headerPlace: this.#rows.headerPlace,
      separator: this.#rows.separator,
      placeOfCell: (cell: number) => this.#rows.placeOfCell(cell),
    };
    this.#readers = new Map(
      [...this.#questions].map(([key, question]) => [key, new FigureReader(question, table)]),
    );
    this.#working = [...this.#readers.values()].filter(({ hasFailed }) => !hasFailed);
    this.#isDone = this.#working.length === 0;
    return this.#readers;
  }
}
