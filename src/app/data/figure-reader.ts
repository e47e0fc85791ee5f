import type {
  DataAnswer,
  DataFault,
  DataPlaceInFile,
  DataQuestion,
  QuestionPart,
} from '../../model/kpis/data-question.ts';
import { ColumnCondition } from './column-condition.ts';
import { PointsInColumn } from './points-in-column.ts';
import { isBlank, readNumber, type Marks } from './read-number.ts';
import { RunningSum } from './running-sum.ts';

/** So many bad cells are shown; the others are counted. */
const shownBad = 3;

/** The rows as a reader of them sees the file. */
export interface TableOfRows {
  readonly header: readonly string[];
  readonly headerPlace: DataPlaceInFile;
  readonly separator: string;
  /** The place of a cell of the row that is just told. */
  placeOfCell(cell: number): DataPlaceInFile;
}

/** Reads one figure out of the rows of a file, one row after the other. */
export class FigureReader {
  readonly #question: DataQuestion;
  readonly #table: TableOfRows;
  readonly #marks: Marks;
  /** True where exactly one row is to be taken. */
  readonly #isOnly: boolean;
  readonly #columns: readonly string[];
  readonly #faults: DataFault[] = [];
  readonly #conditions: readonly ColumnCondition[];
  readonly #cells: readonly number[];
  readonly #sums: readonly RunningSum[];
  readonly #counts = new Map<number, number>();
  /** Of each column whose points may stand between thousands. */
  readonly #points: readonly (PointsInColumn | undefined)[];
  readonly #isInDoubt: boolean;
  /** The numbers of the row that was taken last. */
  readonly #numbers: number[];
  #matched = 0;
  #taken = 0;
  #bad = 0;
  #badPlace: DataPlaceInFile;
  #second: DataPlaceInFile | undefined;
  #isWatching: boolean;

  constructor(question: DataQuestion, table: TableOfRows) {
    this.#question = question;
    this.#table = table;
    this.#badPlace = table.headerPlace;
    const { where, wanted, marks, doubts } = question;
    this.#marks = marks;
    this.#isOnly = wanted.kind === 'columns' && wanted.aggregate === 'only';
    this.#conditions = where.map(
      (condition, index) =>
        new ColumnCondition(condition, this.#indexOf(condition.column, { of: 'condition', index }), marks),
    );
    this.#columns = wanted.kind === 'columns' ? wanted.columns : [wanted.column];
    this.#cells = this.#columns.map((column, index) => this.#indexOf(column, { of: 'column', index }));
    this.#sums = this.#columns.map(() => new RunningSum());
    this.#numbers = this.#columns.map(() => 0);
    this.#points = doubts.map((doubt) => doubt && new PointsInColumn(doubt, table.separator));
    this.#isInDoubt = this.#points.some((points) => points !== undefined);
    this.#isWatching = where.length > 0;
  }

  /** True where the columns are not such that rows can be taken. */
  get hasFailed(): boolean {
    return this.#faults.length > this.#bad;
  }

  take(row: readonly string[]): void {
    if (this.#isWatching) this.#watch(row);
    if (this.#isInDoubt) this.#watchPoints(row);
    for (const condition of this.#conditions) if (!condition.holds(row)) return;
    this.#matched++;
    const { wanted } = this.#question;
    if (wanted.kind === 'answers') this.#count(row, this.#cells[0]!, wanted.low, wanted.high);
    else this.#add(row);
  }

  /** @param rows how many the file has */
  answer(rows: number): DataAnswer {
    const faults = this.#faults.length > 0 ? this.#faults : this.#faultsAtEnd(rows);
    if (this.#bad > shownBad) {
      const column = this.#columns.join(', ');
      faults.push({ kind: 'more-bad-cells', count: this.#bad - shownBad, column, at: this.#badPlace });
    }
    if (faults.length > 0) return { ok: false, error: faults };
    const at = this.#table.headerPlace;
    return { ok: true, value: { rows: this.#taken, numbers: this.#results(), counts: this.#counts, at } };
  }

  #faultsAtEnd(rows: number): DataFault[] {
    const header = this.#table.headerPlace;
    if (this.#matched === 0) {
      const index = this.#conditions.findIndex((condition) => !condition.hasHeld);
      const unseen = this.#conditions[index] && { index, ...this.#conditions[index].seen };
      return [{ kind: 'no-row-matches', rows, unseen, header }];
    }
    if (this.#taken === 0) return [{ kind: 'not-measured', rows: this.#matched, header }];
    const doubtful = this.#points.flatMap((points, index): DataFault[] => {
      const refused = points?.refused;
      const column = this.#columns[index]!;
      return refused === undefined ? [] : [{ kind: 'doubtful-cell', column, ...refused }];
    });
    if (doubtful.length > 0) return doubtful;
    return this.#second === undefined
      ? []
      : [{ kind: 'several-rows', rows: this.#taken, second: this.#second }];
  }

  #results(): readonly number[] {
    const { wanted } = this.#question;
    if (wanted.kind === 'answers') return [];
    switch (wanted.aggregate) {
      case 'sum':
        return this.#sums.map(({ value }) => value);
      case 'mean':
        return this.#sums.map(({ value }) => value / this.#taken);
      case 'last':
      case 'only':
        return this.#numbers;
    }
  }

  /** Which values the columns of the conditions have, until each condition has held once. */
  #watch(row: readonly string[]): void {
    let isWatching = false;
    for (const condition of this.#conditions) {
      if (!condition.hasHeld) condition.watch(row);
      isWatching ||= !condition.hasHeld;
    }
    this.#isWatching = isWatching;
  }

  #watchPoints(row: readonly string[]): void {
    for (let index = 0; index < this.#cells.length; index++)
      this.#points[index]?.watch(row[this.#cells[index]!]!);
  }

  #add(row: readonly string[]): void {
    const cells = this.#cells;
    // A row in which something was not measured would put unlike things above and below a line.
    for (const cell of cells) if (isBlank(row[cell]!)) return;
    for (const cell of cells) {
      if (Number.isNaN(readNumber(row[cell]!, this.#marks))) {
        this.#noteBad(row, cell);
        return;
      }
    }
    this.#taken++;
    for (let index = 0; index < cells.length; index++) {
      const number = readNumber(row[cells[index]!]!, this.#marks);
      this.#numbers[index] = number;
      this.#sums[index]!.add(number);
      this.#points[index]?.take(row[cells[index]!]!, () => this.#table.placeOfCell(cells[index]!));
    }
    if (this.#taken === 2 && this.#isOnly) this.#second = this.#table.placeOfCell(cells[0]!);
  }

  #count(row: readonly string[], cell: number, low: number, high: number): void {
    if (isBlank(row[cell]!)) return;
    const answer = readNumber(row[cell]!, this.#marks);
    if (!(answer >= low && answer <= high) || !Number.isInteger(answer)) {
      this.#noteBad(row, cell);
      return;
    }
    this.#taken++;
    this.#counts.set(answer, (this.#counts.get(answer) ?? 0) + 1);
  }

  #noteBad(row: readonly string[], cell: number): void {
    this.#bad++;
    if (this.#bad > shownBad + 1) return;
    this.#badPlace = this.#table.placeOfCell(cell);
    if (this.#bad > shownBad) return;
    const column = this.#table.header[cell]!;
    this.#faults.push({ kind: 'bad-cell', column, cell: row[cell]!, at: this.#badPlace });
  }

  /** The column of this name; what is wrong with it is noted. */
  #indexOf(column: string, part: QuestionPart): number {
    const { header, headerPlace } = this.#table;
    const index = header.indexOf(column);
    if (index === -1) {
      const named = header.filter((each) => each !== '').slice(0, mostKnown);
      const known = named.map((each) => each.slice(0, longestKnown));
      this.#faults.push({ kind: 'missing-column', part, column, known, header: headerPlace });
    } else if (header.includes(column, index + 1)) {
      this.#faults.push({ kind: 'duplicate-column', part, column, header: headerPlace });
    }
    return index;
  }
}

/** A file with more columns than this has been exported by a program; nobody reads all their names. */
const mostKnown = 200;
/** A longer name is a text that lost its quotation marks. */
const longestKnown = 200;
