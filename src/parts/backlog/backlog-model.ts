import type { BacklogGroup, BacklogItem, BacklogView } from './backlog-view.ts';
import type { QuadrantDot, QuadrantView } from '../../view/quadrant-view.ts';

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

export function backlogModel(backlog: BacklogView, quadrant: QuadrantView): BacklogModel {
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
export function backlogCss({ plotted }: BacklogModel): string {
  if (plotted === false) return '';
  const all = [...plotted.dots, ...plotted.scale];
  return [
    ...unique(all.map(({ column }) => column)).map((at) => `.qx-${at}{--x:${at / 10}%}`),
    ...unique(all.map(({ row }) => row)).map((at) => `.qy-${at}{--y:${at / 10}%}`),
  ].join('');
}

const unique = (numbers: readonly number[]): number[] => [...new Set(numbers)].toSorted((a, b) => a - b);
