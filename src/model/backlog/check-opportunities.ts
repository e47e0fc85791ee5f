import type { DataPath, Diagnostic } from '../../core/diagnostic.ts';
import type { YamlTree } from '../../parse/yaml-tree.ts';
import * as finding from './findings.ts';
import type { Opportunity } from './opportunity.ts';
import { walkSteps } from '../stages/walk-steps.ts';
import { entryPath, placeOfKey, placeOfValue, type Check } from '../checks/check.ts';

/** An opportunity is weighed in one way and wholly, and its result says one thing. */
export const opportunities: Check = function* (journey, tree) {
  for (const { step, path } of walkSteps(journey)) {
    for (const [index, opportunity] of step.opportunities.entries()) {
      const at = (field: string): DataPath => entryPath(tree, [...path, 'opportunities'], index, field);
      yield* weighedOnce(opportunity, tree, at);
      yield* soundResult(opportunity, tree, at('result'));
    }
  }
};

function* weighedOnce(
  { impact, feasibility, rice }: Opportunity,
  tree: YamlTree,
  at: (field: string) => DataPath,
): Generator<Diagnostic> {
  if (rice !== undefined) {
    if (impact === undefined && feasibility === undefined) return;
    const other = impact === undefined ? 'feasibility' : 'impact';
    const related = [
      { message: 'weighed here as well', source: tree.source, span: tree.spanOfKey(at(other)) },
    ];
    yield finding.weighedTwice.at(placeOfKey(tree, at('rice')), {}, { related });
  } else if ((impact === undefined) !== (feasibility === undefined)) {
    const [there, missing] = impact === undefined ? ['feasibility', 'impact'] : ['impact', 'feasibility'];
    const place = placeOfKey(tree, at(there));
    yield finding.weighedByHalf.at(place, { there, missing });
  }
}

function* soundResult({ result }: Opportunity, tree: YamlTree, path: DataPath): Generator<Diagnostic> {
  if (result === undefined) return;
  const { before, after, change, note } = result;
  if (before === undefined && after === undefined && change === undefined) {
    if (note === undefined) yield finding.resultSaysNothing.at(placeOfKey(tree, path));
    return;
  }
  if ((before === undefined) !== (after === undefined)) {
    const [there, missing] = before === undefined ? ['after', 'before'] : ['before', 'after'];
    yield finding.resultByHalf.at(placeOfKey(tree, [...path, there]), { there, missing });
    return;
  }
  if (before === undefined || after === undefined || change === undefined || before <= 0) return;
  const actual = (after - before) / before;
  if (Math.abs(change - actual) <= Math.max(roundedAway, Math.abs(actual) * roundedAway)) return;
  const meant = String(Number(actual.toPrecision(3)));
  const place = placeOfValue(tree, [...path, 'change']);
  yield finding.resultContradicts.at(place, { before, after, change, meant }, { suggestions: [meant] });
}

/** Changes are told in whole percents: so much may be lost. */
const roundedAway = 0.01;
