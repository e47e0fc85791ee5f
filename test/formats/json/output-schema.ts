import Ajv from 'ajv';
import { jsonSchemas } from '../../../src/app/json-schemas.ts';

export type Schema = { readonly [key: string]: unknown };

export const outputSchema = JSON.parse(jsonSchemas.output()) as Schema;

/** The same with no room for what it does not tell of: readers pass over that, but we do not write it. */
const closed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, closed(each)]));
  return inner['type'] === 'object' ? { ...inner, additionalProperties: false } : inner;
};

const validate = new Ajv({ strict: true, allErrors: true }).compile(closed(outputSchema) as Schema);

/** What the schema has against a document, in words. */
export function faultsOf(document: unknown): string[] {
  validate(document);
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}
