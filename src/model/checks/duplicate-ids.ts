import { inWords } from '../shape/id-kinds.ts';
import { keyOfId } from '../walk/plan.ts';
import type { NodeKind } from '../walk/nodes.ts';
import type { Walked } from '../walk/walked.ts';
import type { Check } from './check.ts';
import * as finding from './findings.ts';

/** An id names one thing of its kind: one stage, one step, one pain point. In a record, YAML itself says so. */
export const duplicateIds: Check = function* (walk) {
  const first = new Map<NodeKind, Map<string, Walked>>();
  for (const each of walk.all) {
    const { id, kind } = each;
    const key = keyOfId(kind);
    if (id === undefined || key === undefined) continue;
    let same = first.get(kind);
    if (same === undefined) first.set(kind, (same = new Map()));
    const before = same.get(id);
    if (before === undefined) {
      same.set(id, each);
      continue;
    }
    const { source, span } = before.place(key);
    const related = [{ message: 'first used here', source, span }];
    yield finding.idDuplicate.at(each.place(key), { what: inWords(kind), id }, { related });
  }
};
