import * as z from 'zod/mini';

/*
 * What the shape of the output `json` is made of. Every key is always there: what is not there or was not measured is
 * null, and a list of nothing is empty.
 *
 * A shape is a function of this kit, beside what writes the values: these follow its types, and Zod is loaded only
 * where somebody asks for the JSON Schema.
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

/**
 * The version of the output, which goes up when a field goes away, or means or holds something else. A new field needs
 * no new version: readers pass over what they do not know.
 */
export const version = <const Version extends number>(number: Version, description: string) =>
  z.literal(number).check(z.describe(description));

/** A valence as one of five levels. */
export const level = () => z.literal([-2, -1, 0, 1, 2]);

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

/** How well a claim is supported; null on a map without any evidence, of which nothing is said. */
export const support = maybe(
  part('support', 'How well a claim is supported by evidence.', {
    level: one(['confirmed', 'thin', 'assumed'], 'assumed where it cites nothing.'),
    evidence: list(text('The id of a source.'), 'The sources that it cites: ids of evidence.sources.'),
  }),
  'How well it is supported; null on a map without any evidence.',
);
