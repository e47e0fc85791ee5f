import type { Journey } from '../journey.ts';
import type { Figure } from './figure.ts';
import { arePercentages, isInPercent, partOfOne, type PercentFigure } from './in-percent.ts';
import type { Kpi } from './kpi.ts';
import { measuredFields, type JoinedFigures } from './measure.ts';

interface Measured {
  readonly journey: Journey;
  readonly joined: JoinedFigures;
}

/**
 * A journey in which every figure in percent is a part of 1, be it written 84 or 0.84: whatever shows or compares it need
 * not know the difference. The given one is left as it is.
 * @param joined what was joined from files of data
 */
export function percentAsParts(journey: Journey, joined: JoinedFigures = new Map()): Measured {
  const ids = Object.entries(journey.kpis ?? {})
    .filter(([id, kpi]) => isInPercent(kpi) && arePercentages(figuresOf(id, kpi, journey, joined)))
    .map(([id]) => id);
  if (ids.length === 0) return { journey, joined };
  const divided = new Set(ids);
  const kpis = Object.entries(journey.kpis ?? {}).map(([id, kpi]) => [
    id,
    divided.has(id) ? kpiInParts(kpi) : kpi,
  ]);
  const figures = [...joined].map(([key, figure]): [string, Figure] => {
    const isDivided = measuredFields.some((field) => ids.some((id) => key === `${id} ${field}`));
    return [key, isDivided ? { ...figure, value: partOfOne(figure.value) } : figure];
  });
  return {
    journey: {
      ...journey,
      kpis: Object.fromEntries(kpis) as Journey['kpis'],
      stages: stagesInParts(journey, divided),
    },
    joined: new Map(figures),
  };
}

function figuresOf(id: string, kpi: Kpi, journey: Journey, joined: JoinedFigures): PercentFigure[] {
  const written = [kpi.value, kpi.previous, kpi.target, ...resultsOf(id, journey)];
  const read = measuredFields.map((field) => joined.get(`${id} ${field}`));
  return [
    ...written.filter((each) => typeof each === 'number').map((value) => ({ value, isDivided: false })),
    ...read
      .filter((figure) => figure !== undefined)
      .map(({ value, parts }) => ({ value, isDivided: parts.length > 0 })),
  ];
}

type Opportunity = Journey['stages'][number]['opportunities'][number];

const resultsOf = (id: string, { stages }: Journey): readonly (number | undefined)[] =>
  stages
    .flatMap((stage) => [stage, ...(stage.steps ?? [])])
    .flatMap(({ opportunities }) => opportunities.filter(({ kpi }) => kpi === id))
    .flatMap(({ result }) => [result?.before, result?.after]);

function kpiInParts(kpi: Kpi): Kpi {
  const inParts = <Given>(figure: Given): Given =>
    (typeof figure === 'number' ? partOfOne(figure) : figure) as Given;
  return {
    ...kpi,
    value: inParts(kpi.value),
    previous: inParts(kpi.previous),
    target: inParts(kpi.target),
  };
}

function stagesInParts({ stages }: Journey, ids: ReadonlySet<string>): Journey['stages'] {
  const inParts = (opportunity: Opportunity): Opportunity => {
    const { kpi, result } = opportunity;
    if (kpi === undefined || result === undefined || !ids.has(kpi)) return opportunity;
    const { before, after } = result;
    return {
      ...opportunity,
      result: {
        ...result,
        before: before === undefined ? undefined : partOfOne(before),
        after: after === undefined ? undefined : partOfOne(after),
      },
    };
  };
  return stages.map((stage) => ({
    ...stage,
    opportunities: stage.opportunities.map(inParts),
    ...(stage.steps === undefined
      ? {}
      : { steps: stage.steps.map((step) => ({ ...step, opportunities: step.opportunities.map(inParts) })) }),
  }));
}
