import { metricOf } from './metrics.ts';
import type { Metric } from './names.ts';

const percentWords: ReadonlySet<string> = new Set(
  ['%', '％', 'percent', 'per cent', 'percents', 'percentage', 'pct', 'persen', 'prozent', 'procent'].concat([
    'pourcent',
    'pour cent',
    'por ciento',
    'porcentaje',
    'percento',
    'por cento',
    'yüzde',
  ]),
);

/** True for a custom figure that is told in percent. */
export const isInPercent = (kpi: {
  readonly metric?: Metric | undefined;
  readonly unit?: string | undefined;
}): boolean =>
  kpi.unit !== undefined && metricOf(kpi).unit === 'own' && percentWords.has(kpi.unit.trim().toLowerCase());

/** A figure of a KPI in percent, as it was written or computed. */
export interface PercentFigure {
  readonly value: number;
  /** One number over another: a part of 1 for certain. */
  readonly isDivided: boolean;
}

/**
 * Whether the figures of one KPI are percentages (84 for 84 %), and not parts of 1 (0.84). They are where one is above 1,
 * unless one was divided: then all are parts of 1, and 1.2 is 120 %.
 */
export const arePercentages = (figures: readonly PercentFigure[]): boolean =>
  figures.every(({ isDivided }) => !isDivided) && figures.some(({ value }) => Math.abs(value) > 1);

/** True where one is a percentage and the other a part of 1, or nobody can tell. Nothing is nothing in both. */
export function disagree(one: PercentFigure, other: PercentFigure): boolean {
  if (one.value === 0 || other.value === 0 || isAboveOne(one) === isAboveOne(other)) return false;
  if (one.isDivided && other.isDivided) return false;
  return one.isDivided || other.isDivided ? areFarApart(one.value, other.value) : true;
}

const isAboveOne = ({ value }: PercentFigure): boolean => Math.abs(value) > 1;

/** A share of 0.9 may well grow to 1.2; it seldom becomes twenty times what it was. */
export function areFarApart(one: number, other: number): boolean {
  const [small, large] = [Math.abs(one), Math.abs(other)].toSorted((a, b) => a - b) as [number, number];
  return large / small >= 20;
}

/** A percentage as a part of 1, without the digits that only binary fractions have. */
export const partOfOne = (percentage: number): number => Number((percentage / 100).toPrecision(15));
