import type { DataPath, Diagnostic } from '../../core/diagnostic.ts';
import type { YamlTree } from '../../parse/yaml-tree.ts';
import { components } from './components.ts';
import * as finding from './findings.ts';
import { reach, reversed } from './reach.ts';
import { isTaken, nothing, sharesOf, stepsById, waysOn, type WaysOn } from './ways-on.ts';
import { walkSteps, type PlacedStep } from '../stages/walk-steps.ts';
import { entryPath, placeOfKey, placeOfValue, type Check } from '../checks/check.ts';

/** The most steps that a loop may have: what happens in a loop is computed for all its steps at once. */
const largestLoop = 500;

/** The ways on from a step must lead somewhere, and take no more people than there are. */
export const waysOnAreSound: Check = function* (journey, tree) {
  const steps = [...walkSteps(journey)];
  if (steps.every(({ step }) => step.next.length === 0 && step.exit === undefined)) return;
  const ids = stepsById(journey);
  for (const [index, placed] of steps.entries()) {
    yield* tooMany(tree, placed);
    yield* sameTarget(tree, placed, ids);
    yield* sharedWithTheRest(tree, placed, index, ids);
  }
  // A way to nowhere is reported as such; what it would change about loops is not known.
  const isWhole = steps.every(({ step }) => step.next.every(({ to }) => ids.has(to)));
  if (isWhole) yield* loops(tree, steps, waysOn(journey));
};

function* tooMany(tree: YamlTree, { step, path }: PlacedStep): Generator<Diagnostic> {
  const shares = sharesOf(step).filter((share) => share !== undefined);
  const sum = shares.reduce((total, share) => total + share, 0);
  if (sum <= 1 + nothing) return;
  yield finding.sharesExceedAll.at(placeOfKey(tree, [...path, 'next']), {
    shares: shares.map(decimal),
    sum: decimal(sum),
  });
}

function* sameTarget(
  tree: YamlTree,
  { step, path }: PlacedStep,
  ids: ReadonlyMap<string, number>,
): Generator<Diagnostic> {
  const first = new Map<number, DataPath>();
  for (const [index, { to }] of step.next.entries()) {
    const target = ids.get(to);
    if (target === undefined) continue;
    const place = entryPath(tree, [...path, 'next'], index, 'to');
    const before = first.get(target);
    if (before === undefined) {
      first.set(target, place);
      continue;
    }
    const related = [{ message: 'first named here', source: tree.source, span: tree.spanOfValue(before) }];
    yield finding.sameTarget.at(placeOfValue(tree, place), { to }, { related });
  }
}

/** Whom no share speaks of go on to the following step: a share of those who go there says nothing then. */
function* sharedWithTheRest(
  tree: YamlTree,
  { step, path }: PlacedStep,
  index: number,
  ids: ReadonlyMap<string, number>,
): Generator<Diagnostic> {
  if (step.next.some(({ share }) => share === undefined)) return;
  if (step.exit !== undefined && step.exit.share === undefined) return;
  const rest = 1 - sharesOf(step).reduce<number>((sum, share) => sum + (share ?? 0), 0);
  const entry = step.next.findIndex(({ to }) => ids.get(to) === index + 1);
  if (entry === -1 || rest <= nothing) return;
  const place = placeOfValue(tree, entryPath(tree, [...path, 'next'], entry, 'share'));
  yield finding.restIsOpen.at(place, { rest: decimal(rest) });
}

function* loops(
  tree: YamlTree,
  steps: readonly PlacedStep[],
  ways: readonly WaysOn[],
): Generator<Diagnostic> {
  const targets = ways.map((each) => each.ways.filter(({ share }) => isTaken(share)).map(({ to }) => to));
  const ends = ways.flatMap(({ exit, complete }, index) =>
    (exit !== undefined && isTaken(exit.share)) || isTaken(complete) ? [index] : [],
  );
  const ending = reach(reversed(targets), ends);
  for (const loop of components(targets)) {
    if (loop.length > largestLoop) {
      yield finding.loopTooLarge.at(placeAt(tree, steps, loop, targets), {
        steps: loop.length,
        limit: largestLoop,
      });
      continue;
    }
    const inside = new Set(loop);
    const isClosed = loop.every((step) => !ending.has(step) && targets[step]!.every((to) => inside.has(to)));
    if (!isClosed) continue;
    yield finding.endlessLoop.at(placeAt(tree, steps, loop, targets), {
      loop: loop.map((step) => calledBy(steps[step]!)),
    });
  }
}

/** The way back that makes the loop: that of its last step which has one. */
function placeAt(
  tree: YamlTree,
  steps: readonly PlacedStep[],
  loop: readonly number[],
  targets: readonly (readonly number[])[],
) {
  const last = loop.findLast((step) => targets[step]!.some((to) => to <= step)) ?? loop[0]!;
  return placeOfKey(tree, [...steps[last]!.path, 'next']);
}

/** What a message calls a step: by its words, else by its number, `2.1`. */
function calledBy({ step, path }: PlacedStep): string {
  const numbers = path.filter((key) => typeof key === 'number').map((key) => key + 1);
  return step.name ?? step.id ?? step.actions[0] ?? numbers.join('.');
}

/** Without the digits that adding decimals leaves behind: 0.7 + 0.6 is 1.3. */
const decimal = (value: number): string => String(Number(value.toPrecision(10)));
