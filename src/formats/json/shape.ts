import type * as z from 'zod/mini';
import type * as kit from './shape-kit.ts';

/** What shapes are made of: each is a function of it. */
export type ShapeKit = typeof kit;

/** The values of a shape, for those who only read them. */
export type Shaped<Of extends (kit: ShapeKit) => z.core.$ZodType> = Read<z.output<ReturnType<Of>>>;

/** How well a claim is supported, in the JSON output. */
export type Support = Read<z.output<ShapeKit['support']>>;

/** Fields of an object, by their keys. */
export type Shape = Readonly<Record<string, z.core.$ZodType>>;

/** The values of some fields, for those who only read them. */
export type Fields<Of extends Shape | undefined> = Of extends Shape
  ? Read<{ [Key in keyof Of]: z.output<Of[Key]> }>
  : never;

/** What the schema says, for those who only read it. */
export type Read<Value> = Value extends readonly (infer Item)[]
  ? readonly Read<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Read<Value[Key]> }
    : Value;
