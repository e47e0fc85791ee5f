import type { Journey } from '../journey.ts';
import type { Step } from '../stages/step.ts';
import { walkSteps } from '../stages/walk-steps.ts';

/** A part of the people at a step, 0 to 1; `undefined` where it is not known. */
export type Share = number | undefined;

/** A way from a step to another one. */
export interface Way {
  /** The step it leads to, 0-based over the whole journey. */
  readonly to: number;
  readonly when: string;
  readonly share: Share;
  /** Its entry in `next`; `undefined` for the way to the following step that nobody wrote down. */
  readonly entry: number | undefined;
}

/** All that can happen to the people at a step: their shares add up to 1 where all are known. */
export interface WaysOn {
  readonly ways: readonly Way[];
  /** Who leaves the journey here, by their reasons; none where nobody does. */
  readonly exits: readonly { readonly share: Share; readonly reason: string }[];
  /** Who comes to the end of the journey here: 0 at every step but the last, as a rule. */
  readonly complete: Share;
}

/** What is left of a whole after shares that were typed as decimals may miss 0 by this. */
export const nothing = 1e-9;

/** True for a share that somebody may go by; one that is not known may be any. */
export const isTaken = (share: Share): boolean => share === undefined || share > nothing;

/** The ids of steps and stages → the step that they lead to. An id of a step wins over that of a stage. */
export function stepsById(journey: Journey): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  let first = 0;
  for (const { id, steps } of journey.stages) {
    if (id !== undefined && !found.has(id)) found.set(id, first);
    first += steps?.length ?? 1;
  }
  const named = new Set<string>();
  let index = 0;
  for (const { step } of walkSteps(journey)) {
    if (step.id !== undefined && !named.has(step.id)) found.set(step.id, index);
    if (step.id !== undefined) named.add(step.id);
    index += 1;
  }
  return found;
}

/**
 * The ways on from each step, in the order of the steps. One way without a share takes all whom no share speaks of;
 * where every way has a share those go on to the following step, and after the last step they are at the end. Two ways
 * without a share, or an exit without one, leave open who goes where. A way to an id that nothing has is left out.
 */
export function waysOn(journey: Journey): WaysOn[] {
  const ids = stepsById(journey);
  const steps = [...walkSteps(journey)].map(({ step }) => step);
  return steps.map((step, index) => waysOf(step, index + 1 < steps.length ? index + 1 : undefined, ids));
}

/** @param following the step after this one; `undefined` after the last */
function waysOf(
  { next, exit }: Pick<Step, 'next' | 'exit'>,
  following: number | undefined,
  ids: ReadonlyMap<string, number>,
): WaysOn {
  const given = sharesOf({ next, exit }).reduce<number>((sum, share) => sum + (share ?? 0), 0);
  const open = next.filter(({ share }) => share === undefined).length;
  const leavesOpen = exit.some(({ share }) => share === undefined);
  const rest = given > 1 - nothing ? 0 : 1 - given;
  const known = !leavesOpen && open <= 1;
  const written = next.flatMap(({ to, when = '', share }, entry): Way[] => {
    const target = ids.get(to);
    return target === undefined
      ? []
      : [{ to: target, when, share: share ?? (known ? rest : undefined), entry }];
  });
  const goesOn = open === 0 && rest > 0;
  const onward = known ? rest : undefined;
  return {
    ways:
      goesOn && following !== undefined
        ? [...written, { to: following, when: '', share: onward, entry: undefined }]
        : written,
    exits: exit.map(({ share, reason = '' }) => ({ share, reason })),
    complete: goesOn && following === undefined ? onward : 0,
  };
}

/** The part of those at a step who leave there: 0 where nobody does, not known where it is not of one of the reasons. */
export const leavingShare = ({ exits }: Pick<WaysOn, 'exits'>): Share =>
  exits.reduce<Share>(
    (sum, { share }) => (sum === undefined || share === undefined ? undefined : sum + share),
    0,
  );

/** The shares that are written at a step. */
export const sharesOf = ({ next, exit }: Pick<Step, 'next' | 'exit'>): Share[] => [
  ...next.map(({ share }) => share),
  ...exit.map(({ share }) => share),
];

/** The step where the person buys: the one that says so, else the last of the last stage of the decision phase. */
export function purchaseStep(journey: Journey): number | undefined {
  let index = 0;
  let decided: number | undefined;
  for (const stage of journey.stages) {
    const steps: readonly Pick<Step, 'purchase'>[] = stage.steps ?? [stage];
    for (const { purchase } of steps) {
      if (purchase === true) return index;
      index += 1;
    }
    if (stage.phase === 'decision') decided = index - 1;
  }
  return decided;
}
