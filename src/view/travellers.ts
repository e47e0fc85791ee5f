import type { JourneyView, PersonaMark, StepView } from './journey-view.ts';
import { personaMark } from './personas.ts';

/** Somebody who travels, and the steps that they take, in order. */
export interface Traveller {
  /** `undefined` on a map that names nobody. */
  readonly persona: PersonaMark | undefined;
  readonly steps: readonly StepView[];
}

/** Each persona that takes steps, in the order of the personas; one without a name on a map that has none. */
export const travellersOf = ({ personas, steps }: Pick<JourneyView, 'personas' | 'steps'>): Traveller[] =>
  personas.length === 0
    ? [{ persona: undefined, steps }]
    : personas
        .map((persona) => ({
          persona: personaMark(persona),
          steps: steps.filter(({ personaIds }) => personaIds.includes(persona.id)),
        }))
        .filter((traveller) => traveller.steps.length > 0);
