import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { jsonSchemas } from '../../../src/app/json-schemas.ts';
import { documentSchema } from '../../../src/formats/json/document-schema.ts';
import type { JsonPart } from '../../../src/formats/json/json-part.ts';
import { outputSchema, type Schema } from './output-schema.ts';
import { brokenPromises } from './promises.ts';

/*
 * The JSON Schema of the format json as it was last agreed on, a file for each schemaVersion in recorded/. Other
 * programs rely on it: within a version nothing goes away and nothing changes its meaning.
 */
const { schemaVersion } = outputSchema['properties'] as { schemaVersion: { const: number } };
const version = schemaVersion.const;
const file = fileURLToPath(new URL(`recorded/output-${version}.json`, import.meta.url));
const isUpdate = process.env['UPDATE'] === '1';

const raise = [
  `Programs that read schemaVersion ${version} would break.`,
  'Either keep what was promised, or raise the schemaVersion in src/formats/json/json-document.ts and in json.ts,',
  'then run UPDATE=1 npx vitest run test/formats/json/schema.test.ts.',
].join('\n');
const recordAgain = [
  `The output of schemaVersion ${version} says more than before, or says it in other words.`,
  'If that is meant, run UPDATE=1 npx vitest run test/formats/json/schema.test.ts and read the difference.',
].join('\n');

test('the schema keeps what its version promised', () => {
  if (!existsSync(file) && isUpdate) writeFileSync(file, jsonSchemas.output());
  const recorded = readFileSync(file, 'utf8');
  expect(brokenPromises(JSON.parse(recorded) as Schema, outputSchema), raise).toEqual([]);
  if (isUpdate) writeFileSync(file, jsonSchemas.output());
  expect(jsonSchemas.output(), recordAgain).toBe(readFileSync(file, 'utf8'));
});

describe('a promise is broken', () => {
  const fact = { type: 'object', properties: { name: { type: 'string' }, n: { type: 'number' } } };
  const before = { ...fact, required: ['name', 'n'] };
  const after = (change: object): readonly string[] => brokenPromises(before, { ...before, ...change });

  it.each([
    [
      'by a field that goes away',
      { properties: { name: { type: 'string' } }, required: ['name'] },
      ['#/properties/n', '#/required'],
    ],
    [
      'by a field that holds something else',
      { properties: { ...fact.properties, n: { type: 'string' } } },
      ['#/properties/n/type'],
    ],
    ['by a field that may be missing', { required: ['name'] }, ['#/required']],
  ])('%s', (_, change, paths) => expect(after(change)).toEqual(paths));

  it.each([
    [
      'by a new field',
      { properties: { ...fact.properties, more: { type: 'string' } }, required: ['name', 'n', 'more'] },
    ],
    ['by other words', { description: 'A fact.' }],
  ])('not %s', (_, change) => expect(after(change)).toEqual([]));

  it('by a choice more, which readers do not know', () => {
    expect(brokenPromises({ enum: ['a'] }, { enum: ['a', 'b'] })).toEqual(['#/enum']);
  });
});

/** Every object schema inside, with the path to it. */
function* objects(value: unknown, path: string): Generator<[string, Schema]> {
  if (typeof value !== 'object' || value === null) return;
  if ('properties' in value) yield [path, value as Schema];
  for (const [key, inner] of Object.entries(value)) yield* objects(inner, `${path}/${key}`);
}

test('the schema is a draft that tools understand; every field is there always, and told of', () => {
  expect(outputSchema['$schema']).toBe('http://json-schema.org/draft-07/schema#');
  const all = [...objects(outputSchema, '#')];
  expect(all.length).toBeGreaterThan(30);
  for (const [path, object] of all) {
    const properties = object['properties'] as Record<string, Schema>;
    expect(object['required'], path).toEqual(Object.keys(properties));
    for (const [key, property] of Object.entries(properties))
      expect(property['description'] ?? property['$ref'], `${path}/${key}`).toMatch(/\S{2}/);
  }
});

test('a field that has a shape and that no part gives a value is a mistake of ours', () => {
  const mood: JsonPart = { id: 'mood', shapes: ({ text }) => ({ step: { mood: text('How it is.') } }) };
  expect(() => documentSchema([mood])).toThrow('No part says what the field mood holds');
});
