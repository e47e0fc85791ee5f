import fc from 'fast-check';
import type { WaysOn } from '../../../src/model/flow/ways-on.ts';

/** What happens at a step, as parts of a whole: some go to other steps, some leave, some come to the end. */
interface Parts {
  readonly to: readonly (readonly [step: number, part: number])[];
  readonly exit: number;
  readonly complete: number;
}

export const waysOf = ({ to, exit, complete }: Parts): WaysOn => {
  const all = to.reduce((sum, [, part]) => sum + part, exit + complete);
  return {
    ways: [...new Map(to)].map(([step]) => ({
      to: step,
      when: '',
      entry: 0,
      share: to.filter(([each]) => each === step).reduce((sum, [, part]) => sum + part, 0) / all,
    })),
    exits: exit === 0 ? [] : [{ share: exit / all, reason: '' }],
    complete: complete / all,
  };
};

/** Journeys whose ways lead anywhere; somebody leaves or ends at every step, so that no loop is endless. */
export const journeys = (isLoopFree: boolean) =>
  fc.integer({ min: 1, max: 9 }).chain((steps) =>
    fc.tuple(
      ...Array.from({ length: steps }, (_each, step) =>
        fc
          .record({
            to:
              isLoopFree && step === steps - 1
                ? fc.constant([])
                : fc.array(
                    fc.tuple(
                      fc.integer({ min: isLoopFree ? step + 1 : 0, max: steps - 1 }),
                      fc.integer({ min: 1, max: 20 }),
                    ),
                    { maxLength: 4 },
                  ),
            exit: fc.integer({ min: 1, max: 5 }),
            complete: fc.integer({ min: 0, max: 5 }),
          })
          .map(waysOf),
      ),
    ),
  );
