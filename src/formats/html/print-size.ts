import type { PersonaView } from '../../view/journey-view.ts';
import { type PaperId, papers } from '../pdf/paper.ts';
import { curveRoom } from './curve-room.ts';
import { chunks, highest, sum } from './heights.ts';
import type { LaneModel, PageModel } from './page-model.ts';
import type { Room, SlotName } from './page-part.ts';
import { supportRoom } from './support-room.ts';
import { LineCounter } from './text-width.ts';
import { showsLines } from './tracks.ts';

/** The largest letters on sheets up to A3, in pixels. */
const largest = 16;
const smallest = 1;
/** Sizes are quarters of a pixel. */
const grain = 4;
/** A narrower column, in rem, breaks every word. */
const narrowest = 6;
/** Fonts differ: what is estimated may come out a little larger. */
const caution = 1.02;
const labels = 8.5;
/** The mark of a persona before a text. */
const markWidth = 1.3;

/** Sheets larger than A3 are read from farther away: letters and margins grow with them. */
const growth = (paper: PaperId): number => Math.max(1, papers[paper].width / papers.A3.width);

/** On each side of the sheet, in whole millimetres; that of A3 stands in templates/html/page.css as well. */
export const printMargin = (paper: PaperId): number => Math.round(10 * growth(paper));

/** What a sheet has room for within its margins, in whole CSS pixels of 1/96 inch. */
export function printArea(paper: PaperId): { readonly width: number; readonly height: number } {
  const within = (side: number): number => Math.floor(((side - 2 * printMargin(paper)) / 25.4) * 96);
  return { width: within(papers[paper].width), height: within(papers[paper].height) };
}

export interface PrintSize {
  /** The root font size, in pixels. */
  readonly size: number;
  /** The room above and below the curve at that size, in rem. */
  readonly room: number;
}

/**
 * The size at which a map fits one sheet. CSS alone cannot shrink to fit, so the height of the page is estimated
 * from the lengths of its texts, on the safe side. The lengths in here are those of templates/html/page.css.
 */
export function printSize(page: PageModel, paper: PaperId): PrintSize {
  const sheet = printArea(paper);
  const most = largest * growth(paper);
  const counter = new LineCounter();
  const widest = sheet.width / (labels + narrowest * page.steps.length);
  /** How full the sheet is: 1 is just full. */
  const fullness = (grains: number): number => {
    const size = grains / grain;
    return (heightAt(page, sheet.width / size, size, counter) * caution * size) / sheet.height;
  };
  // The largest size that fits, in grains: `low` fits or is the smallest there is, above `high` none fits.
  let low = smallest * grain;
  let high = Math.max(low, Math.min(Math.floor(most * grain), Math.floor(widest * grain)));
  // From how full one size is follows which to try next. Texts fill an area, which grows with the square of the size; what
  // is around them grows with the size alone. Halfway between the two few sizes need to be tried.
  let tried = high;
  while (low < high) {
    tried = Math.max(low + 1, Math.min(tried, high));
    const full = fullness(tried);
    if (full <= 1) low = tried;
    else high = tried - 1;
    tried = Math.floor(tried / full ** (2 / 3));
  }
  const size = low / grain;
  return { size, room: curveRoom(page, columnAt(page, sheet.width / size), counter, roundingAt(size)) };
}

/** Where words stand in a list of their own, no label needs room below the curve: see templates/html/tracks.css. */
const roomBelow = (page: PageModel, room: number): number => (showsLines(page.curve) ? 1.4 : room);

/** What stands free on both sides of a list of feelings; on paper lists with marks get by with less. */
const toldSides = (lines: boolean, column: number): number =>
  lines ? 2 * Math.min(0.8, Math.max(0.2, 0.07 * column)) : 1.6;

const columnAt = (page: PageModel, width: number): number => (width - labels) / page.steps.length;

/** Letters of a few pixels make lines that are half a pixel higher than asked for: that much, in rem. */
const roundingAt = (size: number): number => (size < 6 ? 0.5 / size : 0);

/** The height of the page in rem when it is `width` rem wide, and a rem is `size` pixels. */
function heightAt(page: PageModel, width: number, size: number, counter: LineCounter): number {
  const column = columnAt(page, width);
  const room = curveRoom(page, column, counter, roundingAt(size));
  const tall = (text: string, box: number, size: number, spacing: number) =>
    counter.lines(text, box / size) * size * spacing;

  const stages = page.stages.map(
    ({ name, goals, span }) =>
      tall(name, column * span - 3, 1.05, 1.25) +
      sum(goals.map((goal) => 0.1 + tall(goal, column * span - 3, 0.8125, 1.3))),
  );
  const steps = page.showSteps ? page.steps.map(({ label }) => tall(label, column - 3.4, 0.92, 1.3)) : [];
  const legend = sum(page.legend.map(({ text }) => counter.width(text) * 0.8125 + 4)) / width;
  return (
    headHeight(page, width, counter) +
    slotHeight(page, 'above', { width, column }, counter) +
    highest(stages) +
    1.8 +
    (page.showSteps ? Math.max(2.9, highest(steps) + 0.7) : 0) +
    sum(page.lanes.map((lane) => laneHeight(lane, page, column, room, counter))) +
    slotHeight(page, 'below', { width, column }, counter) +
    (page.legend.length === 0 ? 0 : 2.3 + Math.ceil(legend) * 2.1)
  );
}

/** What fills a slot, one below the other. */
const slotHeight = ({ slots }: PageModel, name: SlotName, room: Room, counter: LineCounter): number =>
  sum(slots[name].map(({ height }) => height?.(room, counter) ?? 0));

function headHeight(page: PageModel, width: number, counter: LineCounter): number {
  const isPair = page.marked && !page.crowd;
  // The title asks for 24, the personas for 24 or, two of them, for 41; what is left is shared.
  const isAbove = page.crowd || (isPair && width < 68);
  const aboutWidth = isAbove ? Math.min(48, width) : Math.min(48, (width - 3 - (isPair ? 17 : 0)) / 2);
  const aboutLines = (text: string, size: number, spacing: number) =>
    counter.lines(text, aboutWidth / size) * size * spacing;
  const about =
    1.1 +
    0.75 +
    aboutLines(page.title, 2.6, 1.1) +
    aboutLines(page.description, 1.0625, 1.45) +
    sum(page.facts.map(({ text }) => 1.6 + counter.lines(text, Math.min(34, aboutWidth) / 0.875) * 1.27)) +
    (page.facts.length > 0 ? 0.5 : 0) +
    resultsHeight(page, aboutWidth, counter) +
    slotHeight(page, 'head', { width: aboutWidth, column: columnAt(page, width) }, counter);

  const frame = isAbove ? width : width - 3 - aboutWidth;
  const least = page.crowd ? 16 : 20;
  const perRow = Math.max(1, Math.min(page.personas.length, Math.floor((frame + 1) / (least + 1))));
  const inner = (frame - (perRow - 1)) / perRow - 7.2;
  const heights = page.personas.map((persona) =>
    personaHeight(persona, inner, page.marked ? 1.5 : 0, counter),
  );
  const rows = chunks(heights, perRow).map((row) => highest(row) + 1);
  return (isAbove ? about + 1.5 + sum(rows) : Math.max(about, sum(rows))) + 1.75;
}

/** The row of figures below the title; lengths of templates/html/results.css. */
function resultsHeight({ figures }: PageModel, width: number, counter: LineCounter): number {
  const widest = Math.min(16, width);
  const heights = figures.map(
    ({ label, text, note }) =>
      0.75 +
      counter.lines(label, widest / 0.8125) * 1.1 +
      counter.lines(`${text} ${note}`, widest / 1.375) * 1.875,
  );
  const perRow = Math.max(1, Math.floor((width + 2) / (widest + 2)));
  return figures.length === 0 ? 0 : 1.1 + sum(chunks(heights, perRow).map(highest));
}

function personaHeight(
  { name, segment, demographics, quote, traits }: PersonaView,
  width: number,
  mark: number,
  counter: LineCounter,
): number {
  const tall = (text: string, size: number) => counter.lines(text, width / size) * size * 1.45;
  const facts =
    sum(demographics.map((fact) => counter.width(`${fact.name} ${fact.value}`) * 0.85 + 1)) / width;
  const lists = traits.map(({ texts }) => {
    let rows = 0;
    let filled = width;
    for (const text of texts) {
      const chip = counter.width(text) * 0.8125 + 1.7;
      if (filled + chip > width) {
        rows += counter.lines(text, (width - 1.3) / 0.8125) * 1.18 + 0.7;
        filled = 0;
      }
      filled += chip;
    }
    return 1.95 + rows;
  });
  const text =
    counter.lines(`${name} · ${segment}`, (width - mark) / 1.0625) * 1.0625 * 1.45 +
    Math.ceil(facts) * 1.18 +
    (quote === '' ? 0 : 0.35 + tall(quote, 0.9375));
  return 2.3 + Math.max(3.5, text + sum(lists));
}

function laneHeight(
  { look, label, lines, drawsCurve, drawing, cells }: LaneModel,
  page: PageModel,
  column: number,
  room: number,
  counter: LineCounter,
): number {
  const name = 1.9 + counter.lines(label, 6.2 / 0.8125) * 1.05;
  const told = (point: LaneModel['cells'][number]['point']) =>
    point === false
      ? 0
      : (point.lines && point.toldStar ? 1.9 : 0) +
        sum(
          point.told.map(
            ({ label: feeling, score, personas, support }) =>
              0.4 +
              counter.lines(
                `${feeling} ${score}${supportRoom(support)}`,
                (column - toldSides(point.lines, column) - markWidth * personas.length) / 0.9,
              ) *
                1.3,
          ),
        );
  const below = highest(cells.map(({ point }) => told(point)));
  if (look === 'curve')
    return drawsCurve ? 9 + room + roomBelow(page, room) + below + 0.9 : Math.max(name, below + 3.2);

  if (drawing !== undefined) {
    const drawn = cells.map((cell) => cell.drawing?.height(column, counter) ?? 0);
    return Math.max(name, drawing.height(highest(drawn)));
  }

  const isChip = look === 'chip';
  const isCard = look === 'card';
  const isBox = isCard || look === 'pain' || look === 'opportunity';
  const inner = column - 1.6 - (isBox ? 1.6 : isChip ? 1.6 : 0);
  const size = isChip ? 0.8125 : 0.875;
  const spacing = look === 'text' || look === 'quote' ? 1.45 : 1.36;
  const heights = cells.map(({ items }) =>
    sum(
      items.map(({ text, icon, note, meters, badges, details, personas, who, support }) => {
        const mark = badges.length > 0 ? 2 : meters.length > 0 ? 2.2 : 0;
        const isBeside = mark > 0 && inner >= 6.5 + mark + 0.5;
        const words = (note === '' ? text : `${text} · ${note}`) + supportRoom(support);
        const lines = counter.lines(
          look === 'quote' ? `“${words}”` : words,
          (inner -
            (isBeside ? mark + 0.5 : 0) -
            (icon === '' ? 0 : 1.15) -
            markWidth * (personas.length + (who === false ? 0 : 1))) /
            size,
        );
        const small = details.map(
          (detail) =>
            0.3 + counter.lines(detail.text, ((inner - (icon === '' ? 1.3 : 2.45)) / 0.8125) * 0.94) * 1.1,
        );
        return (
          sum(small) +
          lines * size * spacing +
          (mark > 0 && !isBeside ? 1.5 : 0) +
          (isBox ? 1.45 : isChip ? 1 : 0.4)
        );
      }),
    ),
  );
  return Math.max(name, highest(heights) + 1.8) + lines.length * lineHeight;
}

/** A line of a blueprint and its name. */
const lineHeight = 2.1;
