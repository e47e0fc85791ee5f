import { Alias, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { DataPath } from '../../core/diagnostic.ts';
import type { SourceFile } from '../../core/source-file.ts';
import { isEmpty } from '../convert.ts';
import type { Gap } from '../gaps.ts';
import { endOf, startOf, type YamlNode } from '../node-place.ts';
import type { Cut } from './cut.ts';

/** A list or a group of keys on the way to an offset. */
interface Holder {
  readonly path: DataPath;
  /** Where its entries begin, 0-based; Infinity in brackets. */
  readonly column: number;
  readonly isList: boolean;
  /** Offset of the entry that the way leads on through; `undefined` where it ends. */
  readonly entry: number | undefined;
}

/** What stands at an offset, or last before it. */
interface Way {
  /** From the root on. */
  readonly holders: readonly Holder[];
  /** The single value at the end of the way; none where it ends in an empty list or before the first entry. */
  readonly value?: { readonly path: DataPath; readonly node: YamlNode | null; readonly keyColumn: number };
  /** True where the offset is in the key that leads to the value. */
  readonly isInKey?: true;
}

/**
 * The gaps that lines leave which were cut. Where the first of them begins tells what they may have belonged to: to what
 * begins in the same column or, if nothing does, to what begins next to it on the left, and to all in there that they
 * could follow.
 */
export function gapsOfCut(source: SourceFile, root: YamlNode, { start, end, column, entry }: Cut): Gap[] {
  const way = wayTo(source, root, start);
  const { holders, value } = way;
  const floor = Math.max(0, ...holders.map((each) => each.column).filter((each) => each <= column));
  const own = holders.find((each) => each.column === floor && floor === column);
  const isList = entry === 'of-list';
  const inDoubt =
    entry !== undefined && own !== undefined && own.isList === isList
      ? [entry === 'of-list' ? own.path : [...own.path, entry.key]]
      : holders.filter((each) => each.column >= floor).map(({ path }) => path);
  if (holders.length === 0) inDoubt.push([]);
  // What is empty was hardly meant to be.
  if (value !== undefined && (seemsEmpty(value.node) || isFollowedBy(value, column)))
    inDoubt.push(value.path);
  inDoubt.push(...interrupted(source, root, way, column));
  const cut = end > start ? { cut: source.text.slice(start, end) } : {};
  return inDoubt.map((path) => ({ path, from: start, ...cut }));
}

/**
 * The paths of what the lines of a cut would follow, had an entry above them not begun too far to the left. It is
 * interrupted by that entry, which may be a part of it.
 */
function interrupted(source: SourceFile, root: YamlNode, way: Way, column: number): DataPath[] {
  const { holders: own, value: above } = way;
  const isWaitedFor = above !== undefined && seemsEmpty(above.node) && above.keyColumn < column;
  if (isWaitedFor || own.some((holder) => holder.column === column)) return [];
  return own.flatMap((holder) => {
    if (holder.entry === undefined || holder.column >= column) return [];
    const { holders, value } = wayTo(source, root, holder.entry - 1);
    const inside = holders.filter((each) => each.column > holder.column);
    const textGoesOn = value !== undefined && inside.length > 0 && isFollowedBy(value, column);
    if (!textGoesOn && !inside.some((each) => each.column === column)) return [];
    return [...inside.map(({ path }) => path), ...(value === undefined ? [] : [value.path])];
  });
}

/** True for a text that may go on in lines that begin further right than its key. */
const isFollowedBy = ({ node, keyColumn }: NonNullable<Way['value']>, column: number): boolean =>
  isOpen(node) && keyColumn < column;

/** The gaps around a mistake that the tree was made in spite of. */
export function gapsAround(source: SourceFile, root: YamlNode, offset: number): Gap[] {
  const { holders, value, isInKey } = wayTo(source, root, offset);
  const isInValue = value?.node && offset < Math.max(endOf(value.node), startOf(value.node) + 1);
  if (value === undefined || (!isInValue && isInKey === undefined)) {
    const column = columnAt(source, offset);
    return gapsOfCut(source, root, { start: offset, end: offset, column });
  }
  // A key in doubt can be any key, and one that is there twice the first of a new entry.
  const [last, outer] = [holders.at(-1), holders.at(-2)];
  const around = isInKey ? [last, outer?.isList ? outer : undefined] : [];
  return [value, ...around].flatMap((each) => (each ? [{ path: each.path, from: offset }] : []));
}

function wayTo(source: SourceFile, root: YamlNode, offset: number): Way {
  const holders: Holder[] = [];
  let node: YamlNode | null = root;
  const path: (string | number)[] = [];
  let keyColumn = -1;
  while (node instanceof YAMLMap || node instanceof YAMLSeq) {
    const isDone = node.flow === true && offset >= endOf(node) && path.length > 0;
    if (isDone) return { holders };
    const starts = node.items.map((item) => startOf(startingNode(item as Item)));
    const column = node.flow ? Infinity : columnAt(source, columnStart(node, starts));
    const index = lastUpTo(starts, offset);
    holders.push({ path: [...path], column, isList: node instanceof YAMLSeq, entry: starts[index] });
    if (index === -1) return { holders };
    keyColumn = column;
    const item = node.items[index] as Item;
    if (!isPair(item)) {
      path.push(index);
      node = item;
      continue;
    }
    const { key, value } = item;
    path.push(key instanceof Scalar ? String(key.value) : '');
    if (offset < Math.max(endOf(key), startOf(key) + 1))
      return { holders, value: { path, node: value, keyColumn }, isInKey: true };
    node = value;
  }
  return { holders, value: { path, node, keyColumn } };
}

/** The column of an offset, 0-based. */
const columnAt = ({ text }: SourceFile, offset: number): number =>
  offset === 0 ? 0 : offset - (text.lastIndexOf('\n', offset - 1) + 1);

type Pair = { readonly key: YamlNode; readonly value: YamlNode | null };
type Item = YamlNode | Pair;

const isPair = (item: Item): item is Pair =>
  !(item instanceof Alias || item instanceof Scalar || item instanceof YAMLMap || item instanceof YAMLSeq);

const startingNode = (item: Item): YamlNode => (isPair(item) ? item.key : item);

/** The dash of a list stands before what it leads to; the range of the list begins there. */
const columnStart = (node: YAMLMap | YAMLSeq, starts: readonly number[]): number =>
  node instanceof YAMLSeq ? startOf(node) : (starts[0] ?? startOf(node));

/** The index of the last number that is no larger; -1 where there is none. The numbers ascend. */
function lastUpTo(numbers: readonly number[], most: number): number {
  let low = -1;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (numbers[middle]! <= most) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Nothing, or a text that its lines may have been cut from. */
const seemsEmpty = (node: YamlNode | null): boolean =>
  node === null || isEmpty(node) || (node instanceof Scalar && node.value === '');

/** A text that ends where its lines end, and not at a quote. */
const isOpen = (node: YamlNode | null): boolean =>
  node instanceof Scalar && node.type !== 'QUOTE_DOUBLE' && node.type !== 'QUOTE_SINGLE';
