import type { DataPath } from '../../core/diagnostic.ts';
import type { RootKind } from '../walk/nodes.ts';
import { keyOfId, walkPlan } from '../walk/plan.ts';

/** The path to the innermost thing around a path that can have an id; `[]`, the whole file, where there is none. */
export function thingAround(root: RootKind, path: DataPath): DataPath {
  let { fields } = walkPlan[root];
  let thing = 0;
  for (let at = 0; at < path.length;) {
    const field = fields.find(({ key }) => key === path[at]);
    if (field?.node === undefined) break;
    at++;
    if (field.form === 'record' || (field.form === 'list' && typeof path[at] === 'number')) at++;
    if (field.defines !== undefined || keyOfId(field.node) !== undefined) thing = at;
    ({ fields } = walkPlan[field.node]);
  }
  return path.slice(0, thing);
}
