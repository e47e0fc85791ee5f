import * as z from 'zod/mini';
import type { DataPath } from '../../core/diagnostic.ts';

/*
 * Questions to a schema that are asked only when a file is wrong: which keys does it know at a path, what does it
 * expect there. They keep messages true without a second list of keys.
 */

type Schema = z.core.$ZodType;
type Known = z.core.$ZodTypes;

/** The plain schemas behind optional, default, shorthand and choice. */
function alternatives(schema: Schema): Known[] {
  const known = schema as Known;
  const def = known._zod.def;
  switch (def.type) {
    case 'optional':
    case 'default':
      return alternatives(def.innerType);
    case 'pipe':
      return alternatives(def.in);
    case 'union':
      return def.options.flatMap(alternatives);
    default:
      return [known];
  }
}

function below(schema: Known, key: string | number): Schema[] {
  const def = schema._zod.def;
  switch (def.type) {
    case 'object': {
      const property = def.shape[key];
      return property ? [property] : [];
    }
    case 'array':
      return typeof key === 'number' ? [def.element] : [];
    case 'record':
      return [def.valueType];
    default:
      return [];
  }
}

/** The plain schemas that a value at a path may satisfy. */
export function schemasAt(schema: Schema, path: DataPath): Known[] {
  return path.reduce<Known[]>(
    (schemas, key) => schemas.flatMap((each) => below(each, key)).flatMap(alternatives),
    alternatives(schema),
  );
}

/** The keys that an object at a path may have, in the order of the schema. */
export function keysAt(schema: Schema, path: DataPath): string[] {
  return schemasAt(schema, path).flatMap((each) =>
    each._zod.def.type === 'object' ? Object.keys(each._zod.def.shape) : [],
  );
}

/** What the object at a path is called: "A touchpoint". */
export function nameAt(schema: Schema, path: DataPath): string {
  const titles = schemasAt(schema, path).map((each) => z.globalRegistry.get(each)?.title);
  const own = titles.find((title) => title !== undefined);
  if (own) return own;
  const last = path.at(-1);
  return last === undefined ? 'This file' : `"${last}"`;
}

export const expectedBoolean = 'true or false';

/** What is expected at a path, in words: "a text or a list". */
export function expectedAt(schema: Schema, path: DataPath): string {
  const words = new Set(schemasAt(schema, path).map(inWords));
  return [...words].join(' or ');
}

function inWords(schema: Known): string {
  const def = schema._zod.def;
  switch (def.type) {
    case 'string':
      return 'a text';
    case 'number':
      return 'a number';
    case 'boolean':
      return expectedBoolean;
    case 'array':
      return 'a list';
    case 'record':
      return 'a group of keys';
    case 'object': {
      const keys = Object.entries(def.shape).filter(([, property]) => property._zod.optin === undefined);
      if (keys.length === 0) return 'a group of keys';
      return `a group of keys (${keys.map(([key]) => `${key}:`).join(', ')})`;
    }
    case 'enum':
      return 'one of a few words';
    default:
      return def.type;
  }
}

/**
 * How a lone number could be meant where an object is expected: `{ label: …, score: 2 }` for an emotion written as 2.
 * `undefined` where no such object has just one number in it.
 */
export function objectAround(schema: Schema, path: DataPath, value: number): string | undefined {
  for (const each of schemasAt(schema, path)) {
    const def = each._zod.def;
    if (def.type !== 'object') continue;
    const properties = Object.entries(def.shape);
    const numbers = properties.filter(([, property]) =>
      alternatives(property).some((inner) => inner._zod.def.type === 'number'),
    );
    const required = properties.filter(([, property]) => property._zod.optin === undefined);
    const [number] = numbers;
    if (number === undefined || numbers.length > 1) continue;
    return `{ ${[...required.map(([key]) => `${key}: …`), `${number[0]}: ${value}`].join(', ')} }`;
  }
  return undefined;
}

/** The bounds of a number at a path. */
export function rangeAt(schema: Schema, path: DataPath): { low: number; high: number } {
  const range = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  for (const each of schemasAt(schema, path)) {
    for (const { _zod: check } of each._zod.def.checks ?? []) {
      const bound = check.def as { check: string; value?: number };
      if (bound.check === 'greater_than') range.low = Number(bound.value);
      if (bound.check === 'less_than') range.high = Number(bound.value);
    }
  }
  return range;
}
