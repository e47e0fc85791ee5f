import type { DataPath, Diagnostic } from '../../core/diagnostic.ts';
import type { YamlTree } from '../../parse/yaml-tree.ts';
import { walkSteps } from '../stages/walk-steps.ts';
import { entryPath, placeOfValue, type Check } from './check.ts';
import * as finding from './findings.ts';

/** An id names one stage, one step and one pain point of a map. A stage without steps is a step and shares its one id. */
export const duplicateIds: Check = function* (journey, tree) {
  const stages = journey.stages.map(({ id }, index) => ({ id, path: ['stages', index, 'id'] }));
  yield* twice(tree, 'stage', stages);
  const steps = [...walkSteps(journey)].map(({ step, path }) => ({ id: step.id, path: [...path, 'id'] }));
  yield* twice(
    tree,
    'step',
    steps.filter(({ path }) => path.length > 3),
  );
  const pains = [...walkSteps(journey)].flatMap(({ step, path }) =>
    step.pain_points.flatMap(({ id }, index) =>
      id === undefined ? [] : [{ id, path: entryPath(tree, [...path, 'pain_points'], index, 'id') }],
    ),
  );
  yield* twice(tree, 'pain point', pains);
};

function* twice(
  tree: YamlTree,
  what: string,
  entries: readonly { id: string | undefined; path: DataPath }[],
): Generator<Diagnostic> {
  const first = new Map<string, DataPath>();
  for (const { id, path } of entries) {
    if (id === undefined) continue;
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, path);
      continue;
    }
    const related = [{ message: 'first used here', source: tree.source, span: tree.spanOfValue(before) }];
    yield finding.idDuplicate.at(placeOfValue(tree, path), { what, id }, { related });
  }
}
