import type { Diagnostic } from '../../core/diagnostic.ts';
import { Names } from '../named.ts';
import type { RootKind } from '../walk/nodes.ts';
import { canDefine } from '../walk/plan.ts';
import type { Walk } from '../walk/walk.ts';
import { unknownReference } from './unknown-reference.ts';

/**
 * Every id that leads to something must lead somewhere. What libraries describe is checked in their own files. A library
 * may name what only maps have: a KPI measures a stage.
 */
export function* references(walk: Walk<RootKind>): Generator<Diagnostic> {
  let names: Names | undefined;
  for (const reference of walk.references) {
    if (!reference.holder.isOwn || walk.find(reference) !== undefined) continue;
    if (!canDefine(walk.root.kind, reference.kinds[0])) continue;
    // What it leads to may not have been read.
    if (reference.kinds.some((kind) => walk.lacking?.has(kind))) continue;
    names ??= new Names(walk);
    yield unknownReference(names, walk, reference);
  }
}
