import * as z from 'zod/mini';
import { ref } from '../shape/ids.ts';
import { list, number, orTextOrNumber, text } from '../shape/shapes.ts';
import { otherWords } from '../shape/other-words.ts';
import { emotionWords } from './synonyms.ts';

/** From very negative to very positive. */
const scores = { low: -2, high: 2 };

/** A feeling: a word, how good or bad it is, or both. */
export const emotion = orTextOrNumber(
  'label',
  { key: 'score', ...scores },
  z
    .strictObject({
      persona: z.optional(
        ref(
          'persona',
          'The id of the persona who feels this, from "personas:", for example rina. Without it: everyone who takes the step.',
        ),
      ),
      label: z.optional(
        text(
          'The feeling in a word or two, for example Curious. Without it the score speaks for itself: positive.',
        ),
      ),
      score: z.optional(
        number(
          scores.low,
          scores.high,
          'From -2 (very negative) over 0 (neutral) to 2 (very positive). Without it: not measured, a gap in the curve.',
        ),
      ),
      evidence: list(
        ref('evidence', 'The id of a piece of evidence.'),
        'Where this comes from: ids from "evidence:", for example [survey-q3].',
      ),
    })
    .check(
      z.meta({
        id: 'emotion',
        title: 'An emotion',
        description:
          'An emotion: what the person feels, for example { label: Curious, score: 1 }; a word or a score alone will do. Several at once make a mixed feeling.',
      }),
    )
    .register(otherWords, emotionWords),
);

export type Emotion = z.output<typeof emotion>;
