import * as z from 'zod/mini';

/*
 * What the document is made of. Every key is always there: what is not there or was not measured is null, and a list of
 * nothing is empty.
 */

export const text = (description?: string) => z.string().check(...said(description));

export const number = (description?: string) => z.number().check(...said(description));

export const flag = (description: string) => z.boolean().check(z.describe(description));

/** A number between two bounds, both included. */
export const between = (low: number, high: number, description?: string) =>
  z.number().check(z.gte(low), z.lte(high), ...said(description));

/** How many, or a place in a list that counts from 0. */
export const count = (description?: string) => z.int().check(z.gte(0), ...said(description));

/** 1 to 5. */
export const grade = (description?: string) => z.int().check(z.gte(1), z.lte(5), ...said(description));

export const list = <Item extends z.core.$ZodType>(item: Item, description: string) =>
  z.array(item).check(z.describe(description));

export const one = <const Id extends string>(ids: readonly Id[], description?: string) =>
  z.enum(ids).check(...said(description));

/** What may be null; the description says when, where it is more than nothing being said. */
export const maybe = <Inner extends z.core.$ZodType>(inner: Inner, description: string) =>
  z.nullable(inner).check(z.describe(description));

/** What stands in a {@link maybe} is described by that. */
const said = (description: string | undefined) =>
  description === undefined ? [] : [z.describe(description)];

/** A part that several others have. */
export const part = <Shape extends z.core.$ZodLooseShape>(id: string, description: string, shape: Shape) =>
  z.object(shape).check(z.meta({ id, description }));

export const tone = one(['positive', 'neutral', 'negative'], 'Whether that is better for the customer.');

/** Fields of an object, by their keys. */
export type Shape = Readonly<Record<string, z.core.$ZodType>>;

/** The values of some fields, for those who only read them. */
export type Fields<Shaped extends Shape> = Read<{ [Key in keyof Shaped]: z.output<Shaped[Key]> }>;

/** What the schema says, for those who only read it. */
export type Read<Value> = Value extends readonly (infer Item)[]
  ? readonly Read<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Read<Value[Key]> }
    : Value;
