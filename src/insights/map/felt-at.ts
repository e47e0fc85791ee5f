import type { StepView } from '../../view/journey-view.ts';
import { rounded } from '../numbers.ts';
import type { Place } from '../place.ts';

/** A feeling with a score, where it stands. */
export interface Moment extends Place {
  /** −2 to +2. */
  readonly valence: number;
  /** The feeling in words, or `''`. */
  readonly label: string;
  /** Whose feeling it is; none where it is everybody's. */
  readonly personas: readonly string[];
}

export interface Felt extends Omit<Moment, keyof Place> {
  readonly step: number;
}

/** Each feeling with a score; the step as a whole where none of its feelings is told. */
export function feltAt({ index, feeling }: StepView): Felt[] {
  const parts = feeling.parts
    .filter(({ measured }) => measured)
    .map(({ valence, named, label, personas }) => ({
      step: index,
      valence,
      label: named ? label : '',
      personas: personas.map(({ name }) => name),
    }));
  if (parts.length > 0 || !feeling.measured) return parts;
  return [{ step: index, valence: rounded(feeling.valence), label: '', personas: [] }];
}
