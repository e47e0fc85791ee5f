import type { Diagnostic } from '../../core/diagnostic.ts';
import type { RootKind } from '../walk/nodes.ts';
import type { Walk } from '../walk/walk.ts';

/** Looks for one kind of mistake that the shape alone cannot show. */
export type Check<Root extends RootKind = 'journey'> = (walk: Walk<Root>) => Iterable<Diagnostic>;

/** What a part of the language knows to be wrong. */
export interface PartChecks {
  /** Of maps alone. */
  readonly maps?: readonly Check[];
  /** Of maps and of libraries, each by itself. */
  readonly both?: readonly Check<RootKind>[];
}
