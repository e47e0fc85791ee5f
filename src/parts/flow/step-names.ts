import type { Journey } from '../../model/journey.ts';
import type { StepView } from '../../view/journey-view.ts';

/** What a sentence calls each step: its name; that of its stage where it is the only one there; else what is done there. */
export function stepNames({ stages }: Pick<Journey, 'stages'>, steps: readonly StepView[]): string[] {
  let index = 0;
  return stages.flatMap((stage) => {
    const count = stage.steps?.length ?? 1;
    return Array.from({ length: count }, () => {
      const { name, summary } = steps[index++]!;
      return name !== '' ? name : count === 1 ? stage.name : summary;
    });
  });
}
