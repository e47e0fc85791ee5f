import type { ThousandsMark } from './names.ts';

/** The marks in the numbers of a file of data. */
export interface NumberMarks {
  /** What stands before the decimals. */
  readonly decimal: '.' | ',';
  /** What stands between the thousands; `undefined` where nothing may. */
  readonly thousands: ThousandsMark | undefined;
  /** True where somebody said which of the two a point is, and a comma. */
  readonly isSaid: boolean;
}

/** What a figure, or a project, says of the marks in its files of data. */
export interface SaidMarks {
  readonly decimal?: '.' | ',' | undefined;
  readonly thousands?: ThousandsMark | undefined;
}

/** True where the same mark is said to be both. */
export const isSameMark = ({ decimal, thousands }: SaidMarks): boolean =>
  decimal !== undefined && decimal === thousands;

/**
 * The marks of a file of data. What the figure says goes before what the project says; a point between thousands makes
 * the comma stand before decimals, and the other way round.
 */
export function marksOf(figure: SaidMarks, project: SaidMarks): NumberMarks {
  const decimal =
    figure.decimal ??
    otherOf(figure.thousands) ??
    differing(project.decimal, figure.thousands) ??
    otherOf(project.thousands);
  const thousands = figure.thousands ?? differing(project.thousands, decimal ?? '.');
  return { decimal: decimal ?? '.', thousands, isSaid: decimal !== undefined };
}

const differing = <Mark>(mark: Mark | undefined, other: unknown): Mark | undefined =>
  mark === other ? undefined : mark;

const otherOf = (thousands: ThousandsMark | undefined): '.' | ',' | undefined =>
  thousands === '.' ? ',' : thousands === ',' ? '.' : undefined;
