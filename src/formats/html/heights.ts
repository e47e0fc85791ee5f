/* What heights on paper are put together with. */

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
/** 0 for none. */
export const highest = (numbers: readonly number[]): number =>
  numbers.reduce((most, each) => Math.max(most, each), 0);
/** The numbers in rows of so many. */
export const chunks = (numbers: readonly number[], size: number): number[][] =>
  Array.from({ length: Math.ceil(numbers.length / size) }, (_, index) =>
    numbers.slice(index * size, (index + 1) * size),
  );
