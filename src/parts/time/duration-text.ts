import { fill, type LabelKey, type Labels } from '../../i18n/labels.ts';

/** From the largest to the smallest; each with its labels for one and for any other number. */
const units: readonly { readonly seconds: number; readonly one: LabelKey; readonly many: LabelKey }[] = [
  { seconds: 604_800, one: 'week', many: 'weeks' },
  { seconds: 86_400, one: 'day', many: 'days' },
  { seconds: 3_600, one: 'hours', many: 'hours' },
  { seconds: 60, one: 'minutes', many: 'minutes' },
  { seconds: 1, one: 'seconds', many: 'seconds' },
];

/** A length of time as people read it: "45 s", "1 h 30 min", "8 weeks 1 h 55 min". Nothing of a minute and more is left out but parts of a second. */
export function durationText(seconds: number, labels: Labels): string {
  // A moment is never nothing.
  if (seconds < 0.1) return said(Number(seconds.toPrecision(1)), units.at(-1)!, labels);
  if (seconds < 60) return said(Math.round(seconds * 10) / 10, units.at(-1)!, labels);
  let rest = Math.round(seconds);
  return units
    .flatMap((unit) => {
      const count = Math.floor(rest / unit.seconds);
      rest -= count * unit.seconds;
      return count === 0 ? [] : [said(count, unit, labels)];
    })
    .join(' ');
}

/** A mean of lengths of time, rounded to its largest unit and the one below: nobody takes exactly as long. */
export function meanDurationText(seconds: number, labels: Labels): string {
  const largest = units.findIndex((unit) => seconds >= unit.seconds);
  const lesser = units[largest + 1];
  return durationText(
    lesser === undefined ? seconds : Math.round(seconds / lesser.seconds) * lesser.seconds,
    labels,
  );
}

const said = (count: number, { one, many }: (typeof units)[number], labels: Labels): string =>
  fill(labels[count === 1 ? one : many], { count: String(count).replace('.', labels.decimalMark) });
