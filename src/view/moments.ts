import type { StepView } from './journey-view.ts';
import type { MomentView } from './moment-view.ts';

/** Every measured feeling with its step, the lowest first; of equal ones the earlier. */
export const momentsOf = (steps: readonly StepView[]): MomentView[] =>
  steps
    .flatMap(({ feeling, summary }) =>
      feeling.parts
        .filter(({ measured }) => measured)
        .map((part) => ({
          label: part.label,
          valence: part.valence,
          score: part.score,
          step: summary,
        })),
    )
    .toSorted((a, b) => a.valence - b.valence);

/** The mean over the measured steps; `undefined` where there are none. */
export function meanValence(steps: readonly StepView[]): number | undefined {
  const measured = steps.filter(({ feeling }) => feeling.measured);
  return measured.length === 0
    ? undefined
    : measured.reduce((sum, { feeling }) => sum + feeling.valence, 0) / measured.length;
}
