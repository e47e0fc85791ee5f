import { fill, type Labels } from './labels.ts';

/**
 * A day, a month or a year as people read it: `10 September 2026`, `September 2026`, `2026`. By hand, because the first
 * date that `Intl` writes takes longer than the rest of a small map.
 * @param date as the format has it: `2026-09-10`, `2026-09` or `2026`
 */
export function dateText(date: string, labels: Labels): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const name = labels.months.split(' ')[Number(month) - 1] ?? month;
  return day === undefined
    ? fill(labels.monthOfYear, { month: name, year })
    : fill(labels.dayOfMonth, { day: Number(day), month: name, year });
}
