import * as z from 'zod/mini';
import { channel } from './channels/channel.ts';
import { evidence } from './evidence/evidence.ts';
import { kpi } from './kpis/kpi.ts';
import { message } from './messages/message.ts';
import { persona } from './personas/persona.ts';
import { stage } from './stages/stage.ts';
import { id, list, path, text } from './shape/shapes.ts';

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
      ),
    ),
    type: z.optional(
      z
        .enum(mapTypes)
        .check(
          z.describe(
            'The kind of map. current-state (the default): as it is today. future-state: as it should be. day-in-the-life: a whole day, with and without the business. service-blueprint: also what the business does behind each step.',
          ),
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
    personas: z.optional(
      z
        .record(id('A short id that steps and emotions refer to, for example rina.'), persona)
        .check(
          z.describe(
            'Who travels. Each persona stands under an id of its own, for example "rina: { name: Rina }".',
          ),
        ),
    ),
    channels: z.optional(
      z
        .record(id('A short id that touchpoints refer to, for example web.'), channel)
        .check(
          z.describe(
            'The media that touchpoints happen in. Each stands under an id of its own, for example "web: { name: Website, kind: online }".',
          ),
        ),
    ),
    kpis: z.optional(
      z.lazy(() =>
        z
          .record(id('A short id that stages and opportunities refer to, for example checkout.'), kpi())
          .check(
            z.describe(
              'What is measured. Each figure stands under an id of its own, for example "checkout: { name: Conversion rate, metric: conversion-rate, value: 0.031 }".',
            ),
          ),
      ),
    ),
    evidence: z.optional(
      z
        .record(id('A short id that claims refer to, for example survey-q3.'), evidence)
        .check(
          z.describe(
            'Where claims come from. Each piece stands under an id of its own, for example "survey-q3: { kind: survey, title: Survey after delivery, sample: 212 }".',
          ),
        ),
    ),
    messages: z.optional(
      z.lazy(() =>
        z
          .record(id('A short id of the message, for example thanks.'), message())
          .check(
            z.describe(
              'What the business sends. Each message stands under an id of its own, for example "thanks: { stage: experience, body: … }".',
            ),
          ),
      ),
    ),
    stages: z
      .array(stage)
      .check(z.minLength(1), z.describe('The phases of the journey, in order. Each has at least a name.')),
  })
  .check(z.meta({ title: 'A journey map', description: 'A customer journey map for journeymap.' }));

export type Journey = z.output<typeof journey>;
