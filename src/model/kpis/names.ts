/*
 * What a KPI can be and be made of, by the names that the format has for it. They stand apart from the schema, because
 * every map with KPIs needs them, and the schema only such as have mistakes.
 */

/** What is measured; all but custom have a formula. */
export const metrics = [
  'conversion-rate',
  'retention-rate',
  'churn-rate',
  'average-order-value',
  'roi',
  'csat',
  'nps',
  'ces',
  'custom',
] as const;
export type Metric = (typeof metrics)[number];

/** How the rows of a file become one figure. */
export const aggregates = ['sum', 'mean', 'last'] as const;
export type Aggregate = (typeof aggregates)[number];

/**
 * The parts of the formulas, by the name that the field gives them. Without a file each is a number, with one it is the
 * name of a column.
 */
export const partNames = [
  'conversions',
  'entrants',
  'start',
  'end',
  'new',
  'lost',
  'revenue',
  'orders',
  'gain',
  'cost',
] as const;
export type PartName = (typeof partNames)[number];

/** What may stand between the thousands of a number. */
export const thousandsMarks = ['.', ',', ' ', "'"] as const;
export type ThousandsMark = (typeof thousandsMarks)[number];
