import { describe, expect, it } from 'vitest';
import { figureOfParts, isDividedByZero } from '../../../src/model/kpis/figure-plan.ts';
import { measureKpis } from '../../../src/model/kpis/measure.ts';
import type { FigureSource } from '../../../src/model/kpis/figure-source.ts';
import type { Kpi } from '../../../src/model/kpis/kpi.ts';
import type { Metric } from '../../../src/model/kpis/names.ts';

const kpi = (metric: Metric, more: Partial<Kpi> = {}): Kpi => ({
  name: 'A KPI',
  metric,
  evidence: [],
  ...more,
});

function value(metric: Metric, source: FigureSource, more: Partial<Kpi> = {}): number {
  const figure = figureOfParts(kpi(metric, more), source);
  if (figure === undefined || isDividedByZero(figure)) throw new Error('Not computed');
  return figure.value;
}

/** `1: 5, 2: 3`: five gave the answer 1. */
const answers = (counts: Record<string, number>): FigureSource => ({ answers: counts });

describe('worked examples', () => {
  it('conversion: 120 of 4,000 are 3 %', () =>
    expect(value('conversion-rate', { conversions: 120, entrants: 4000 })).toBe(0.03));

  it('retention: 200 at the start, 190 at the end with 30 new ones: 160 of 200 stayed', () =>
    expect(value('retention-rate', { start: 200, end: 190, new: 30 })).toBe(0.8));

  it('churn: 20 of 200 were lost', () => expect(value('churn-rate', { lost: 20, start: 200 })).toBe(0.1));

  it('average order value: 9,000,000 in 120 orders', () =>
    expect(value('average-order-value', { revenue: 9_000_000, orders: 120 })).toBe(75_000));

  it.each([
    [150, 100, 0.5],
    [100, 100, 0],
    [0, 100, -1],
    [900, 300, 2],
  ])('ROI: %i for %i', (gain, cost, expected) => expect(value('roi', { gain, cost })).toBe(expected));

  it('CSAT: 40 and 30 of 100 gave 5 or 4', () =>
    expect(value('csat', answers({ 5: 40, 4: 30, 3: 20, 2: 6, 1: 4 }))).toBe(0.7));

  it('NPS: 50 promoters, 30 passives, 20 detractors', () =>
    expect(value('nps', answers({ 10: 30, 9: 20, 8: 20, 7: 10, 6: 15, 0: 5 }))).toBe(30));

  it('CES: 7, 7, 5 and 1', () => expect(value('ces', answers({ 7: 2, 5: 1, 1: 1 }))).toBe(5));
});

describe('traps', () => {
  it('NPS is no percentage: it goes from −100 to +100', () => {
    expect(value('nps', answers({ 9: 1 }))).toBe(100);
    expect(value('nps', answers({ 6: 1 }))).toBe(-100);
    expect(value('nps', answers({ 7: 1, 8: 1 }))).toBe(0);
    expect(value('nps', answers({ 10: 1, 0: 3 }))).toBe(-50);
  });

  it('the two highest answers are those of the scale', () => {
    const given = answers({ 5: 40, 4: 30, 7: 20, 6: 10 });
    expect(value('csat', given, { scale: 7 })).toBe(0.3);
    expect(value('csat', answers({ 5: 40, 4: 30, 2: 30 }))).toBe(0.7);
  });

  it('retention is not 1 − churn: of 30 new customers 10 were lost as well', () => {
    // 100 at the start, 30 came, 25 were lost: 15 of the 100, and 10 of the new ones. 20 new ones are left.
    const retention = value('retention-rate', { start: 100, end: 105, new: 20 });
    const churn = value('churn-rate', { start: 100, lost: 25 });
    expect(retention).toBe(0.85);
    expect(churn).toBe(0.25);
    expect(retention).not.toBe(1 - churn);
  });

  it('neither of the two is derived from the other', () => {
    const measured = measureKpis({
      kpis: { retention: kpi('retention-rate'), churn: kpi('churn-rate', { value: 0.25 }) },
    });
    expect(measured.get('retention')).toEqual({ value: undefined, previous: undefined });
  });

  it('what was not measured is no 0', () =>
    expect(measureKpis({ kpis: { nps: kpi('nps', { target: 40 }) } }).get('nps')?.value).toBeUndefined());
});

it('tells the parts that a figure was computed from', () => {
  expect(figureOfParts(kpi('retention-rate'), { start: 200, end: 190, new: 30 })).toEqual({
    value: 0.8,
    parts: [
      { name: 'end', value: 190 },
      { name: 'new', value: 30 },
      { name: 'start', value: 200 },
    ],
    data: undefined,
  });
  expect(figureOfParts(kpi('nps'), answers({ 10: 3, 7: 2, 0: 1 }))).toMatchObject({
    parts: [
      { name: 'promoters', value: 3 },
      { name: 'detractors', value: 1 },
      { name: 'answers', value: 6 },
    ],
  });
});

it.each([
  ['conversion-rate', { conversions: 1, entrants: 0 }, 'entrants'],
  ['roi', { gain: 1, cost: 0 }, 'cost'],
  ['csat', { answers: { 5: 0 } }, 'answers'],
  ['ces', { answers: {} }, 'answers'],
] as const)('%s is not computed from nothing', (metric, source, zero) =>
  expect(figureOfParts(kpi(metric), source)).toEqual({ zero }),
);
