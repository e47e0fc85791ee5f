import type { Io, TextStream } from '../core/ports.ts';

/**
 * Whether to colour what goes to a stream. FORCE_COLOR speaks first, both ways, because it is set for one program or
 * one run; then NO_COLOR, which is set once for all; then TERM=dumb; then whether a terminal listens.
 */
export function wantsColor(stream: TextStream, env: Io['env']): boolean {
  const force = env['FORCE_COLOR'];
  if (force !== undefined) return force !== '0' && force !== 'false';
  // https://no-color.org: an empty value does not count.
  if (env['NO_COLOR']) return false;
  return stream.isTTY && env['TERM'] !== 'dumb';
}
