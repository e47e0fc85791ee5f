import type { Diagnostic, Place } from '../../core/diagnostic.ts';
import type { Check } from '../checks/check.ts';
import type { Walked } from '../walk/walked.ts';
import { components } from './components.ts';
import { reach, reversed } from './reach.ts';
import { isTaken, nothing, sharesOf, stepsById, waysOn, type WaysOn } from './ways-on.ts';
import * as finding from './findings.ts';

/** The most steps that a loop may have: what happens in a loop is computed for all its steps at once. */
const largestLoop = 500;

/** The ways on from a step take no more people than there are. */
export const sharesAreSound: Check = function* (walk) {
  for (const step of walk.of('step')) yield* tooMany(step);
};

/** The ways on from a step must lead somewhere, each to another place, and out of every loop. */
export const waysOnAreSound: Check = function* (walk) {
  const journey = walk.root.node;
  const steps = walk.of('step');
  if (steps.every(({ node }) => node.next.length === 0 && node.exit.length === 0)) return;
  const ids = stepsById(journey);
  const ways = waysOf(walk.of('next'));
  for (const [index, step] of steps.entries()) {
    const written = ways.get(step) ?? [];
    yield* sameTarget(written, ids);
    yield* sharedWithTheRest(step, written, index, ids);
  }
  // A way to nowhere is reported as such; what it would change about loops is not known.
  const isWhole = steps.every(({ node }) => node.next.every(({ to }) => ids.has(to)));
  if (isWhole) yield* loops(steps, waysOn(journey));
};

/** The ways on that are written at each step. */
function waysOf(all: readonly Walked<'next'>[]): ReadonlyMap<Walked, readonly Walked<'next'>[]> {
  const found = new Map<Walked, Walked<'next'>[]>();
  for (const way of all) {
    const step = way.parent!;
    const same = found.get(step);
    if (same === undefined) found.set(step, [way]);
    else same.push(way);
  }
  return found;
}

function* tooMany(step: Walked<'step'>): Generator<Diagnostic> {
  const shares = sharesOf(step.node).filter((share) => share !== undefined);
  const sum = shares.reduce((total, share) => total + share, 0);
  if (sum <= 1 + nothing) return;
  yield finding.sharesExceedAll.at(step.placeOfKey('next'), {
    shares: shares.map(decimal),
    sum: decimal(sum),
  });
}

function* sameTarget(
  ways: readonly Walked<'next'>[],
  ids: ReadonlyMap<string, number>,
): Generator<Diagnostic> {
  const first = new Map<number, Walked<'next'>>();
  for (const way of ways) {
    const { to } = way.node;
    const target = ids.get(to);
    if (target === undefined) continue;
    const before = first.get(target);
    if (before === undefined) {
      first.set(target, way);
      continue;
    }
    const { source, span } = before.place('to');
    const related = [{ message: 'first named here', source, span }];
    yield finding.sameTarget.at(way.place('to'), { to }, { related });
  }
}

/** Whom no share speaks of go on to the following step: a share of those who go there says nothing then. */
function* sharedWithTheRest(
  { node }: Walked<'step'>,
  ways: readonly Walked<'next'>[],
  index: number,
  ids: ReadonlyMap<string, number>,
): Generator<Diagnostic> {
  if (ways.some(({ node: { share } }) => share === undefined)) return;
  if (node.exit.some(({ share }) => share === undefined)) return;
  const rest = 1 - sharesOf(node).reduce<number>((sum, share) => sum + (share ?? 0), 0);
  const following = ways.find(({ node: { to } }) => ids.get(to) === index + 1);
  if (following === undefined || rest <= nothing) return;
  yield finding.restIsOpen.at(following.place('share'), { rest: decimal(rest) });
}

function* loops(steps: readonly Walked<'step'>[], ways: readonly WaysOn[]): Generator<Diagnostic> {
  const targets = ways.map((each) => each.ways.filter(({ share }) => isTaken(share)).map(({ to }) => to));
  const ends = ways.flatMap(({ exits, complete }, index) =>
    exits.some(({ share }) => isTaken(share)) || isTaken(complete) ? [index] : [],
  );
  const ending = reach(reversed(targets), ends);
  for (const loop of components(targets)) {
    if (loop.length > largestLoop) {
      yield finding.loopTooLarge.at(placeAt(steps, loop, targets), {
        steps: loop.length,
        limit: largestLoop,
      });
      continue;
    }
    const inside = new Set(loop);
    const isClosed = loop.every((step) => !ending.has(step) && targets[step]!.every((to) => inside.has(to)));
    if (!isClosed) continue;
    yield finding.endlessLoop.at(placeAt(steps, loop, targets), {
      loop: loop.map((step) => calledBy(steps[step]!)),
    });
  }
}

/** The way back that makes the loop: that of its last step which has one. */
function placeAt(
  steps: readonly Walked<'step'>[],
  loop: readonly number[],
  targets: readonly (readonly number[])[],
): Place {
  const last = loop.findLast((step) => targets[step]!.some((to) => to <= step)) ?? loop[0]!;
  return steps[last]!.placeOfKey('next');
}

/** What a message calls a step: by its words, else by its number, `2.1`. */
function calledBy({ node: step, path }: Walked<'step'>): string {
  const numbers = path.filter((key) => typeof key === 'number').map((key) => key + 1);
  return step.name ?? step.id ?? step.actions[0] ?? numbers.join('.');
}

/** Without the digits that adding decimals leaves behind: 0.7 + 0.6 is 1.3. */
const decimal = (value: number): string => String(Number(value.toPrecision(10)));
