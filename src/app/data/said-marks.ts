import type { SaidMarks } from '../../model/kpis/number-marks.ts';

/** As they are written in a map: `decimal: ",", thousands: "."`. */
export const saidMarks = ({ decimal, thousands }: SaidMarks): string =>
  Object.entries({ decimal, thousands })
    .flatMap(([key, mark]) => (mark === undefined ? [] : [`${key}: "${mark}"`]))
    .join(', ');
