import { asList } from '../shape/bullets.ts';
import { tidied } from '../shape/tidy-text.ts';
import type { Field, Piece, Plan, Ref } from './plan.ts';

/** What a schema makes of a value; {@link refused} where it has something to say. */
type Reader = (value: unknown) => unknown;

export const refused = Symbol('refused');

/** Makes readers that do what the schemas of a plan do, with the keys in the same order. */
export function readersOf(plan: Plan): (ref: Ref) => Reader {
  const readers: Reader[] = [];
  const readerOf = (ref: Ref): Reader => (readers[ref] ??= makeReader(plan[ref]!, readerOf));
  return readerOf;
}

function makeReader(piece: Piece, readerOf: (ref: Ref) => Reader): Reader {
  switch (piece.kind) {
    case 'text':
      return textReader(piece);
    case 'number':
      return numberReader(piece);
    case 'boolean':
      return (value) => (typeof value === 'boolean' ? value : refused);
    case 'choice': {
      const choices = new Set<unknown>(piece.of);
      return (value) => (choices.has(value) ? value : refused);
    }
    case 'list': {
      const read = readerOf(piece.of);
      return (value) =>
        Array.isArray(value) && (value.length > 0 || !piece.isFilled) ? readList(value, read) : refused;
    }
    case 'record': {
      const readKey = readerOf(piece.keys);
      const read = readerOf(piece.of);
      return (value) => (isObject(value) ? readRecord(value, readKey, read) : refused);
    }
    case 'object': {
      const fields = piece.fields.map((field) => ({ ...field, read: readerOf(field.of) }));
      return (value) => (isObject(value) ? readObject(value, fields) : refused);
    }
    case 'first': {
      const options = piece.of.map(readerOf);
      return (value) => readFirst(value, options);
    }
    case 'optional': {
      const read = readerOf(piece.of);
      return (value) => (value === undefined ? undefined : read(value));
    }
    case 'or-empty': {
      const read = readerOf(piece.of);
      return (value) => (value === undefined ? [] : read(value));
    }
    case 'both': {
      const [first, second] = piece.of.map(readerOf) as [Reader, Reader];
      return (value) => {
        const read = first(value);
        return read === refused ? refused : second(read);
      };
    }
    case 'as-list':
      return (value) => asList(value, piece.bulleted);
    case 'under':
      return (value) => ({ [piece.key]: value });
  }
}

function textReader({ trims, peels, isFilled, pattern }: Extract<Piece, { kind: 'text' }>): Reader {
  const form = pattern === undefined ? undefined : new RegExp(pattern);
  return (value) => {
    if (typeof value !== 'string') return refused;
    const text = peels ? tidied(value) : trims ? value.trim() : value;
    return (isFilled && text === '') || form?.test(text) === false ? refused : text;
  };
}

function numberReader({ isWhole, least, above, most }: Extract<Piece, { kind: 'number' }>): Reader {
  const low = least ?? Number.NEGATIVE_INFINITY;
  const lower = above ?? Number.NEGATIVE_INFINITY;
  const high = most ?? Number.POSITIVE_INFINITY;
  return (value) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) return refused;
    const isRight =
      value >= low && value > lower && value <= high && (!isWhole || Number.isSafeInteger(value));
    return isRight ? value : refused;
  };
}

type Data = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readList(list: readonly unknown[], read: Reader): unknown {
  const made: unknown[] = [];
  for (const each of list) {
    const entry = read(each);
    if (entry === refused) return refused;
    made.push(entry);
  }
  return made;
}

function readRecord(record: Data, readKey: Reader, read: Reader): unknown {
  const made: Record<string, unknown> = {};
  for (const key of Object.keys(record)) {
    // The schema passes over `__proto__`, and others tell what it hides.
    if (key === '__proto__' || readKey(key) !== key) return refused;
    const entry = read(record[key]);
    if (entry === refused) return refused;
    made[key] = entry;
  }
  return made;
}

function readObject(object: Data, fields: readonly (Field & { readonly read: Reader })[]): unknown {
  const made: Record<string, unknown> = {};
  let unknown = Object.keys(object).length;
  for (const { key, mayBeLeftOut, read } of fields) {
    if (Object.hasOwn(object, key)) unknown--;
    else if (mayBeLeftOut) continue;
    const value = read(object[key]);
    if (value === refused) return refused;
    made[key] = value;
  }
  return unknown === 0 ? made : refused;
}

function readFirst(value: unknown, options: readonly Reader[]): unknown {
  for (const read of options) {
    const found = read(value);
    if (found !== refused) return found;
  }
  return refused;
}
