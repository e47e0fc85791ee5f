import * as z from 'zod/mini';
import { backlogGroup, painPoint } from '../../../parts/backlog/json-shape.ts';
import { channel } from '../../../parts/channels/json-shape.ts';
import { comparison } from '../../../parts/comparison/json-shape.ts';
import { evidence } from '../../../parts/evidence/json-shape.ts';
import { figure } from './figure.ts';
import { flow } from '../../../parts/flow/json-shape.ts';
import { kpi } from '../../../parts/kpis/json-shape.ts';
import { message } from '../../../parts/messages/json-shape.ts';
import { persona } from './persona.ts';
import { list, maybe, one, part, text, type Read } from './shapes.ts';
import { stage } from './stage.ts';
import { step } from './step.ts';

const language = part('language', 'The languages of the texts.', {
  content: text('The language of the texts of the map, a BCP 47 tag.'),
  labels: text('The language of labels and of figures in words, a BCP 47 tag.'),
  direction: one(['ltr', 'rtl'], 'The reading direction of the texts.'),
});

/**
 * The output `json`: a map for other programs. This is the one definition of it: the types and the JSON Schema come
 * from it.
 *
 * The version goes up when a field goes away, or means or holds something else. A new field needs no new version:
 * readers pass over what they do not know.
 */
export const document = z
  .object({
    schemaVersion: z
      .literal(1)
      .check(
        z.describe(
          'Goes up when a field goes away or means something else. New fields need no new version: pass over what you do not know.',
        ),
      ),
    title: text('What the map is called.'),
    description: maybe(text(), 'What the map shows.'),
    scenario: maybe(text(), 'The situation: who wants what, and what starts the journey.'),
    owner: maybe(text(), 'Who keeps the map up to date.'),
    type: one(['current-state', 'future-state', 'day-in-the-life', 'service-blueprint'], 'The kind of map.'),
    language,
    personas: list(persona, 'Who travels.'),
    stages: list(stage, 'The phases of the journey, in order.'),
    steps: list(step, 'The moments of all stages, in order.'),
    channels: list(channel, 'The channels that touchpoints and messages name.'),
    flow: maybe(flow, 'How people move; null where everybody only goes from each step to the following one.'),
    figures: list(figure, 'Figures of the whole map: only those that can be computed.'),
    kpis: list(kpi, 'What is measured: for the whole map first, then in the order of the stages.'),
    evidence: maybe(evidence, 'Where claims come from; null for a map whose claims cite nothing.'),
    painPoints: list(painPoint, 'The pain points of all steps, with what was computed of them.'),
    backlog: list(backlogGroup, 'The opportunities, ranked: a group for each way of weighing.'),
    messages: list(message, 'What the business sends, in the order of the stages.'),
    comparison: maybe(comparison, 'What the map changes; null for a map without a baseline.'),
  })
  .check(
    z.meta({
      title: 'A journey map as data',
      description:
        'What "journeymap build -f json" writes. Every key is always there: what is not there or was not measured is null, and a list of nothing is empty. Steps and stages are named by their index, all else by its id.',
    }),
  );

export type JourneyDocument = Read<z.output<typeof document>>;
