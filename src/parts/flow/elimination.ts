/**
 * Solves A X = B by Gaussian elimination with partial pivoting, in place: B becomes X.
 * @param left the rows of A, a square matrix; what is left of them afterwards means nothing
 * @param right the rows of B
 * @returns false where A is singular
 */
export function eliminate(left: Float64Array[], right: Float64Array[]): boolean {
  const size = left.length;
  for (let column = 0; column < size; column++) {
    const pivot = pivotRow(left, column);
    swap(left, column, pivot);
    swap(right, column, pivot);
    const divisor = left[column]![column]!;
    if (divisor === 0) return false;
    for (let row = column + 1; row < size; row++) {
      const factor = left[row]![column]! / divisor;
      if (factor === 0) continue;
      subtract(left[row]!, left[column]!, factor, column);
      subtract(right[row]!, right[column]!, factor, 0);
    }
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let column = row + 1; column < size; column++) {
      const factor = left[row]![column]!;
      if (factor !== 0) subtract(right[row]!, right[column]!, factor, 0);
    }
    const divisor = left[row]![row]!;
    right[row]!.forEach((value, index) => {
      right[row]![index] = value / divisor;
    });
  }
  return true;
}

/** The row, from a column on, whose value in that column is the largest. */
function pivotRow(rows: readonly Float64Array[], column: number): number {
  let pivot = column;
  for (let row = column + 1; row < rows.length; row++)
    if (Math.abs(rows[row]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = row;
  return pivot;
}

function swap(rows: Float64Array[], one: number, other: number): void {
  const row = rows[one]!;
  rows[one] = rows[other]!;
  rows[other] = row;
}

function subtract(row: Float64Array, other: Float64Array, factor: number, from: number): void {
  for (let index = from; index < row.length; index++) row[index]! -= factor * other[index]!;
}
