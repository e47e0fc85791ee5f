import * as z from 'zod/mini';
import { channel } from './channels/channel.ts';
import { evidence } from './evidence/evidence.ts';
import { kpi } from './kpis/kpi.ts';
import { persona } from './personas/persona.ts';
import { id, list, path } from './shape/shapes.ts';

/** What several maps share: a file that they name under `use:`. */
export const library = z
  .strictObject({
    use: list(path('A library file.'), 'Other libraries that this one builds on, for example ./people.yaml.'),
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
  })
  .check(
    z.meta({
      title: 'A library',
      description: 'Personas, channels, evidence and KPIs that several journey maps share.',
    }),
  );

export type Library = z.output<typeof library>;
