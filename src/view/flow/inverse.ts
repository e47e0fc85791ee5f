/**
 * The inverse of a square matrix, given by rows: Gauss-Jordan elimination with partial pivoting, in place.
 * @returns `undefined` where it has none
 */
export function inverse(rows: readonly Float64Array[]): Float64Array[] | undefined {
  const size = rows.length;
  const left = rows.map((row) => Float64Array.from(row));
  const right = rows.map((_row, index) => {
    const unit = new Float64Array(size);
    unit[index] = 1;
    return unit;
  });
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++)
      if (Math.abs(left[row]![column]!) > Math.abs(left[pivot]![column]!)) pivot = row;
    const divisor = left[pivot]![column]!;
    if (divisor === 0) return undefined;
    swap(left, column, pivot);
    swap(right, column, pivot);
    scale(left[column]!, 1 / divisor);
    scale(right[column]!, 1 / divisor);
    for (let row = 0; row < size; row++) {
      const factor = left[row]![column]!;
      if (row === column || factor === 0) continue;
      subtract(left[row]!, left[column]!, factor);
      subtract(right[row]!, right[column]!, factor);
    }
  }
  return right;
}

function swap(rows: Float64Array[], one: number, other: number): void {
  const row = rows[one]!;
  rows[one] = rows[other]!;
  rows[other] = row;
}

function scale(row: Float64Array, factor: number): void {
  for (let index = 0; index < row.length; index++) row[index]! *= factor;
}

function subtract(row: Float64Array, other: Float64Array, factor: number): void {
  for (let index = 0; index < row.length; index++) row[index]! -= factor * other[index]!;
}
