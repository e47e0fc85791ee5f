import type { Labels } from '../../i18n/labels.ts';
import type { QuadrantDot, QuadrantEntry, QuadrantView } from '../../view/quadrant-view.ts';

/** The height of the names at the top and at the bottom, in percent: no dot stands there. */
const margin = 9;
const ratings = [1, 2, 3, 4, 5];
/** How far dots at one place stand apart, in percent, and how many of them have room: two rows of three. */
const apart = { x: 6.4, y: 7.2 };
const perRow = 3;
const most = 2 * perRow;

/** @param entries in the order of their ranks */
export const quadrantView = (entries: readonly QuadrantEntry[], labels: Labels): QuadrantView => ({
  dots: byPlace(entries).flatMap(dotsAt),
  entries,
  names: [labels.bigBets, labels.quickWins, labels.timeSinks, labels.fillIns],
  scale: ratings.map((rating) => ({ rating, x: across(rating), y: down(rating) })),
});

const across = (feasibility: number): number => rounded((feasibility - 0.5) * (100 / ratings.length));

const down = (impact: number): number =>
  rounded(margin + (ratings.length - impact + 0.5) * ((100 - 2 * margin) / ratings.length));

/** Those that are rated alike, together; they have the same rank. */
function byPlace(entries: readonly QuadrantEntry[]): QuadrantEntry[][] {
  const places = new Map<string, QuadrantEntry[]>();
  for (const entry of entries) {
    const place = `${entry.impact} ${entry.feasibility}`;
    const there = places.get(place);
    if (there === undefined) places.set(place, [entry]);
    else there.push(entry);
  }
  return [...places.values()];
}

/** Dots at one place make way for each other: rows of three around the place. */
function dotsAt(entries: readonly QuadrantEntry[]): QuadrantDot[] {
  const shown = entries.slice(0, most);
  const hidden = entries.length - most + 1;
  const rows = Math.ceil(shown.length / perRow);
  return shown.map(({ rank, impact, feasibility }, index) => {
    const row = Math.floor(index / perRow);
    const inRow = Math.min(perRow, shown.length - row * perRow);
    return {
      mark: hidden > 1 && index === most - 1 ? `+${hidden}` : String(rank),
      x: rounded(across(feasibility) + ((index % perRow) - (inRow - 1) / 2) * apart.x),
      y: rounded(down(impact) + (row - (rows - 1) / 2) * apart.y),
    };
  });
}

/** One decimal is finer than a pixel on any screen. */
const rounded = (percent: number): number => Math.round(percent * 10) / 10;
