import * as z from 'zod/mini';
import { expect, test } from 'vitest';
import { PlanOfSchemas } from '../../../src/model/reading/derive-plan.ts';
import { list, text } from '../../../src/model/shape/shapes.ts';
import { files, takenAlike, takenMutations } from './compared.ts';

test('the files of the corpus are read as by the schema', () => {
  const taken = files().map(takenAlike);
  expect(taken.length).toBeGreaterThan(150);
  expect(taken.filter((each) => each > 0).length).toBeGreaterThan(100);
});

test('mutations of them are read as by the schema, and refused where it refuses', () => {
  expect(takenMutations(3000, 1)).toBeGreaterThan(400);
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
