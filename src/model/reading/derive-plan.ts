import type * as z from 'zod/mini';
import { listMakers } from '../shape/shapes.ts';
import type { Field, Piece, Ref } from './plan.ts';

type Schema = z.core.$ZodType;
type Known = z.core.$ZodTypes;
type Check = Readonly<Record<string, unknown>> & { readonly check: string };

/**
 * Notes what schemas do with a value, so that it can be done without Zod. Needed only while the program is built.
 * Whatever it does not know, it throws at.
 */
export class PlanOfSchemas {
  readonly pieces: Piece[] = [];
  readonly #refs = new Map<Schema, Ref>();
  /** By what they do: most texts of a schema differ in their description alone. */
  readonly #same = new Map<string, Ref>();
  readonly #open = new Set<Schema>();

  /** The piece that does what a schema does. */
  refOf(schema: Schema): Ref {
    const before = this.#refs.get(schema);
    if (before !== undefined) return before;
    if (this.#open.has(schema)) throw unknown('schema that holds itself');
    this.#open.add(schema);
    const ref =
      (schema as Known)._zod.def.type === 'lazy'
        ? this.refOf((schema as z.core.$ZodLazy)._zod.innerType)
        : this.#add(this.#pieceOf(schema as Known));
    this.#refs.set(schema, ref);
    return ref;
  }

  #add(piece: Piece): Ref {
    const text = JSON.stringify(piece);
    const ref = this.#same.get(text) ?? this.pieces.push(piece) - 1;
    this.#same.set(text, ref);
    return ref;
  }

  #pieceOf(schema: Known): Piece {
    const { def } = schema._zod;
    const checks = checksOf(schema);
    switch (def.type) {
      case 'string':
        return textWith(checks);
      case 'number':
        return numberWith(checks);
      case 'array':
        return listWith(checks, this.refOf(def.element));
      case 'transform':
        return transformed(def.transform as (value: unknown) => unknown);
    }
    if (checks.length > 0) throw unknown(`check "${checks[0]!.check}" of a schema of the type "${def.type}"`);
    switch (def.type) {
      case 'boolean':
        return { kind: 'boolean' };
      case 'enum':
        return { kind: 'choice', of: Object.values(def.entries).map(asText) };
      case 'record':
        return { kind: 'record', keys: this.refOf(def.keyType), of: this.refOf(def.valueType) };
      case 'object':
        return { kind: 'object', fields: this.#fieldsOf(def) };
      case 'union':
        return { kind: 'first', of: def.options.map((option) => this.refOf(option)) };
      case 'optional':
        return { kind: 'optional', of: this.refOf(def.innerType) };
      case 'default':
        if (JSON.stringify(def.defaultValue) !== '[]') throw unknown('default that is no empty list');
        return { kind: 'or-empty', of: this.refOf(def.innerType) };
      case 'pipe':
        return { kind: 'both', of: [this.refOf(def.in), this.refOf(def.out)] };
      default:
        throw unknown(`schema of the type "${def.type}"`);
    }
  }

  #fieldsOf({ shape, catchall }: z.core.$ZodObjectDef): Field[] {
    if ((catchall as Known | undefined)?._zod.def.type !== 'never')
      throw unknown('object that takes any key');
    return Object.entries(shape).map(([key, property]) => {
      const { optin, optout } = property._zod;
      if (optin === 'optional' && optout !== 'optional')
        throw unknown('key that is made up where it is left out');
      return { key, of: this.refOf(property), ...(optin === 'optional' ? { mayBeLeftOut: true } : {}) };
    });
  }
}

const unknown = (what: string): Error => new Error(`A ${what} is not known where plans are made of schemas`);

/** Without those that only describe; a whole number is a schema and its own check. */
function checksOf({ _zod: { def } }: Known): Check[] {
  const checks = (def.checks ?? []).map(({ _zod }) => _zod.def as unknown as Check);
  if ('check' in def) checks.unshift(def as unknown as Check);
  return checks.filter(({ check }) => check !== 'describe' && check !== 'meta');
}

function asText(choice: string | number): string {
  if (typeof choice !== 'string') throw unknown('choice that is no text');
  return choice;
}

type Made<Kind extends Piece['kind']> = {
  -readonly [Key in keyof Extract<Piece, { kind: Kind }>]: Extract<Piece, { kind: Kind }>[Key];
};

function textWith(checks: readonly Check[]): Piece {
  const made: Made<'text'> = { kind: 'text' };
  for (const [index, check] of checks.entries()) {
    if (index === 0 && check.check === 'overwrite' && isTrim(check['tx'])) {
      made.trims = true;
      if (isTrim(check['tx'], '“', '”')) made.peels = true;
    } else if (isPattern(check['pattern'])) made.pattern = check['pattern'].source;
    else if (wantsSomething(check)) made.isFilled = true;
  }
  return made;
}

function numberWith(checks: readonly Check[]): Piece {
  const made: Made<'number'> = { kind: 'number' };
  for (const check of checks) {
    const bound = Number(check['value']);
    const isIncluded = check['inclusive'] === true;
    if (check['format'] === 'safeint') made.isWhole = true;
    else if (check.check === 'greater_than' && isIncluded) made.least = bound;
    else if (check.check === 'greater_than') made.above = bound;
    else if (check.check === 'less_than' && isIncluded) made.most = bound;
    else throw unknown(`check "${check.check}" of a number`);
  }
  return made;
}

function listWith(checks: readonly Check[], of: Ref): Piece {
  return checks.some(wantsSomething) ? { kind: 'list', of, isFilled: true } : { kind: 'list', of };
}

/** Zod counts the characters of longer texts in another way. */
function wantsSomething({ check, minimum }: Check): boolean {
  if (check !== 'min_length' || minimum !== 1) throw unknown(`check "${check}" of a text or a list`);
  return true;
}

const isPattern = (pattern: unknown): pattern is RegExp => pattern instanceof RegExp && pattern.flags === '';

const isTrim = (change: unknown, before = '', after = ''): boolean =>
  typeof change === 'function' &&
  change(` \n\u00a0${before}a b${after}\u3000\t`) === 'a b' &&
  change('c') === 'c';

/** A function cannot be noted, so it is told by what it does. */
function transformed(transform: (value: unknown) => unknown): Piece {
  const ofList = listMakers.get(transform);
  if (ofList !== undefined) {
    const bulleted = ofList();
    return { kind: 'as-list', ...(bulleted && { bulleted }) };
  }
  const value = {};
  const made = transform(value);
  const [entry, ...others] = Object.entries(made ?? {});
  if (entry !== undefined && others.length === 0 && entry[1] === value)
    return { kind: 'under', key: entry[0] };
  throw unknown('transform of this kind');
}
