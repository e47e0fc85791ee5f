import type { DataPath } from '../../core/diagnostic.ts';
import type { Field, Piece, Plan, Ref } from './plan.ts';
import { readersOf, refused } from './read-by-plan.ts';

/** A value that does not fit a plan, and its path in the file. */
export interface Misfit {
  readonly path: DataPath;
  readonly value: unknown;
}

/** What of a value fits a plan. */
export interface TolerantRead {
  /** As the schema makes it, without what does not fit: the list and the group of keys around that stay. */
  readonly made: unknown;
  /** What that was made from, as it is written. */
  readonly written: unknown;
  /** What does not fit; what is missing has no value. */
  readonly misfits: readonly Misfit[];
  /** Keys that the schema does not know, and all that stand in the same object. */
  readonly unknown: readonly (Misfit & { readonly keys: readonly string[] })[];
  /** Of each list without some of its entries: the place in the file of each that is left. */
  readonly kept: readonly { readonly path: DataPath; readonly indexes: readonly number[] }[];
}

/** The value is of another kind altogether. */
const misfit = Symbol('misfit');

type Reader = (ref: Ref, value: unknown, path: DataPath) => TolerantRead | typeof misfit;

/**
 * Reads by a plan what fits it, and leaves out the rest. What must be there and is not is missing in what is made; a list
 * that must be there is empty then.
 */
export function tolerantReader(plan: Plan): (ref: Ref, value: unknown) => TolerantRead | undefined {
  const strict = readersOf(plan);
  const read: Reader = (ref, value, path) => {
    const made = strict(ref)(value);
    return made === refused ? readPiece(plan[ref]!, value, path) : whole(made, value);
  };

  const readPiece = (piece: Piece, value: unknown, path: DataPath): TolerantRead | typeof misfit => {
    switch (piece.kind) {
      case 'list':
        return Array.isArray(value) ? readList(piece.of, value, path) : misfit;
      case 'record':
        return isObject(value) ? readRecord(piece, value, path) : misfit;
      case 'object':
        return isObject(value) ? readObject(piece.fields, value, path) : misfit;
      case 'first':
        return readFirst(piece.of, value, path);
      case 'optional':
      case 'or-empty':
        return read(piece.of, value, path);
      case 'both': {
        const first = read(piece.of[0], value, path);
        if (first === misfit) return misfit;
        const made = strict(piece.of[1])(first.made);
        return made === refused ? misfit : { ...first, made };
      }
      default:
        return misfit;
    }
  };

  const readList = (of: Ref, list: readonly unknown[], path: DataPath): TolerantRead => {
    const entries = list.map((each, index) => read(of, each, [...path, index]));
    const indexes = entries.flatMap((each, index) => (each === misfit ? [] : [index]));
    const left = entries.filter((each) => each !== misfit);
    const lost = entries.flatMap((each, index) =>
      each === misfit ? [{ path: [...path, index], value: list[index] }] : [],
    );
    return joined(
      left.map(({ made }) => made),
      left.map(({ written }) => written),
      left,
      { misfits: lost, kept: lost.length === 0 ? [] : [{ path, indexes }] },
    );
  };

  const readRecord = (
    { keys, of }: Extract<Piece, { kind: 'record' }>,
    record: Data,
    path: DataPath,
  ): TolerantRead => {
    const made: Record<string, unknown> = {};
    const written: Record<string, unknown> = {};
    const left: TolerantRead[] = [];
    const misfits: Misfit[] = [];
    for (const [key, value] of Object.entries(record)) {
      const entry =
        key === '__proto__' || strict(keys)(key) !== key ? misfit : read(of, value, [...path, key]);
      if (entry === misfit) misfits.push({ path: [...path, key], value });
      else {
        made[key] = entry.made;
        written[key] = entry.written;
        left.push(entry);
      }
    }
    return joined(made, written, left, { misfits });
  };

  const readObject = (fields: readonly Field[], object: Data, path: DataPath): TolerantRead => {
    const made: Record<string, unknown> = {};
    const written: Record<string, unknown> = {};
    const left: TolerantRead[] = [];
    const misfits: Misfit[] = [];
    for (const { key, of, mayBeLeftOut } of fields) {
      const isThere = Object.hasOwn(object, key);
      if (!isThere && mayBeLeftOut) continue;
      const entry = read(of, object[key], [...path, key]);
      if (entry !== misfit) {
        made[key] = entry.made;
        if (isThere) written[key] = entry.written;
        left.push(entry);
        continue;
      }
      misfits.push({ path: [...path, key], value: object[key] });
      const instead = withoutValue(of);
      if (instead !== undefined) made[key] = instead;
    }
    const known = new Set(fields.map(({ key }) => key));
    const keys = Object.keys(object);
    const unknown = keys
      .filter((key) => !known.has(key))
      .map((key) => ({ path: [...path, key], value: object[key], keys }));
    return joined(made, written, left, { misfits, unknown });
  };

  /** What a field holds where nothing is written; of a list that must be there, no entries. */
  const withoutValue = (of: Ref): unknown => {
    const made = strict(of)(undefined);
    if (made !== refused) return made;
    return plan[of]!.kind === 'list' ? [] : undefined;
  };

  const readFirst = (options: readonly Ref[], value: unknown, path: DataPath) => {
    for (const option of options) {
      const found = read(option, value, path);
      if (found !== misfit) return found;
    }
    return misfit;
  };

  return (ref, value) => {
    const found = read(ref, value, []);
    return found === misfit ? undefined : found;
  };
}

type Data = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const whole = (made: unknown, written: unknown): TolerantRead => ({
  made,
  written,
  misfits: [],
  unknown: [],
  kept: [],
});

/** A list or an object with what was said of its entries. */
const joined = (
  made: unknown,
  written: unknown,
  entries: readonly TolerantRead[],
  own: Partial<TolerantRead>,
): TolerantRead => ({
  made,
  written,
  misfits: [...(own.misfits ?? []), ...entries.flatMap(({ misfits }) => misfits)],
  unknown: [...(own.unknown ?? []), ...entries.flatMap(({ unknown }) => unknown)],
  kept: [...(own.kept ?? []), ...entries.flatMap(({ kept }) => kept)],
});
