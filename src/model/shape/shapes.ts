import * as z from 'zod/mini';
import { figuresMeant } from './number-words.ts';
import { asList, type Bulleted } from './bullets.ts';
import { otherWords, type OtherWords } from './other-words.ts';
import {
  clockPattern,
  currencyPattern,
  datePattern,
  durationPattern,
  idPattern,
  webAddressPattern,
} from './patterns.ts';
import { tidied } from './tidy-text.ts';

/**
 * The few shapes that a journey file is made of. Where a list is expected one value may stand alone, and where an
 * object with a main text is expected a plain text may stand; both come out in their full form.
 */

/** Something in a text or a list. Zod itself would also ask a group of keys that has a key "length". */
export const filled = z.minLength(1, {
  when: ({ value }: { value: unknown }) => typeof value === 'string' || Array.isArray(value),
} as object);

const tidy = z.overwrite(tidied);

/** A text with something in it; white space and quotation marks around the whole are dropped. */
export const text = (description: string) => z.string().check(tidy, filled, z.describe(description));

/** A text as it is called elsewhere, with something in it; surrounding white space is dropped. */
export const verbatim = (description: string) => z.string().check(z.trim(), filled, z.describe(description));

/** An id: small letters, digits and hyphens, a letter first. */
export const id = (description: string) => z.string().check(z.regex(idPattern), z.describe(description));

/** A path to another file, relative to the folder of the file that it stands in. */
export const path = (description: string) => text(description).register(filePaths);

/** The texts that are paths to files. */
export const filePaths = z.registry();

/** A path to a file of data, relative to the folder of the file that it stands in. */
export const dataPath = (description: string) => text(description).register(filePaths);

/** A day, a month or a year: 2026-09-10, 2026-09 or 2026. */
export const date = (description: string) => z.string().check(z.regex(datePattern), z.describe(description));

/** The code of a currency (ISO 4217): IDR. */
export const currency = (description: string) =>
  z.string().check(z.regex(currencyPattern), z.describe(description));

/** The address of a web page; never one that a browser would run. */
export const webAddress = (description: string) =>
  z.string().check(z.regex(webAddressPattern), z.describe(description));

/** A time of day, 24 hours: 08:30. */
export const clock = (description: string) =>
  z.string().check(z.regex(clockPattern), z.describe(description));

/** A length of time: a number and a unit (w, d, h, m, s), perhaps several: 90s, 15m, 1h30m, 2d. */
export const duration = (description: string) =>
  z.string().check(z.regex(durationPattern), z.describe(description));

/** A part of a whole: 0.4 is 40 %. */
export const share = (description: string) => number(0, 1, description);

/** A number between two bounds, both included. */
export const number = (low: number, high: number, description: string) =>
  z.number().check(z.gte(low), z.lte(high), z.describe(description));

/** The part by which a figure grew or fell, at most tenfold: -0.3 is 30 % less. */
export const change = (description: string) => number(-1, 10, description);

/** Any number, above or below nothing. */
export const anyNumber = (description: string) => z.number().check(z.describe(description));

/**
 * A figure in the unit of its KPI: a rate as a part of 1.
 * @param meant the numbers that a text could mean there, as they are to be written; `holder` is what the figure stands in
 */
export const figureNumber = (
  description: string,
  meant: (text: string, holder: unknown) => readonly string[] = (text) => figuresMeant(text),
) => anyNumber(description).register(figureNumbers, { meant });

/** The numbers that are figures of a KPI. */
export const figureNumbers = z.registry<{
  readonly meant: (text: string, holder: unknown) => readonly string[];
}>();

/** The texts that no number can be, be it in quotes. */
export const wordsOnly = z.registry();

/** A number above nothing, up to a bound that is included. */
export const positive = (high: number, description: string) =>
  z.number().check(z.gt(0), z.lte(high), z.describe(description));

/** A whole number between two bounds, both included. */
export const wholeNumber = (low: number, high: number, description: string) =>
  z.int().check(z.gte(low), z.lte(high), z.describe(description));

/**
 * One of a few words.
 * @param words what people write for some of them
 */
export const choice = <const Word extends string>(
  choices: readonly [Word, ...Word[]],
  description: string,
  words: OtherWords<Word> = {},
) => {
  const schema = z.enum(choices).check(z.describe(description));
  otherWords.add(schema, words as OtherWords);
  return schema;
};

/**
 * A list, or one value that stands for a list of one; `[]` where there is none. Where it is made of texts, or of objects
 * with a main text, a text that is all bullets is a list as well.
 */
export const list = <Item extends z.core.$ZodType>(item: Item, description: string) => {
  let known: { readonly bulleted: Bulleted | undefined } | undefined;
  const bulleted = () => (known ??= { bulleted: bulletedIn(item) }).bulleted;
  const makeList = (value: unknown) => asList(value, bulleted()) as z.output<Item>[];
  listMakers.set(makeList, bulleted);
  return z
    ._default(
      z.pipe(z.union([item, z.array(item)]), z.transform(makeList as (value: never) => z.output<Item>[])),
      () => [],
    )
    .check(z.describe(description)) as z.ZodMiniType<
    z.output<Item>[],
    z.input<Item> | z.input<Item>[] | undefined
  >;
};

/** What makes the lists of a schema, and what stands in them. */
export const listMakers = new WeakMap<(value: unknown) => unknown, () => Bulleted | undefined>();

function bulletedIn(item: z.core.$ZodType): Bulleted | undefined {
  const { def } = (item as z.core.$ZodTypes)._zod;
  if (def.type === 'lazy') return bulletedIn((item as z.core.$ZodLazy)._zod.innerType);
  if (def.type === 'optional') return bulletedIn(def.innerType);
  if (def.type === 'string') return def.checks?.includes(tidy) ? { key: undefined } : undefined;
  if (def.type === 'union') return def.options.map(bulletedIn).find((each) => each?.key !== undefined);
  if (def.type !== 'object') return undefined;
  const key = mainTexts.get(item)?.key;
  return key !== undefined && bulletedIn(def.shape[key]!) ? { key } : undefined;
}

/** An object, or a plain text that stands for an object with just its main text. */
export const orText = <Shape extends z.ZodMiniObject>(
  main: keyof z.output<Shape> & string,
  object: Shape,
) => {
  mainTexts.add(object, { key: main });
  return z
    .union([inShort(shortText(), main, object), object])
    .check(z.describe(describe(object))) as unknown as z.ZodMiniType<
    z.output<Shape>,
    z.input<Shape> | string
  >;
};

/**
 * The same, where a number may stand alone as well.
 * @param lone the key that it is meant for, and its bounds
 */
export const orTextOrNumber = <Shape extends z.ZodMiniObject>(
  main: keyof z.output<Shape> & string,
  lone: { readonly key: keyof z.output<Shape> & string; readonly low: number; readonly high: number },
  object: Shape,
) => {
  mainTexts.add(object, { key: main, number: lone.key });
  const aNumber = number(lone.low, lone.high, 'The short form: just the number.');
  return z
    .union([inShort(shortText(), main, object), inShort(aNumber, lone.key, object), object])
    .check(z.describe(describe(object))) as unknown as z.ZodMiniType<
    z.output<Shape>,
    z.input<Shape> | string | number
  >;
};

const shortText = () => text('The short form: just the text.');

/** What stands alone, as an object that has it under a key. */
const inShort = <Shape extends z.ZodMiniObject>(alone: z.core.$ZodType, key: string, object: Shape) =>
  z.pipe(
    z.pipe(
      alone,
      z.transform((value) => ({ [key]: value })),
    ),
    object as unknown as z.core.$ZodType<z.output<Shape>, Record<string, unknown>>,
  );

/** The key of the main text of each such object, and of the number that may stand alone. */
export const mainTexts = z.registry<{ readonly key: string; readonly number?: string }>();

const describe = (schema: z.core.$ZodType): string => z.globalRegistry.get(schema)?.description ?? '';
