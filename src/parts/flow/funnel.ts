import { reach } from '../../model/flow/reach.ts';
import { isTaken, leavingShare, nothing, type WaysOn } from '../../model/flow/ways-on.ts';
import { returnsOf, visitsOf, type Chain } from './chain.ts';
import { noFunnel, type FunnelStepView, type FunnelView } from './flow-view.ts';

/** The people that a funnel is told of. */
export const everyone = 100;

/** Fewer than this of {@link everyone} are none. */
const fewest = 1e-6;

/** A loop that people leave so rarely that they go round it more often than this is not computed. */
const mostRounds = 1e6;

const unknownStep: FunnelStepView = { measured: false, people: 0, visits: 0, leave: 0 };

/**
 * Sends 100 people from the first step on their ways. People go by shares alone, wherever they came from: the journey is
 * an absorbing Markov chain. Those who come to a step at least once are its expected visits divided by the expected
 * visits of one who is there (Kemeny and Snell, Finite Markov Chains, 1960, chapter 3). What lies behind a way whose
 * share is not known is not measured.
 */
export function funnelOf(ways: readonly WaysOn[], isMeasured: boolean): FunnelView {
  if (!isMeasured) return noFunnel;
  const unknown = unknownSteps(ways);
  const chain = chainOf(ways, (step) => !unknown.has(step));
  const visits = visitsOf(chain, startAt(0, everyone, ways.length));
  const returns = returnsOf(chain);
  const steps = ways.map((each, step): FunnelStepView => {
    const all = visits[step]!;
    if (unknown.has(step) || !Number.isFinite(all) || returns[step]! > mostRounds) return unknownStep;
    return {
      measured: true,
      people: Math.min(everyone, all, all / returns[step]!),
      visits: all,
      leave: all * (leavingShare(each) ?? 0),
    };
  });
  return { measured: true, steps, complete: completeOf(ways, steps), losses: lossesOf(ways, steps) };
}

/** The steps that people may come to by a way whose share is not known. */
function unknownSteps(ways: readonly WaysOn[]): Set<number> {
  const targets = ways.map((each) => each.ways.filter(({ share }) => isTaken(share)).map(({ to }) => to));
  const visited = [...reach(targets, [0])];
  const behind = visited.flatMap((step) =>
    ways[step]!.ways.filter(({ share }) => share === undefined).map(({ to }) => to),
  );
  return reach(targets, behind);
}

/** The ways whose shares are known, between steps that are kept. */
export const chainOf = (ways: readonly WaysOn[], isKept: (step: number) => boolean): Chain =>
  ways.map((each, step) =>
    isKept(step)
      ? each.ways.flatMap(({ to, share }) =>
          share !== undefined && share > nothing && isKept(to) ? [{ to, share }] : [],
        )
      : [],
  );

/** So many people at one step, and nobody elsewhere. */
export function startAt(step: number, people: number, steps: number): Float64Array {
  const start = new Float64Array(steps);
  start[step] = people;
  return start;
}

/** How many come to the end: none or one figure. */
function completeOf(ways: readonly WaysOn[], steps: readonly FunnelStepView[]): number[] {
  const ends = ways.flatMap(({ complete }, step) =>
    isTaken(complete) ? [{ complete, at: steps[step]! }] : [],
  );
  if (ends.some(({ complete, at }) => complete === undefined || !at.measured)) return [];
  return [ends.reduce((sum, { complete = 0, at }) => sum + at.visits * complete, 0)];
}

/** The steps where most leave: none where somebody leaves at a step without telling how many. */
function lossesOf(ways: readonly WaysOn[], steps: readonly FunnelStepView[]): number[] {
  const exits = ways.flatMap((each, step) =>
    each.exits.length === 0 ? [] : [{ step, share: leavingShare(each), ...steps[step]! }],
  );
  if (exits.some(({ share, measured }) => share === undefined || !measured)) return [];
  const [worst] = exits
    .filter(({ leave }) => leave >= fewest)
    .toSorted((a, b) => b.leave - a.leave || a.step - b.step);
  return worst === undefined ? [] : [worst.step];
}
