import * as z from 'zod/mini';
import { once } from '../../core/once.ts';
import { defines, ref } from '../shape/ids.ts';
import { choice, figureNumber, currency, list, text, wholeNumber } from '../shape/shapes.ts';
import { figureSource } from './figure-source.ts';
import { otherWords } from '../shape/other-words.ts';
import { directionWords, kpiWords, metricWords } from './synonyms.ts';
import { arePercentages, isInPercent, partOfOne } from './in-percent.ts';
import { metricDefinitions } from './metrics.ts';
import { metrics } from './names.ts';
import { figuresMeant } from '../shape/number-words.ts';
import { isObject } from '../shape/value-kind.ts';

const figure = (description: string) =>
  z.union([figureNumber(description, figuresOfKpi), figureSource()]).check(z.describe(description));

/** The figures that a text could mean, such as the metric of its KPI can have. */
function figuresOfKpi(text: string, holder: unknown): readonly string[] {
  const kpi = isObject(holder) ? (holder as Readonly<Record<string, unknown>>) : {};
  const metric = metrics.find((each) => each === kpi['metric']) ?? 'custom';
  const unit = typeof kpi['unit'] === 'string' ? kpi['unit'] : undefined;
  const others = [kpi['value'], kpi['previous'], kpi['target']];
  const inPercent =
    isInPercent({ metric, unit }) &&
    others.some((each) => typeof each === 'number' && arePercentages([{ value: each, isDivided: false }]));
  const { low, high } = metricDefinitions[metric].range(
    typeof kpi['scale'] === 'number' ? kpi['scale'] : undefined,
  );
  // A rate above 1 is written in percent.
  const asRate = (each: number): number => (high === 1 && each > 1 ? partOfOne(each) : each);
  return figuresMeant(text, inPercent)
    .map((each) => (asRate(Number(each)) === Number(each) ? each : String(asRate(Number(each)))))
    .filter((each) => Number(each) >= low && Number(each) <= high);
}

/** A measured figure of a stage, or of the whole map. */
export const kpi = once(() =>
  z
    .strictObject({
      name: text('What the figure is called, for example Conversion rate.'),
      metric: z.optional(
        choice(
          metrics,
          'What is measured: conversion-rate, retention-rate, churn-rate, average-order-value, roi, csat, nps, ces, or custom (the default).',
          metricWords,
        ),
      ),
      stage: z.optional(
        ref(
          'stage',
          'The stage that it measures: its id, or its phase (awareness, consideration, decision, experience, loyalty). Without it: the whole map.',
        ),
      ),
      value: z.optional(
        figure(
          'The figure: a number (a rate as a part of 1: 0.035 is 3.5 %), its parts, or where it stands in a file of data.',
        ),
      ),
      previous: z.optional(figure('The figure of the period before, written like "value:".')),
      target: z.optional(
        figureNumber('What it should be, in the unit of the value: 0.035 for 3.5 %.', figuresOfKpi),
      ),
      direction: z.optional(
        choice(
          ['up', 'down'],
          'up where more is better, down where less is. Without it: down for a churn rate, up for all else.',
          directionWords,
        ),
      ),
      unit: z.optional(
        text(
          'Of a custom figure: what is counted, for example minutes; or %, of which all figures are written as 84, or all as 0.84.',
        ),
      ),
      currency: z.optional(
        currency('Of an amount of money: its code of three letters (ISO 4217), for example IDR or EUR.'),
      ),
      scale: z.optional(
        wholeNumber(2, 10, 'Of csat and ces: the highest answer. Without it: 5 for csat, 7 for ces.'),
      ),
      period: z.optional(text('When it was measured, for example 2026-10 or 2026-Q3.')),
      sample: z.optional(wholeNumber(1, 1e12, 'How many it was measured on, for example 5120.')),
      evidence: list(
        ref('evidence', 'The id of a piece of evidence.'),
        'Where the figure comes from: ids from "evidence:", for example [survey-q3].',
      ),
    })
    .check(
      z.meta({
        id: 'kpi',
        title: 'A KPI',
        description:
          'A KPI: a measured figure, for example { name: Conversion rate, metric: conversion-rate, value: 0.031, target: 0.035 }.',
      }),
    )
    .register(otherWords, kpiWords),
);

/** What is measured, each figure under an id. */
export const kpis = z.optional(
  z.lazy(() =>
    z
      .record(
        defines('kpi', 'A short id that stages and opportunities refer to, for example checkout.'),
        kpi(),
      )
      .check(
        z.describe(
          'What is measured. Each figure stands under an id of its own, for example "checkout: { name: Conversion rate, metric: conversion-rate, value: 0.031 }".',
        ),
      ),
  ),
);

export type Kpi = z.output<ReturnType<typeof kpi>>;
