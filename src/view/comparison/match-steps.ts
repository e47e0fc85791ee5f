import type { Journey } from '../../model/journey.ts';
import type { Stage } from '../../model/parts/stage.ts';
import type { Step } from '../../model/parts/step.ts';
import { normalised } from './same-text.ts';

/** A step with its stage and its column. */
export interface ComparedStep {
  readonly step: Step;
  readonly stage: Stage;
  readonly index: number;
}

/** A step of a map and the one of the baseline that it is. */
export interface StepPair {
  readonly before: ComparedStep;
  readonly after: ComparedStep;
  /** True where it stands elsewhere among the matched steps than it did. */
  readonly moved: boolean;
}

export interface MatchedSteps {
  /** In the order of the map. */
  readonly pairs: readonly StepPair[];
  readonly added: readonly ComparedStep[];
  /** In the order of the baseline. */
  readonly removed: readonly ComparedStep[];
}

/**
 * Finds the steps of a baseline again: by id, else by the names of stage and step, else, for stages that are themselves
 * one step, by the id or the name of the stage. Each step is matched once.
 */
export function matchSteps(baseline: Journey, journey: Journey): MatchedSteps {
  const before = comparedSteps(baseline);
  const after = comparedSteps(journey);
  const found = new Map<ComparedStep, ComparedStep>();
  const taken = new Set<ComparedStep>();
  for (const keyOf of [idOf, namesOf, stageIdOf, stageNameOf]) {
    const known = new Map<string, ComparedStep>();
    for (const each of before) {
      const key = keyOf(each);
      if (key !== '' && !taken.has(each) && !known.has(key)) known.set(key, each);
    }
    for (const each of after) {
      const key = keyOf(each);
      const match = key === '' || found.has(each) ? undefined : known.get(key);
      if (match === undefined || taken.has(match)) continue;
      found.set(each, match);
      taken.add(match);
    }
  }
  const matched = after.flatMap((each) => {
    const match = found.get(each);
    return match === undefined ? [] : [{ before: match, after: each }];
  });
  const inOrder = longestRising(matched.map((pair) => pair.before.index));
  return {
    pairs: matched.map((pair, index) => ({ ...pair, moved: !inOrder.has(index) })),
    added: after.filter((each) => !found.has(each)),
    removed: before.filter((each) => !taken.has(each)),
  };
}

function comparedSteps({ stages }: Journey): ComparedStep[] {
  let index = 0;
  return stages.flatMap((stage) => (stage.steps ?? [stage]).map((step) => ({ step, stage, index: index++ })));
}

const isWhole = ({ stage }: ComparedStep): boolean => stage.steps === undefined;
const idOf = (each: ComparedStep): string => (isWhole(each) ? '' : (each.step.id ?? ''));
const namesOf = (each: ComparedStep): string =>
  isWhole(each) || each.step.name === undefined
    ? ''
    : JSON.stringify([normalised(each.stage.name), normalised(each.step.name)]);
const stageIdOf = (each: ComparedStep): string => (isWhole(each) ? (each.stage.id ?? '') : '');
const stageNameOf = (each: ComparedStep): string => (isWhole(each) ? normalised(each.stage.name) : '');

/** The places of a longest rising part of different numbers (patience sorting, Fredman 1975). */
function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [place, number] of numbers.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (numbers[ends[middle]!]! < number) low = middle + 1;
      else high = middle;
    }
    previous.push(low === 0 ? undefined : ends[low - 1]);
    ends[low] = place;
  }
  const rising = new Set<number>();
  for (let place = ends.at(-1); place !== undefined; place = previous[place]) rising.add(place);
  return rising;
}
