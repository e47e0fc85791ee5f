import * as z from 'zod/mini';
import { defines, ref } from '../shape/ids.ts';
import { list, orText, text, wholeNumber } from '../shape/shapes.ts';
import { otherWords } from '../shape/other-words.ts';
import { painPointWords } from './synonyms.ts';

/** What hurts. */
export const painPoint = orText(
  'text',
  z
    .strictObject({
      id: z.optional(
        defines('pain-point', 'A short id, so that other parts of the map can refer to this pain point.'),
      ),
      text: text(
        'What hurts, from the point of view of the customer, for example No word about secure payment.',
      ),
      severity: z.optional(wholeNumber(1, 5, 'How much it hurts, from 1 (a nuisance) to 5 (people leave).')),
      evidence: list(
        ref('evidence', 'The id of a piece of evidence.'),
        'Where this comes from: ids from "evidence:", for example [survey-q3].',
      ),
    })
    .check(
      z.meta({
        id: 'pain-point',
        title: 'A pain point',
        description: 'A pain point: a problem that the person has here.',
      }),
    )
    .register(otherWords, painPointWords),
);

export type PainPoint = z.output<typeof painPoint>;
