import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Check } from '../checks/check.ts';
import type { Walked } from '../walk/walked.ts';
import * as finding from './findings.ts';

/** An opportunity is weighed in one way and wholly, and its result says one thing. */
export const opportunities: Check = function* (walk) {
  for (const opportunity of walk.of('opportunity')) yield* weighedOnce(opportunity);
  for (const result of walk.of('result')) yield* soundResult(result);
};

function* weighedOnce(opportunity: Walked<'opportunity'>): Generator<Diagnostic> {
  const { impact, feasibility, rice } = opportunity.node;
  if (rice !== undefined) {
    if (impact === undefined && feasibility === undefined) return;
    const other = impact === undefined ? 'feasibility' : 'impact';
    const { source, span } = opportunity.placeOfKey(other);
    const related = [{ message: 'weighed here as well', source, span }];
    yield finding.weighedTwice.at(opportunity.placeOfKey('rice'), {}, { related });
  } else if ((impact === undefined) !== (feasibility === undefined)) {
    const [there, missing] = impact === undefined ? ['feasibility', 'impact'] : ['impact', 'feasibility'];
    const place = opportunity.placeOfKey(there);
    yield finding.weighedByHalf.at(place, { there, missing });
  }
}

function* soundResult(result: Walked<'result'>): Generator<Diagnostic> {
  const { before, after, change, note } = result.node;
  if (before === undefined && after === undefined && change === undefined) {
    if (note === undefined) yield finding.resultSaysNothing.at(result.placeOfKey(), {});
    return;
  }
  if ((before === undefined) !== (after === undefined)) {
    const [there, missing] = before === undefined ? ['after', 'before'] : ['before', 'after'];
    yield finding.resultByHalf.at(result.placeOfKey(there), { there, missing });
    return;
  }
  if (before === undefined || after === undefined || change === undefined || before <= 0) return;
  const actual = (after - before) / before;
  if (Math.abs(change - actual) <= Math.max(roundedAway, Math.abs(actual) * roundedAway)) return;
  const meant = String(Number(actual.toPrecision(3)));
  const place = result.place('change');
  yield finding.resultContradicts.at(place, { before, after, change, meant }, { suggestions: [meant] });
}

/** Changes are told in whole percents: so much may be lost. */
const roundedAway = 0.01;
