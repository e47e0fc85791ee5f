import * as z from 'zod/mini';
import { channels } from './channels/channel.ts';
import { evidenceById } from './evidence/evidence.ts';
import { kpis } from './kpis/kpi.ts';
import { messages } from './messages/message.ts';
import { personas } from './personas/persona.ts';
import { stage } from './stages/stage.ts';
import { choice, filled, list, path, text, wordsOnly } from './shape/shapes.ts';
import { otherWords } from './shape/other-words.ts';
import { journeyWords, mapTypeWords } from './synonyms.ts';

/** The four kinds of map. */
export const mapTypes = ['current-state', 'future-state', 'day-in-the-life', 'service-blueprint'] as const;

/**
 * The journey file. This schema is the one definition of the format: the types, the JSON Schema for editors and the
 * reference in the docs come from it.
 */
export const journey = z
  .strictObject({
    title: text('What the map is called, as its readers will see it.'),
    description: z.optional(text('One or two sentences on what the map shows. They stand below the title.')),
    locale: z.optional(
      text(
        'The language of the texts, as a BCP 47 tag such as id, en or ar. It also chooses the labels. Default: en.',
      ).register(wordsOnly),
    ),
    type: z.optional(
      choice(
        mapTypes,
        'The kind of map. current-state (the default): as it is today. future-state: as it should be. day-in-the-life: a whole day, with and without the business. service-blueprint: also what the business does behind each step.',
        mapTypeWords,
      ),
    ),
    baseline: z.optional(
      path(
        'The file of the map that this one is compared with, for example ./now.journey.yaml: the journey as it is today.',
      ),
    ),
    use: list(
      path('A library file.'),
      'Files with personas, channels, evidence and KPIs that several maps share, for example ./library.yaml.',
    ),
    scenario: z.optional(
      text('The situation: who wants what, and what starts the journey. For example: Rina is out of coffee.'),
    ),
    owner: z.optional(text('The person or team who keeps this map up to date.')),
    personas,
    channels,
    kpis,
    evidence: evidenceById,
    messages,
    stages: z
      .array(stage)
      .check(filled, z.describe('The phases of the journey, in order. Each has at least a name.')),
  })
  .check(z.meta({ title: 'A journey map', description: 'A customer journey map for journeymap.' }))
  .register(otherWords, journeyWords);

export type Journey = z.output<typeof journey>;
