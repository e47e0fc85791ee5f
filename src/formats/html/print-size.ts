import type { JourneyView, LaneView } from '../../view/journey-view.ts';

/** An A3 sheet in landscape less its margins of 10 mm, in CSS pixels of 1/96 inch. */
const sheet = { width: 1511, height: 1046 };
const largest = 16;
const smallest = 2;
/** A narrower column, in rem, breaks every word. */
const narrowest = 6;

/** Lengths of the page's layout in rem: see templates/html/page.css. */
const layout = { labels: 8.5, cellPadding: 1.6, curve: 14.5, head: 13, legend: 4, line: 1.25, lanePadding: 1.6 };

/**
 * The root font size, in pixels, at which a map fits one A3 sheet. CSS alone cannot shrink to fit, so the height is
 * estimated from the lengths of the texts, on the safe side.
 */
export function printSize(view: JourneyView): number {
  const widest = sheet.width / (layout.labels + narrowest * view.steps.length);
  for (let size = Math.min(largest, Math.floor(widest * 4) / 4); size > smallest; size -= 0.25) {
    if (heightAt(view, sheet.width / size) * size <= sheet.height) return size;
  }
  return smallest;
}

/** The height of the page in rem when it is `width` rem wide. */
function heightAt(view: JourneyView, width: number): number {
  const column = Math.max(3, (width - layout.labels) / view.steps.length - layout.cellPadding);
  const stageRows = view.stages.map(({ name, goals, steps }) => linesOf([name, ...goals], column * steps.length - 1.5));
  const rows = view.lanes.map((lane) => laneHeight(lane, column));
  const people = view.personas.map(({ quote, traits, segment, name, demographics }) =>
    linesOf(
      [`${name} ${segment}`, demographics.map(({ name: fact, value }) => `${fact} ${value}`).join(' '), quote, ...traits.flatMap(({ label, texts }) => [label, texts.join('     ')])],
      width / Math.max(2, view.personas.length) - 7,
    ),
  );
  const about = linesOf([view.description, view.scenario, view.owner], width / 2) + 6;
  return (
    Math.max(layout.head, about * layout.line, Math.max(0, ...people) * layout.line + 3) +
    Math.max(0, ...stageRows) * layout.line + 2.5 +
    sum(rows) +
    layout.legend
  );
}

function laneHeight({ look, cells }: LaneView, column: number): number {
  const isBoxed = look === 'pain' || look === 'opportunity' || look === 'chip';
  const inner = isBoxed ? column - 2.2 : column;
  const heights = cells.map(({ items }) =>
    sum(
      items.map(({ text, note, meters, badges }) => {
        const beside = meters.length + badges.length > 0 ? 2.4 : 0;
        return linesOf([note === '' ? text : `${text} ${note}`], Math.max(2, inner - beside)) * layout.line + (isBoxed ? 1.1 : 0.3);
      }),
    ),
  );
  if (look === 'curve') return layout.curve;
  return Math.max(0, ...heights) + layout.lanePadding;
}

/** How many lines texts take in a column of a width in rem, at 0.875 rem. Words are broken late, hence the factor. */
function linesOf(texts: readonly string[], width: number): number {
  return sum(texts.filter((text) => text !== '').map((text) => Math.ceil((textWidth(text) * 1.12) / Math.max(1, width))));
}

/** Roughly, in rem: scripts from Hangul Jamo upward (East Asian ones above all) are about twice as wide. */
const textWidth = (text: string): number => sum([...text].map((character) => (character < '\u1100' ? 0.47 : 0.9)));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
