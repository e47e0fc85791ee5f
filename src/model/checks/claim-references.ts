import type { DataPath, Diagnostic } from '../../core/diagnostic.ts';
import type { YamlTree } from '../../parse/yaml-tree.ts';
import type { Journey } from '../journey.ts';
import { Names } from '../named.ts';
import { stageNamed, stageNames } from '../stages/stage-named.ts';
import { walkSteps } from '../stages/walk-steps.ts';
import { unknownReference } from './unknown-reference.ts';
import { entryPath, type Check } from './check.ts';

/** Every piece of evidence, KPI, pain point and stage that figures, claims and messages name must be there. */
export const claimReferences: Check = function* (journey, tree) {
  const names = new Names(journey);
  const evidence = Object.keys(journey.evidence ?? {});
  const kpis = Object.keys(journey.kpis ?? {});
  const pains = new Set(painPointIds(journey));

  const cited = function* (ids: readonly string[], path: DataPath): Generator<Diagnostic> {
    for (const [index, id] of ids.entries()) {
      yield* unknownReference(names, tree, listed(tree, path, index), 'evidence', id, evidence);
    }
  };
  for (const { step, path } of walkSteps(journey)) {
    for (const field of ['emotion', 'pain_points', 'opportunities'] as const) {
      for (const [index, claim] of step[field].entries()) {
        yield* cited(claim.evidence, entryPath(tree, [...path, field], index, 'evidence'));
      }
    }
    for (const [index, { addresses, kpi }] of step.opportunities.entries()) {
      const entry = (field: string): DataPath => entryPath(tree, [...path, 'opportunities'], index, field);
      for (const [place, id] of addresses.entries()) {
        const at = listed(tree, entry('addresses'), place);
        yield* unknownReference(names, tree, at, 'pain point', id, [...pains]);
      }
      if (kpi !== undefined) yield* unknownReference(names, tree, entry('kpi'), 'kpi', kpi, kpis);
    }
  }
  for (const [stage, { kpis: measured }] of journey.stages.entries()) {
    for (const [index, id] of measured.entries()) {
      const at = listed(tree, ['stages', stage, 'kpis'], index);
      yield* unknownReference(names, tree, at, 'kpi', id, kpis);
    }
  }
  yield* kpiReferences(journey, tree);
  for (const [id, { stage }] of Object.entries(journey.kpis ?? {})) {
    // A KPI of a library may measure a stage that only other maps have.
    if (stage === undefined || !tree.has(['kpis', id])) continue;
    yield* unknownStage(names, journey, tree, ['kpis', id, 'stage'], stage);
  }
};

/** What the KPIs of a map or a library cite must be there. Those that the file only uses are checked in their own. */
export function* kpiReferences(
  file: Pick<Journey, 'kpis' | 'evidence'>,
  tree: YamlTree,
  whose: 'map' | 'library' = 'map',
): Generator<Diagnostic> {
  const names = new Names(file);
  const known = Object.keys(file.evidence ?? {});
  for (const [id, { evidence }] of Object.entries(file.kpis ?? {})) {
    if (!tree.has(['kpis', id])) continue;
    for (const [index, cited] of evidence.entries()) {
      const path = listed(tree, ['kpis', id, 'evidence'], index);
      yield* unknownReference(names, tree, path, 'evidence', cited, known, whose);
    }
  }
}

export function* unknownStage(
  names: Names,
  journey: Journey,
  tree: YamlTree,
  path: DataPath,
  stage: string,
): Generator<Diagnostic> {
  if (stageNamed(journey, stage) !== undefined) return;
  yield* unknownReference(names, tree, path, 'stage', stage, stageNames(journey));
}

/** The path to an entry of a list of ids, also where one stands alone. */
const listed = (tree: YamlTree, list: DataPath, index: number): DataPath =>
  tree.isList(list) ? [...list, index] : list;

function* painPointIds(journey: Journey): Generator<string> {
  for (const { step } of walkSteps(journey)) {
    for (const { id } of step.pain_points) if (id !== undefined) yield id;
  }
}
