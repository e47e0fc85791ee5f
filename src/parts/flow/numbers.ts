import type { Labels } from '../../i18n/labels.ts';
import type { ShareView } from './flow-view.ts';

/**
 * People of 100 in whole ones, and less than one to the first digit that is not 0. Nearly all are never all, and few are
 * never none: `>99` and `<0.01`.
 */
export function peopleText(people: number, labels: Labels): string {
  // What others leave is not quite all, or none.
  if (people < 0.01 && people > 1e-7) return `<${localised(0.01, labels)}`;
  if (people < 100 - 1e-7 && Math.round(people) === 100) return '>99';
  return localised(people < 1 ? Number(people.toPrecision(1)) : Math.round(people), labels);
}

/** How often something happens, to one digit behind the point. */
export const timesText = (times: number, labels: Labels): string =>
  localised(Math.round(times * 10) / 10, labels);

/**
 * Nearly all is never written as all, and hardly anyone never as nobody: `>99.9%` and `<0.01%`.
 * @param share 0 to 1; `undefined` where not known
 */
export const shareView = (share: number | undefined, labels: Labels): ShareView =>
  share === undefined
    ? { measured: false, value: 0, text: '' }
    : { measured: true, value: share, text: `${percentText(share, labels)}%` };

function percentText(share: number, labels: Labels): string {
  const percent = Number((share * 100).toPrecision(3));
  // Shares that are what others leave are not quite 1, or 0.
  if (percent >= 100 && share < 1 - 1e-9) return `>${localised(99.9, labels)}`;
  if (percent < 0.01 && share > 1e-9) return `<${localised(0.01, labels)}`;
  return localised(percent < 0.01 ? 0 : percent, labels);
}

/** By hand: the first number that `Intl` writes takes longer than the rest of a small map. */
function localised(value: number, labels: Labels): string {
  const plain = value < 1e-6 ? '0' : String(Number(value.toPrecision(6)));
  return plain.replace('.', labels.decimalMark);
}
