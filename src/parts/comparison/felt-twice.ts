import type { FeelingPart, JourneyView, PersonaMark, StepView } from '../../view/journey-view.ts';
import { isApart } from '../../view/is-apart.ts';
import { personaMark } from '../../view/personas.ts';
import { samePeople } from '../../view/same-people.ts';
import { normalised } from '../../view/normalised.ts';
import { unpaired } from './same-text.ts';

/** Two maps, and the steps that both have. */
export interface Matched {
  readonly before: Pick<JourneyView, 'personas' | 'steps'>;
  readonly after: Pick<JourneyView, 'personas' | 'steps'>;
  readonly pairs: readonly { readonly before: StepView; readonly after: StepView }[];
}

/** Somebody whose feelings are compared, or everybody together where neither map tells people apart. */
export interface Person {
  /** `undefined` for everybody. */
  readonly persona: PersonaMark | undefined;
  /** At each of the steps that both maps have, in their order. */
  readonly steps: readonly FeltTwice[];
  /** What a step that only one of the maps has feels like to them. */
  partsAt(map: 'before' | 'after', step: StepView): readonly FeelingPart[];
}

/** What somebody feels at a step that both maps have: feelings with a score. */
export interface FeltTwice {
  readonly before: StepView;
  readonly after: StepView;
  /** Those that the other map measures too, as they were and as they are: both empty where there are none. */
  readonly was: readonly FeelingPart[];
  readonly is: readonly FeelingPart[];
  /** How much better they are, on average; 0 where there are none. */
  readonly difference: number;
  /** Those that the baseline does not measure, and those that the map no longer does. */
  readonly fresh: readonly FeelingPart[];
  readonly gone: readonly FeelingPart[];
}

/**
 * Compares what is felt, person by person: a feeling with the same person's at the matched step. What one of the maps does
 * not measure is new or no longer measured, and is never set against what somebody else feels.
 * @returns those whom both maps have
 */
export function feltTwice({ before, after, pairs }: Matched): Person[] {
  const same = samePeople(before.personas, after.personas);
  if (!isApart(before) && !isApart(after)) {
    const all = (step: StepView): Felt => ({
      parts: measured(step.feeling.parts),
      own: false,
      others: false,
    });
    const steps = pairs.map((pair) =>
      compared(pair, all(pair.before), all(pair.after), sharesSomebody(pair, same)),
    );
    return [{ persona: undefined, steps, partsAt: (_map, step) => all(step).parts }];
  }
  return after.personas.flatMap((persona) => {
    const then = same.get(persona.id);
    // Whom only one map has is not told at each step to be new.
    if (then === undefined) return [];
    return [
      {
        persona: personaMark(persona),
        steps: pairs.map((pair) =>
          compared(pair, feltBy(pair.before, then), feltBy(pair.after, persona.id), true),
        ),
        partsAt: (map, step) => feltBy(step, map === 'before' ? then : persona.id).parts,
      } satisfies Person,
    ];
  });
}

/** What one person feels at a step. */
interface Felt {
  readonly parts: readonly FeelingPart[];
  /** True where the feelings are written as theirs, and not as everybody's. */
  readonly own: boolean;
  /** True where feelings are everybody's but not theirs, who have some of their own. */
  readonly others: boolean;
}

/** Nothing for somebody who does not take the step. */
function feltBy({ feeling, feelings, personaIds }: StepView, id: string): Felt {
  if (!personaIds.includes(id)) return { parts: [], own: false, others: false };
  const own = feeling.parts.some(({ personas }) => personas.some((persona) => persona.id === id));
  return {
    parts: measured(feelings.find(({ persona }) => persona.id === id)?.feeling.parts ?? feeling.parts),
    own,
    others: own && feeling.parts.some(({ personas }) => personas.length === 0),
  };
}

const measured = (parts: readonly FeelingPart[]): FeelingPart[] => parts.filter((part) => part.measured);

/** True where nobody is named on one of the maps, or somebody takes the step on both. */
const sharesSomebody = (
  { before, after }: Matched['pairs'][number],
  same: ReadonlyMap<string, string>,
): boolean =>
  before.personaIds.length === 0 ||
  after.personaIds.length === 0 ||
  after.personaIds.some((id) => before.personaIds.includes(same.get(id) ?? ''));

/**
 * Feelings that are the same in both maps are paired first, then those of one name; what is left on both sides is compared
 * as a whole.
 */
function compared(pair: Matched['pairs'][number], then: Felt, now: Felt, isOne: boolean): FeltTwice {
  // Where everybody's feeling stands beside one of their own, it is not what became of that.
  const isSame = isOne && (then.own === now.own || !(then.others || now.others));
  if (!isSame) {
    const written = ({ parts, own }: Felt) => (isOne && !own ? [] : parts);
    return { ...pair, was: [], is: [], difference: 0, fresh: written(now), gone: written(then) };
  }
  const exact = unpaired(then.parts, now.parts, ({ label, valence }) => [`${valence} ${normalised(label)}`]);
  const named = unpaired(exact.gone, exact.fresh, ({ label }) => [normalised(label)]);
  const differences = [...exact.pairs, ...named.pairs].map(([each, was]) => each.valence - was.valence);
  const isChanged = named.gone.length > 0 && named.fresh.length > 0;
  if (isChanged) differences.push(meanValence(named.fresh) - meanValence(named.gone));
  const [gone, fresh] = isChanged ? [[], []] : [named.gone, named.fresh];
  return {
    ...pair,
    was: then.parts.filter((part) => !gone.includes(part)),
    is: now.parts.filter((part) => !fresh.includes(part)),
    difference: differences.length === 0 ? 0 : mean(differences),
    fresh,
    gone,
  };
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

export const meanValence = (parts: readonly FeelingPart[]): number =>
  mean(parts.map(({ valence }) => valence));

/** The steps at which both maps measure somebody. */
export const measuredTwice = ({ steps }: Person): FeltTwice[] => steps.filter(({ is }) => is.length > 0);
