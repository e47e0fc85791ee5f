import type { JourneyView, PersonaMark, StepView } from './journey-view.ts';
import type { MomentView } from './moment-view.ts';
import { personaMark } from './personas.ts';

/** Every measured feeling with its step, the lowest first; of equal ones the earlier. */
export const momentsOf = (steps: readonly StepView[]): MomentView[] =>
  steps
    .flatMap(({ feeling, summary }) =>
      feeling.parts
        .filter(({ measured }) => measured)
        .map((part) => ({
          personas: part.personas.map(({ name }) => name),
          label: part.label,
          valence: part.valence,
          score: part.score,
          step: summary,
        })),
    )
    .toSorted((a, b) => a.valence - b.valence);

/** What one persona feels over the steps that they take. */
export interface OwnMean {
  readonly persona: PersonaMark;
  readonly mean: number;
  /** Steps that were measured, of those that the persona takes. */
  readonly measured: number;
  readonly steps: number;
}

/** The mean of each persona who was measured, where they feel differently: never one over all of them. */
export function ownMeans({ personas, steps }: Pick<JourneyView, 'personas' | 'steps'>): OwnMean[] {
  return personas.flatMap((each) => {
    const own = steps.flatMap(({ feelings }) => feelings.filter(({ persona }) => persona.id === each.id));
    const measured = own.filter(({ feeling }) => feeling.measured);
    if (measured.length === 0) return [];
    const mean = measured.reduce((sum, { feeling }) => sum + feeling.valence, 0) / measured.length;
    return [{ persona: personaMark(each), mean, measured: measured.length, steps: own.length }];
  });
}

/** The mean over the measured steps of a map whose feelings are all everybody's; `undefined` where there are none. */
export function meanValence(steps: readonly StepView[]): number | undefined {
  const measured = steps.filter(({ feeling }) => feeling.measured);
  return measured.length === 0
    ? undefined
    : measured.reduce((sum, { feeling }) => sum + feeling.valence, 0) / measured.length;
}
