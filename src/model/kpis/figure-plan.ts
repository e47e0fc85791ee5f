import type { FigureSource } from './figure-source.ts';
import { partNames, type PartName } from './names.ts';
import type { Kpi } from './kpi.ts';
import type { DataQuestion, DoubtfulColumn, JoinedRows, WantedFigure } from './data-question.ts';
import { isInPercent } from './in-percent.ts';
import { marksOf, type SaidMarks } from './number-marks.ts';
import type { Figure, FigureData, FigurePart } from './figure.ts';
import { metricOf, type Parts } from './metrics.ts';

/** What a figure is joined from, but for the file: that is looked for elsewhere. */
export type Selection = Omit<DataQuestion, 'file' | 'path'>;

/** What a figure does not say itself. */
export interface Surroundings {
  /** What the project says of the marks in its files of data. */
  readonly said: SaidMarks;
  /** Of the readers of the map. */
  readonly locale: string | undefined;
}

/** The parts that a source gives, in the order of the format. */
export const partsIn = (source: FigureSource): PartName[] =>
  partNames.filter((name) => source[name] !== undefined);

/** How a figure is read from a file. Only for a source in which the checks have found no mistake. */
export function selectionOf(kpi: Kpi, source: FigureSource, { said, locale }: Surroundings): Selection {
  const wanted = wantedOf(kpi, source);
  const marks = marksOf(source, said);
  const doubts = wanted.kind === 'columns' && !marks.isSaid ? doubtsOf(kpi, source, locale) : [];
  return {
    separator: source.separator,
    marks,
    doubts,
    where: Object.entries(source.where ?? {}).map(([column, values]) => ({ column, values })),
    wanted,
  };
}

/** What is known of the numbers in each of the columns that a figure is read from. */
function doubtsOf(
  kpi: Kpi,
  source: FigureSource,
  locale: string | undefined,
): (DoubtfulColumn | undefined)[] {
  const { unit, formula } = metricOf(kpi);
  const { currency } = kpi;
  const counts = formula?.kind === 'parts' ? formula.counts : [];
  const ofPart = (part: string): DoubtfulColumn => {
    const isCounted = unit !== 'own' && (formula?.kind === 'answers' || counts.some((each) => each === part));
    return { quantity: isCounted ? 'count' : unit === 'own' ? 'figure' : 'money', currency, locale };
  };
  if (source.numerator !== undefined) return divisionOf(kpi).map(ofPart);
  if (source.column === undefined) return partsIn(source).map(ofPart);
  // Thousands are no rate, and no score.
  if (isInPercent(kpi) || (unit !== 'own' && unit !== 'money')) return [undefined];
  const quantity = unit === 'money' || currency !== undefined ? 'money' : 'figure';
  return [{ quantity, currency, locale }];
}

function wantedOf(kpi: Kpi, source: FigureSource): WantedFigure {
  const { formula } = metricOf(kpi);
  const { column, numerator, denominator, aggregate } = source;
  if (column !== undefined) {
    if (formula?.kind === 'answers' && aggregate === undefined)
      return { kind: 'answers', column, ...formula.answers(kpi.scale) };
    return { kind: 'columns', columns: [column], aggregate: aggregate ?? 'only' };
  }
  const columns =
    numerator !== undefined && denominator !== undefined
      ? [numerator, denominator]
      : formula?.kind === 'parts'
        ? formula.parts.map((name) => String(source[name]))
        : [];
  return { kind: 'columns', columns, aggregate: aggregate ?? 'sum' };
}

/** The names of the keys that the columns of a selection were given under, in their order. */
export function columnKeys(kpi: Kpi, source: FigureSource): readonly (keyof FigureSource)[] {
  if (source.column !== undefined) return ['column'];
  if (source.numerator !== undefined) return ['numerator', 'denominator'];
  const { formula } = metricOf(kpi);
  return formula?.kind === 'parts' ? formula.parts : [];
}

/** A figure that cannot be computed, since this is 0: a part, or the number of answers. */
export interface DividedByZero {
  readonly zero: string;
}

export const isDividedByZero = (figure: Figure | DividedByZero): figure is DividedByZero => 'zero' in figure;

/** The figure of parts or answers that the map gives; `undefined` for a source that names a file. */
export function figureOfParts(kpi: Kpi, source: FigureSource): Figure | DividedByZero | undefined {
  if (source.file !== undefined) return undefined;
  const { formula } = metricOf(kpi);
  if (formula?.kind === 'answers') {
    const counts = new Map(
      Object.entries(source.answers ?? {}).map(([answer, count]) => [Number(answer), count]),
    );
    return figureOfAnswers(kpi, counts, undefined);
  }
  if (formula?.kind !== 'parts') return undefined;
  const parts = Object.fromEntries(formula.parts.map((name) => [name, Number(source[name])]));
  return figureOfFormula(kpi, parts, undefined);
}

/**
 * The figure of what was read from a file. A division is that of the sums, and never a mean of divisions.
 * @param path the file as the map names it: the same from whichever folder it is built
 */
export function figureOfRows(
  kpi: Kpi,
  source: FigureSource,
  { rows, numbers, counts }: JoinedRows,
  path: string,
): Figure | DividedByZero {
  const data: FigureData = { file: path, rows };
  const { formula } = metricOf(kpi);
  if (source.column !== undefined) {
    if (formula?.kind === 'answers' && source.aggregate === undefined)
      return figureOfAnswers(kpi, counts, data);
    return { value: numbers[0]!, parts: [], data };
  }
  if (source.numerator !== undefined) {
    const [above, below] = numbers as [number, number];
    const [numerator, denominator] = divisionOf(kpi);
    if (below === 0) return { zero: denominator };
    const parts: FigurePart[] = [
      { name: numerator, value: above },
      { name: denominator, value: below },
    ];
    return { value: above / below, parts, data };
  }
  const names = formula?.kind === 'parts' ? formula.parts : [];
  return figureOfFormula(kpi, Object.fromEntries(names.map((name, index) => [name, numbers[index]])), data);
}

/** What stands above and below the line of a division. */
function divisionOf(kpi: Kpi): readonly [string, string] {
  const { formula, unit } = metricOf(kpi);
  if (formula?.kind === 'parts') return formula.division;
  return unit === 'own' ? ['numerator', 'denominator'] : ['satisfied', 'answers'];
}

function figureOfFormula(kpi: Kpi, parts: Parts, data: FigureData | undefined): Figure | DividedByZero {
  const { formula } = metricOf(kpi);
  if (formula?.kind !== 'parts') throw new Error('A metric without parts was computed from parts');
  if (parts[formula.divisor] === 0) return { zero: formula.divisor };
  return {
    value: formula.compute(parts),
    parts: formula.parts.map((name) => ({ name, value: parts[name]! })),
    data,
  };
}

function figureOfAnswers(
  kpi: Kpi,
  counts: ReadonlyMap<number, number>,
  data: FigureData | undefined,
): Figure | DividedByZero {
  const { formula } = metricOf(kpi);
  if (formula?.kind !== 'answers') throw new Error('A metric without answers was computed from answers');
  if ([...counts.values()].every((count) => count === 0)) return { zero: 'answers' };
  return { ...formula.compute(counts, kpi.scale), data };
}
