import { readFileSync, readdirSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { journeyJsonSchema, libraryJsonSchema } from '../../src/app/json-schema.ts';

type Schema = { [key: string]: unknown; description?: string; properties?: Record<string, Schema> };

const schema = JSON.parse(journeyJsonSchema()) as Schema;
const librarySchema = JSON.parse(libraryJsonSchema()) as Schema;
/** A key that VS Code knows, and the standard does not. */
const ajv = new Ajv({ strict: true, allowUnionTypes: true, keywords: ['patternErrorMessage'] });
const validateLibrary = ajv.compile(librarySchema);
const validate = ajv.compile(schema);
const folder = (name: string): URL => new URL(`../../${name}/`, import.meta.url);
const read = (name: string, file: string): unknown =>
  parse(readFileSync(new URL(file, folder(name)), 'utf8'));
const maps = (name: string): string[] =>
  readdirSync(folder(name)).filter((file) => file.endsWith('.journey.yaml'));

/** Every schema inside, with the path to it. */
function* schemasIn(value: unknown, path = '#'): Generator<[string, Schema]> {
  if (typeof value !== 'object' || value === null) return;
  // Under "properties" and "definitions" keys are names.
  const isSchema = !/(?:properties|definitions)$/.test(path);
  if (!Array.isArray(value) && isSchema) yield [path, value as Schema];
  for (const [key, inner] of Object.entries(value)) yield* schemasIn(inner, `${path}/${key}`);
}

/** Every object schema inside, with the path to it. */
function* objects(value: unknown, path: string): Generator<[string, Schema]> {
  if (typeof value !== 'object' || value === null) return;
  if ('properties' in value) yield [path, value as Schema];
  for (const [key, inner] of Object.entries(value)) yield* objects(inner, `${path}/${key}`);
}

describe('the JSON Schema', () => {
  it.each(maps('examples'))('accepts examples/%s', (file) => {
    validate(read('examples', file));
    expect(validate.errors ?? []).toEqual([]);
  });

  it.each(maps('test/fixtures/ok'))('accepts the fixture %s', (file) => {
    validate(read('test/fixtures/ok', file));
    expect(validate.errors ?? []).toEqual([]);
  });

  it.each(['unknown-key-typo', 'missing-stage-name', 'score-range', 'map-type', 'bad-ids', 'wrong-types'])(
    'refuses the fixture %s',
    (name) => {
      expect(validate(read('test/fixtures/err', `${name}.journey.yaml`))).toBe(false);
    },
  );

  it.each([
    ['everything/shared', 'people.yaml'],
    ['everything/shared', 'channels.yaml'],
    ['figures', 'kpis.yaml'],
    ['figures', 'evidence.yaml'],
    ['figures', 'research.yaml'],
  ])('of a library accepts %s/%s', (folder, file) => {
    validateLibrary(read(`test/fixtures/ok-files/${folder}`, file));
    expect(validateLibrary.errors ?? []).toEqual([]);
  });

  it('of a library refuses a map and an unknown key', () => {
    expect(validateLibrary(read('test/fixtures/ok-files/everything', 'main.journey.yaml'))).toBe(false);
    expect(validateLibrary({ people: {} })).toBe(false);
  });

  it.each([
    ['journey', schema, 8],
    ['library', librarySchema, 3],
  ])('of a %s is a draft that editors understand, and describes every field', (_, schema, least) => {
    expect(schema['$schema']).toBe('http://json-schema.org/draft-07/schema#');
    const all = [...objects(schema, '#')];
    expect(all.length).toBeGreaterThanOrEqual(least);
    for (const [path, object] of all) {
      expect(object['additionalProperties'], path).toBe(false);
      for (const [key, property] of Object.entries(object.properties ?? {})) {
        expect(property.description, `${path}/${key}`).toMatch(/\S{2}/);
      }
    }
  });

  it.each([
    ['journey', schema],
    ['library', librarySchema],
  ])('of a %s lets editors tell mistakes in words', (_, whole) => {
    const all = [...schemasIn(whole)];
    const without = (fits: (each: Schema) => boolean): string[] =>
      all.filter(([, each]) => fits(each)).map(([path]) => path);
    expect(all.length).toBeGreaterThan(100);
    // A regular expression would be the message.
    expect(without((each) => 'pattern' in each && !('patternErrorMessage' in each))).toEqual([]);
    // A value of another kind would be told as "object(A journey map)": its type, and the nearest title above it.
    expect(without((each) => 'type' in each && !('title' in each))).toEqual([]);
  });
});
