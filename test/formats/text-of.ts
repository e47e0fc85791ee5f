import type { Rendered } from '../../src/formats/format.ts';

/** The text of an output that the renderer itself makes whole. */
export function textOf(rendered: string | Rendered): string {
  const body = typeof rendered === 'string' ? rendered : rendered.body;
  if (typeof body !== 'string') throw new Error('this output is still to be finished');
  return body;
}
