import type { Journey } from '../../model/journey.ts';
import type { Stage } from '../../model/stages/stage.ts';
import type { Step } from '../../model/stages/step.ts';
import { normalised } from '../../view/normalised.ts';

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
  /** True where it stands elsewhere among the matched steps than it did, or in another stage. */
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
 * Finds the steps of a baseline again: by id; else, in a stage that both maps have (by its id or its name), by name, by
 * equal actions, and where one step is left on each side, those two. Each step is matched once.
 */
export function matchSteps(baseline: Journey, journey: Journey): MatchedSteps {
  const before = comparedSteps(baseline);
  const after = comparedSteps(journey);
  const stages = matched(baseline.stages, journey.stages, [stageId, stageName]);
  const places = new Map(baseline.stages.map((stage, place) => [stage, place]));
  for (const [now, then] of stages) places.set(now, places.get(then)!);
  const inStage =
    (textsOf: (step: Step) => readonly string[]) =>
    ({ step, stage }: ComparedStep): string => {
      const texts = textsOf(step);
      const place = places.get(stage);
      return place === undefined || texts.length === 0
        ? ''
        : JSON.stringify([place, ...texts.map(normalised)]);
    };
  const found = matched(before, after, [
    idOf,
    inStage(({ name }) => (name === undefined ? [] : [name])),
    inStage(({ actions }) => actions),
  ]);
  const taken = new Set(found.values());
  const left = singles(before.filter((each) => !taken.has(each)));
  for (const [stage, each] of singles(after.filter((step) => !found.has(step)))) {
    const then = stages.get(stage);
    const match = then === undefined || each === undefined ? undefined : left.get(then);
    if (each === undefined || match === undefined) continue;
    found.set(each, match);
    taken.add(match);
  }
  const pairs = after.flatMap((each) => {
    const match = found.get(each);
    return match === undefined ? [] : [{ before: match, after: each }];
  });
  const inOrder = longestRising(pairs.map((pair) => pair.before.index));
  const lasting = new Set(stages.values());
  const changedStage = ({ before: then, after: now }: (typeof pairs)[number]): boolean =>
    stages.get(now.stage) !== then.stage && (stages.has(now.stage) || lasting.has(then.stage));
  return {
    pairs: pairs.map((pair, index) => ({ ...pair, moved: !inOrder.has(index) || changedStage(pair) })),
    added: after.filter((each) => !found.has(each)),
    removed: before.filter((each) => !taken.has(each)),
  };
}

function comparedSteps({ stages }: Journey): ComparedStep[] {
  let index = 0;
  return stages.flatMap((stage) =>
    (stage.steps ?? [{ ...stage, name: undefined }]).map((step) => ({ step, stage, index: index++ })),
  );
}

const idOf = ({ step, stage }: ComparedStep): string => (stage.steps === undefined ? '' : (step.id ?? ''));
const stageId = ({ id }: Stage): string => id ?? '';
const stageName = ({ name }: Stage): string => normalised(name);

/** What of `after` is what of `before`: by the first key that finds it, each at most once; a key of `''` finds nothing. */
function matched<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keys: readonly ((item: Item) => string)[],
): Map<Item, Item> {
  const found = new Map<Item, Item>();
  const taken = new Set<Item>();
  for (const keyOf of keys) {
    const known = new Map<string, Item>();
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
  return found;
}

/** The one step of each stage; `undefined` for a stage with several. */
function singles(steps: readonly ComparedStep[]): Map<Stage, ComparedStep | undefined> {
  const found = new Map<Stage, ComparedStep | undefined>();
  for (const each of steps) found.set(each.stage, found.has(each.stage) ? undefined : each);
  return found;
}

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
