import * as z from 'zod/mini';
import { journey } from '../model/journey.ts';

/** The journey file as a JSON Schema (draft-07, which editors understand best), indented, with a final newline. */
export function journeyJsonSchema(): string {
  const schema = z.toJSONSchema(journey, { io: 'input', target: 'draft-7' });
  return `${JSON.stringify(schema, null, 2)}\n`;
}
