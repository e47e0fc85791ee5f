import * as z from 'zod/mini';
import { defines } from '../shape/ids.ts';
import { choice, date, orText, text, webAddress, wholeNumber } from '../shape/shapes.ts';
import { otherWords } from '../shape/other-words.ts';
import { evidenceKindWords, evidenceWords } from './synonyms.ts';

/** Where a claim can come from. */
export const evidenceKinds = [
  'survey',
  'interview',
  'analytics',
  'support-log',
  'social',
  'review',
  'ab-test',
] as const;

/** Where a claim comes from. */
export const evidence = z.lazy(() =>
  orText(
    'title',
    z
      .strictObject({
        title: text('What was done or found, for example Survey after delivery, September.'),
        kind: z.optional(
          choice(
            evidenceKinds,
            'survey, interview, analytics, support-log, social (what people say on social media), review or ab-test.',
            evidenceKindWords,
          ),
        ),
        date: z.optional(
          date(
            'When: a day, a month or a year, for example 2026-09-10, 2026-09 or "2026" (a year alone in quotes).',
          ),
        ),
        sample: z.optional(wholeNumber(1, 1e12, 'How many were asked, watched or counted, for example 212.')),
        url: z.optional(webAddress('Where it can be read: an address that begins with https:// or http://.')),
        note: z.optional(text('What should be known about it, for example Only buyers from Bandung.')),
      })
      .check(
        z.meta({
          id: 'evidence',
          title: 'A piece of evidence',
          description:
            'Evidence: where a claim comes from, for example { kind: survey, title: Survey after delivery, sample: 212 }.',
        }),
      )
      .register(otherWords, evidenceWords),
  ),
);

/** Where claims come from, each piece under an id. */
export const evidenceById = z.optional(
  z
    .record(defines('evidence', 'A short id that claims refer to, for example survey-q3.'), evidence)
    .check(
      z.describe(
        'Where claims come from. Each piece stands under an id of its own, for example "survey-q3: { kind: survey, title: Survey after delivery, sample: 212 }".',
      ),
    ),
);

export type Evidence = z.output<typeof evidence>;
export type EvidenceKind = (typeof evidenceKinds)[number];
