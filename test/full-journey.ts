import { plan } from 'virtual:reading-plan';
import type { Journey } from '../src/model/journey.ts';
import type { Piece, ReadingPlan, Ref } from '../src/model/reading/plan.ts';

const { pieces, journey } = plan as ReadingPlan;
const pieceAt = (ref: Ref): Piece => pieces[ref]!;

/**
 * A journey in its full form without what the schema does to texts, some of which it would trim or refuse. It must have
 * its lists as lists and its objects as objects; lists that are empty may be left out.
 */
export const fullJourney = (written: object): Journey => filled(written, journey) as Journey;

function filled(value: unknown, ref: Ref): unknown {
  const piece = pieceAt(ref);
  switch (piece.kind) {
    case 'optional':
      return value === undefined ? value : filled(value, piece.of);
    case 'or-empty':
      return value === undefined ? [] : filled(value, piece.of);
    case 'first':
      return filled(value, piece.of.find((each) => takes(each, value)) ?? piece.of[0]!);
    case 'both':
      return filled(value, piece.of[0]);
    case 'list':
      return Array.isArray(value) ? value.map((each) => filled(each, piece.of)) : value;
    case 'record':
      return isObject(value) ? mapped(value, (inner) => filled(inner, piece.of)) : value;
    case 'object': {
      if (!isObject(value)) return value;
      const fields = piece.fields.map(({ key, of }) => [key, filled(value[key], of)] as const);
      return { ...value, ...Object.fromEntries(fields.filter(([, inner]) => inner !== undefined)) };
    }
    default:
      return value;
  }
}

/** True where a value has the form that a piece is for, whatever it holds. */
function takes(ref: Ref, value: unknown): boolean {
  const piece = pieceAt(ref);
  switch (piece.kind) {
    case 'optional':
    case 'or-empty':
      return takes(piece.of, value);
    case 'first':
      return piece.of.some((each) => takes(each, value));
    case 'both':
      return takes(piece.of[0], value);
    case 'list':
      return Array.isArray(value);
    case 'record':
    case 'object':
      return isObject(value);
    default:
      return typeof value !== 'object';
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const mapped = (object: Readonly<Record<string, unknown>>, change: (value: unknown) => unknown): object =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
