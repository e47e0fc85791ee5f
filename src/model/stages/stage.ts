import * as z from 'zod/mini';
import { defines, names, ref } from '../shape/ids.ts';
import { choice, filled, list, orText, path, text } from '../shape/shapes.ts';
import { standIns } from '../shape/stand-ins.ts';
import { step, stepFields } from './step.ts';
import { otherWords } from '../shape/other-words.ts';
import { phaseWords, stageWords } from './synonyms.ts';

/** The phases that every journey has in some form: they let maps be compared. */
export const phases = ['awareness', 'consideration', 'decision', 'experience', 'loyalty'] as const;

/** A phase of the journey: either a list of steps, or itself the one step. */
export const stage = orText(
  'name',
  z
    .strictObject({
      id: z.optional(
        defines(
          'stage',
          'A short id for this stage, for example returns. "next:" leads to it, and a "baseline:" is compared by it.',
        ),
      ),
      name: text('The name of the stage, for example Awareness.'),
      phase: z.optional(
        names(
          'stage',
          choice(
            phases,
            'Which of the usual phases this stage belongs to, whatever its name. In decision the person buys.',
            phaseWords,
          ),
        ),
      ),
      journey: z.optional(
        path(
          'The file of a map that tells this stage in full, for example ./returns.journey.yaml. The stage shows it in short.',
        ),
      ),
      goals: list(
        text('A goal.'),
        'What the customer wants to reach in this stage, for example Pay without worry.',
      ),
      kpis: list(
        ref('kpi', 'The id of a KPI.'),
        'What is measured in this stage: ids from "kpis:", for example [checkout]. A KPI that names the stage itself need not be named here.',
      ),
      steps: z.optional(
        z
          .array(step)
          .check(
            filled,
            z.describe(
              'The moments of this stage, in order. Without it the stage is itself one step, with actions, emotion and all else.',
            ),
          ),
      ),
      ...stepFields,
    })
    .check(z.meta({ id: 'stage', title: 'A stage', description: 'A stage: a phase of the journey.' }))
    .register(otherWords, stageWords)
    .register(standIns, { kind: 'step', without: 'steps' }),
);

export type Stage = z.output<typeof stage>;
