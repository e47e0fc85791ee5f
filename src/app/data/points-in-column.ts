import type { DataPlaceInFile, DoubtfulColumn } from '../../model/kpis/data-question.ts';
import { hasTwoReadings } from '../../model/shape/number-readings.ts';
import { isProbablyThousands } from '../../model/shape/thousands.ts';

/** A cell that was read with a point before decimals, which probably stands between thousands. */
export interface DoubtfulCell {
  readonly cell: string;
  readonly at: DataPlaceInFile;
}

const groupedTwice = /^[+-]?[1-9]\d{0,2}(?:\.\d{3}){2,}$/;
const withComma = /^[+-]?(?:\d{1,3}(?:\.\d{3})+|\d+),\d+$/;
const withPoint = /^[+-]?\d*\.\d+$/;

/**
 * What the points in the numbers of a column are, where nobody says it: all its cells are looked at, not only those that
 * are taken. `12.5` and `0.350` show that they stand before decimals; `1.204.000` and `12,5` that they do not. Where
 * nothing shows it, a cell such as `1.204` is in doubt for what is known of the column, see {@link isProbablyThousands},
 * and in a file with semicolons: programs write those where the comma stands before decimals.
 */
export class PointsInColumn {
  readonly #column: DoubtfulColumn;
  readonly #isProbable: boolean;
  #areDecimals = false;
  #areThousands = false;
  /** The first taken cell with two readings, and the first of which more is known. */
  #first: DoubtfulCell | undefined;
  #probable: DoubtfulCell | undefined;

  constructor(column: DoubtfulColumn, separator: string) {
    this.#column = column;
    this.#isProbable = separator === ';';
  }

  /** Looks at a cell, be it taken or not. */
  watch(cell: string): void {
    const point = cell.indexOf('.');
    const hasComma = cell.includes(',');
    if (this.#areThousands || (point === -1 && !hasComma)) return;
    if (this.#areDecimals && !hasComma && cell.indexOf('.', point + 1) === -1) return;
    const text = cell.trim();
    if (hasTwoReadings(text)) return;
    if (groupedTwice.test(text) || withComma.test(text)) this.#areThousands = true;
    else if (withPoint.test(text)) this.#areDecimals = true;
  }

  /** Notes a cell that is taken. */
  take(cell: string, placeOf: () => DataPlaceInFile): void {
    if (this.#probable !== undefined || !cell.includes('.')) return;
    const typed = cell.trim();
    if (!hasTwoReadings(typed)) return;
    const isProbable = this.#isProbable || isProbablyThousands({ ...this.#column, typed });
    if (!isProbable && this.#first !== undefined) return;
    const found = { cell: typed, at: placeOf() };
    this.#first ??= found;
    if (isProbable) this.#probable = found;
  }

  /** The cell that is refused, once all rows are read. */
  get refused(): DoubtfulCell | undefined {
    if (this.#areThousands) return this.#first;
    return this.#areDecimals ? undefined : this.#probable;
  }
}
