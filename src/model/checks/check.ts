import type { Diagnostic } from '../../core/diagnostic.ts';
import type { RootKind } from '../walk/nodes.ts';
import type { Walk } from '../walk/walk.ts';

/** Looks for one kind of mistake that the shape alone cannot show. */
export type Check<Root extends RootKind = 'journey'> = (walk: Walk<Root>) => Iterable<Diagnostic>;

/**
 * What a part of the language knows to be wrong: the checks by how much of a file they look at. That tells what they can
 * say of one that could not be read whole (see parse/gaps.ts).
 */
export interface PartChecks {
  /** Of maps: what each finds is certain, whatever else the map holds. A reference is where all ids of its kind are known. */
  readonly values?: readonly Check[];
  /** Of maps: what each finds, it finds in one thing: a step, a message, anything that can have an id. */
  readonly things?: readonly Check[];
  /** The same of maps and of libraries, each by itself. */
  readonly thingsOfBoth?: readonly Check<RootKind>[];
  /** Of maps: they look at how a whole map hangs together. */
  readonly maps?: readonly Check[];
}
