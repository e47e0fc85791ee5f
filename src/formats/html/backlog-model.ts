import type { BacklogGroup, BacklogItem, BacklogView } from '../../view/backlog/backlog-view.ts';
import type { QuadrantDot, QuadrantView } from '../../view/backlog/quadrant-view.ts';
import type { JourneyView } from '../../view/journey-view.ts';
import type { LineCounter } from './text-width.ts';

/** The backlog, and what only a page needs of it. */
export interface BacklogModel extends Omit<BacklogView, 'groups'> {
  readonly groups: readonly (Omit<BacklogGroup, 'items'> & { readonly items: readonly BacklogItemModel[] })[];
  /** True where groups need their names: there are several, or one that is not the usual. */
  readonly grouped: boolean;
  /** How many columns the table has. */
  readonly columns: number;
  /** `false` where there are not two dots to compare. */
  readonly plotted: QuadrantModel | false;
}

export interface BacklogItemModel extends BacklogItem {
  /** True where somebody looks after it. */
  readonly looksAfter: boolean;
  /** True where a KPI or a result is told. */
  readonly tells: boolean;
}

export interface QuadrantModel extends Pick<QuadrantView, 'names'> {
  readonly dots: readonly (QuadrantDot & Place)[];
  readonly scale: readonly (QuadrantView['scale'][number] & Place)[];
}

/** In thousandths of the square, as the names of classes have it. */
interface Place {
  readonly column: number;
  readonly row: number;
}

export function backlogModel({
  backlog,
  quadrant,
}: Pick<JourneyView, 'backlog' | 'quadrant'>): BacklogModel | false {
  if (backlog === false) return false;
  return {
    ...backlog,
    groups: backlog.groups.map((group) => ({
      ...group,
      items: group.items.map((item) => ({
        ...item,
        looksAfter: item.owner !== '' || item.department !== '',
        tells: item.kpi !== '' || item.result !== false,
      })),
    })),
    grouped: backlog.groups.length > 1 || backlog.groups[0]?.method === 'rice',
    columns: 2 + Object.values(backlog.has).filter(Boolean).length,
    plotted:
      quadrant.dots.length < 2
        ? false
        : { names: quadrant.names, dots: quadrant.dots.map(placed), scale: quadrant.scale.map(placed) },
  };
}

const placed = <At extends { readonly x: number; readonly y: number }>(at: At): At & Place => ({
  ...at,
  column: Math.round(at.x * 10),
  row: Math.round(at.y * 10),
});

/** The rules for the places in the quadrant. */
export function backlogCss(backlog: BacklogModel | false): string {
  if (backlog === false || backlog.plotted === false) return '';
  const all = [...backlog.plotted.dots, ...backlog.plotted.scale];
  return [
    ...unique(all.map(({ column }) => column)).map((at) => `.qx-${at}{--x:${at / 10}%}`),
    ...unique(all.map(({ row }) => row)).map((at) => `.qy-${at}{--y:${at / 10}%}`),
  ].join('');
}

const unique = (numbers: readonly number[]): number[] => [...new Set(numbers)].toSorted((a, b) => a - b);

/** Lengths of templates/html/parts/backlog.css, in rem. */
const size = {
  quadrant: { width: 22.5, height: 24 },
  gap: 2.5,
  table: 46,
  /** Columns of one width, and the parts that the others take of the rest. */
  rank: 2.5,
  priority: 8,
  status: 8.5,
  text: 4,
  pains: 3,
  owner: 2,
  result: 3,
  /** What stands free at the end of a cell. */
  free: 1,
};

/**
 * The height of the section in rem where the page is `width` rem wide; 0 for a map without a backlog.
 */
export function backlogHeight(backlog: BacklogModel | false, width: number, counter: LineCounter): number {
  if (backlog === false) return 0;
  const { plotted, groups, grouped, has } = backlog;
  const beside = plotted !== false && width >= size.quadrant.width + size.gap + size.table;
  const table = beside ? width - size.quadrant.width - size.gap : width;
  const fixed = size.rank + (has.priority ? size.priority : 0) + (has.status ? size.status : 0);
  const parts =
    size.text + (has.pains ? size.pains : 0) + (has.owner ? size.owner : 0) + (has.result ? size.result : 0);
  const part = Math.max(1, (table - fixed) / parts);
  const tall = (text: string, parted: number, letters: number): number =>
    counter.lines(text, Math.max(1, parted * part - size.free) / letters) * letters * 1.4;
  const itemHeight = ({
    text,
    stageName,
    priority,
    addresses,
    owner,
    department,
    kpi,
    result,
  }: BacklogItem): number =>
    1.1 +
    Math.max(
      1.6,
      tall(text, size.text, 0.95) + tall(stageName, size.text, 0.8),
      priority === false ? 0 : 1.3 + counter.lines(priority.note, 7 / 0.8) * 1.15,
      addresses.reduce((sum, pain) => sum + 0.2 + tall(`___${pain}`, size.pains, 0.9), 0),
      tall(owner, size.owner, 0.9) + tall(department, size.owner, 0.8),
      tall(kpi, size.result, 0.8) +
        (result === false
          ? 0
          : tall(`${result.before} → ${result.after}`, size.result, 1) +
            tall(`${result.change} ${result.toneLabel}`, size.result, 1) +
            tall(result.note, size.result, 0.8)),
    );
  const rows = groups
    .flatMap(({ items }) => items)
    .reduce((sum, item) => sum + itemHeight(item), grouped ? groups.length * 2.4 : 0);
  const drawn = plotted === false ? 0 : size.quadrant.height;
  return 4.4 + (beside ? Math.max(drawn, rows + 2) : rows + 2 + (drawn === 0 ? 0 : drawn + size.gap));
}
