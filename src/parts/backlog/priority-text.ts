import type { Labels } from '../../i18n/labels.ts';
import { numberText } from './number-text.ts';
import type { Weighing } from './weighing.ts';

/** A priority as people read it: whole, or with a decimal where it is small. */
export const priorityText = ({ priority }: Weighing, labels: Labels): string =>
  numberText(priority >= 100 ? Math.round(priority) : Number(priority.toPrecision(3)), labels);

/** What a priority was computed from: `5 × 4`, `500 × 2 × 0.8 ÷ 2`. */
export function factorsText(weighing: Weighing, labels: Labels): string {
  const factors = weighing.factors.map((factor) => numberText(factor, labels));
  return weighing.method === 'rice'
    ? // A no-break space: what it is divided by stays with its sign.
      `${factors.slice(0, -1).join(' × ')} ÷\u00A0${factors.at(-1)}`
    : factors.join(' × ');
}
