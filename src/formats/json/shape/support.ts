import { list, one, part, text, type Read } from './shapes.ts';
import type * as z from 'zod/mini';

/** How well a claim is supported. */
export const support = part('support', 'How well a claim is supported by evidence.', {
  level: one(['confirmed', 'thin', 'assumed'], 'assumed where it cites nothing.'),
  evidence: list(text('The id of a source.'), 'The sources that it cites: ids of evidence.sources.'),
});

/** Of a map without any evidence nothing is said. */
export const supported = 'How well it is supported; null on a map without any evidence.';

export type Support = Read<z.output<typeof support>>;
