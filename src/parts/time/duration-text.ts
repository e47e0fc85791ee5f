import { fill, type LabelKey, type Labels } from '../../i18n/labels.ts';

/** From the largest to the smallest; each with its labels for one and for any other number. */
const units: readonly { readonly seconds: number; readonly one: LabelKey; readonly many: LabelKey }[] = [
  { seconds: 604_800, one: 'week', many: 'weeks' },
  { seconds: 86_400, one: 'day', many: 'days' },
  { seconds: 3_600, one: 'hours', many: 'hours' },
  { seconds: 60, one: 'minutes', many: 'minutes' },
  { seconds: 1, one: 'seconds', many: 'seconds' },
];

/**
 * A length of time as people read it: "45 s", "1 h 30 min", "3 days". It is rounded to its largest unit and the one
 * below: whoever reads "2 weeks 1 day" does not ask for the seconds.
 */
export function durationText(seconds: number, labels: Labels): string {
  const largest = Math.max(
    0,
    units.findIndex((unit) => seconds >= unit.seconds),
  );
  // A moment is never nothing.
  if (seconds < 0.1) return said(Number(seconds.toPrecision(1)), units.at(-1)!, labels);
  if (seconds < 60) return said(Math.round(seconds * 10) / 10, units.at(-1)!, labels);
  const lesser = units[largest + 1]!;
  const rounded = Math.round(seconds / lesser.seconds) * lesser.seconds;
  // 59 min 59.6 s are an hour: rounding may reach a larger unit.
  const first = units.findIndex((unit) => rounded >= unit.seconds);
  const unit = units[first]!;
  const count = Math.floor(rounded / unit.seconds);
  const rest = Math.round((rounded - count * unit.seconds) / (units[first + 1]?.seconds ?? 1));
  return [said(count, unit, labels), ...(rest > 0 ? [said(rest, units[first + 1]!, labels)] : [])].join(' ');
}

const said = (count: number, { one, many }: (typeof units)[number], labels: Labels): string =>
  fill(labels[count === 1 ? one : many], { count: String(count).replace('.', labels.decimalMark) });
