import * as z from 'zod/mini';
import { expect, test } from 'vitest';
import { PlanOfSchemas } from '../../../src/model/reading/derive-plan.ts';
import { readersOf } from '../../../src/model/reading/read-by-plan.ts';
import { id, list, number, orText, positive, text, wholeNumber } from '../../../src/model/shape/shapes.ts';
import { files, isTakenAlike, takenMutations, timesTaken } from './compared.ts';
import { values } from './mutated-data.ts';

test('the files of the corpus are read as by the schema', () => {
  const taken = files().map(timesTaken);
  expect(taken.length).toBeGreaterThan(150);
  expect(taken.filter((each) => each > 0).length).toBeGreaterThan(100);
});

test('mutations of them are read as by the schema, and refused where it refuses', () => {
  expect(takenMutations(3000, 1)).toBeGreaterThan(400);
});

test.each([
  ['a text', text('A.')],
  ['an id', id('A.')],
  ['a number above nothing', positive(5, 'A.')],
  ['a number in bounds', number(0, 5, 'A.')],
  ['a whole number', wholeNumber(-2, 2, 'A.')],
  ['any whole number', z.int()],
  ['a list', list(text('A.'), 'A.')],
  ['a list with something in it', z.array(text('A.')).check(z.minLength(1))],
  ['a record', z.record(z.string(), z.union([text('A.'), z.boolean()]))],
  ['an object', z.strictObject({ name: z.optional(text('A.')), text: list(id('A.'), 'A.') })],
  ['a short form', orText('name', z.strictObject({ name: text('A.') }))],
])('%s is read as by its schema', (_, schema) => {
  const schemas = new PlanOfSchemas();
  const read = readersOf(schemas.pieces)(schemas.refOf(schema));
  const taken = values.filter((value) => isTakenAlike(value, read, schema));
  expect(taken.length).toBeGreaterThan(0);
  expect(taken.length).toBeLessThan(values.length);
});

test.each([
  ['an object that takes any key', z.object({})],
  ['another check', z.string().check(z.maxLength(3))],
  ['a longer least length', z.string().check(z.minLength(2))],
  ['white space dropped after a look', z.string().check(z.minLength(1), z.trim())],
  ['a pattern with flags', z.string().check(z.regex(/a/i))],
  ['a refinement of an object', z.strictObject({}).check(z.refine(() => true))],
  [
    'another transform',
    z.pipe(
      z.string(),
      z.transform((value) => `${value}!`),
    ),
  ],
  ['another default', z._default(z.string(), 'a')],
  ['a choice of numbers', z.literal([1, 2])],
  ['a date', z.date()],
])('no plan is made of %s', (_, schema) => {
  expect(() => new PlanOfSchemas().refOf(schema)).toThrow('is not known');
});

test('what schemas have in common stands in the plan once', () => {
  const schemas = new PlanOfSchemas();
  expect(schemas.refOf(list(text('A.'), 'Some.'))).toBe(schemas.refOf(list(text('B.'), 'Others.')));
  expect(schemas.pieces).toHaveLength(6);
});
