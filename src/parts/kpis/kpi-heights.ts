import { chunks, highest, sum } from '../../formats/html/heights.ts';
import { supportRoom } from '../../formats/html/support-room.ts';
import type { LineCounter } from '../../formats/html/text-width.ts';
import type { KpiModel } from './kpi-model.ts';

/* Heights in rem; the lengths are those of templates/parts/kpis/part.css. */

/** The tiles of KPIs below the title. */
export function kpisOfMapHeight(kpisOfMap: readonly KpiModel[], width: number, counter: LineCounter): number {
  const tile = Math.min(15, width);
  const perRow = Math.max(1, Math.floor((width + 0.75) / (tile + 0.75)));
  const heights = kpisOfMap.map((kpi) => kpiHeight(kpi, tile, counter) + 0.75);
  return kpisOfMap.length === 0 ? 0 : 1.1 + sum(chunks(heights, perRow).map(highest));
}

/** The tiles of a stage: as many beside each other as there is room for. */
export function kpisHeight(kpis: readonly KpiModel[], width: number, counter: LineCounter): number {
  const perRow = Math.max(1, Math.min(kpis.length, Math.floor((width + 0.5) / 11.5)));
  const tile = Math.min(24, (width - 0.5 * (perRow - 1)) / perRow);
  const heights = kpis.map((kpi) => kpiHeight(kpi, tile, counter) + 0.5);
  return sum(chunks(heights, perRow).map(highest));
}

function kpiHeight(
  { name, value, change, target, statusLabel, bar, about, support }: KpiModel,
  width: number,
  counter: LineCounter,
): number {
  const inner = width - 1.6;
  const tall = (text: string, size: number, spacing: number): number =>
    text === '' ? 0 : counter.lines(text, (inner - 1.2) / size) * size * spacing + 0.15;
  const number = value === false ? '' : value.number;
  const unit = value === false ? '' : value.unit;
  const said = change === false ? '' : `${change.text}, ${change.label}`;
  const figure = counter.width(number) * 1.65 + (counter.width(unit) + counter.width(said)) * 0.87 + 2.4;
  const beside = figure <= inner;
  return (
    1.4 +
    tall(`${name}${supportRoom(support)}`, 0.8125, 1.25) +
    Math.max(2.1, tall(number, 1.65, 1.3)) +
    (beside ? 0 : tall(unit, 0.87, 1.3) + tall(said, 0.87, 1.3)) +
    (bar === false ? 0 : 1.6) +
    (target === false ? 0 : tall(`${target.text} ${statusLabel} target`, 0.87, 1.3)) +
    tall(about.join(' · '), 0.75, 1.35)
  );
}
