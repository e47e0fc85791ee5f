import { fill, type LabelKey, type Labels } from '../../i18n/labels.ts';

const units: readonly (readonly [seconds: number, label: LabelKey, one: LabelKey])[] = [
  [86_400, 'durationDays', 'durationDay'],
  [3600, 'durationHours', 'durationHours'],
  [60, 'durationMinutes', 'durationMinutes'],
  [1, 'durationSeconds', 'durationSeconds'],
];

/** A length of time as people read it, in its two largest units: `1 h 30 min`, `3 days`. */
export function durationText(seconds: number, labels: Labels): string {
  const largest = units.findIndex(([size]) => seconds >= size);
  const [first, second] = units.slice(largest === -1 ? units.length - 1 : largest);
  const grain = second?.[0] ?? 1;
  const whole = Math.round(seconds / grain) * grain;
  const head = Math.floor(whole / first![0]);
  const tail = Math.round((whole - head * first![0]) / grain);
  const parts = [fill(labels[head === 1 ? first![2] : first![1]], { count: head })];
  if (second !== undefined && tail > 0)
    parts.push(fill(labels[tail === 1 ? second[2] : second[1]], { count: tail }));
  return parts.join(' ');
}
