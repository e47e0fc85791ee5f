import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { journey } from '../../../src/model/journey.ts';
import { alone } from '../../../src/model/resolved-journey.ts';
import { buildView } from '../../../src/app/build-view.ts';

const stages = [
  { name: 'A', phase: 'decision' },
  { name: 'B', kpis: 'named' },
];

const kpisOf = (kpis: object) => buildView(alone(journey.parse({ title: 'T', stages, kpis }))).kpis;

const kpiOf = (kpi: object) => kpisOf({ it: { name: 'It', ...kpi }, named: { name: 'N' } })[0]!;

describe('a change', () => {
  test.each([
    [
      'a rate, in percentage points',
      { metric: 'conversion-rate', value: 0.024, previous: 0.02 },
      '+0.4 points',
      'positive',
    ],
    ['an NPS, in points', { metric: 'nps', value: 42, previous: 45 }, '−3 points', 'negative'],
    ['an NPS, by one point', { metric: 'nps', value: 46, previous: 45 }, '+1 point', 'positive'],
    [
      'a CES, in points of its scale',
      { metric: 'ces', value: 5.4, previous: 5.1 },
      '+0.3 points',
      'positive',
    ],
    [
      'an order value, in percent',
      { metric: 'average-order-value', value: 75000, previous: 60000 },
      '+25%',
      'positive',
    ],
    ['a custom figure, in percent', { value: 9, previous: 10, unit: 'minutes' }, '−10%', 'negative'],
    [
      'a custom rate, in percentage points',
      { value: 0.5, previous: 0.4, unit: '%' },
      '+10 points',
      'positive',
    ],
    ['less churn is better', { metric: 'churn-rate', value: 0.04, previous: 0.05 }, '−1 point', 'positive'],
    [
      'less is better where the map says it',
      { direction: 'down', value: 9, previous: 10 },
      '−10%',
      'positive',
    ],
    [
      'none but that of the machine',
      { metric: 'roi', value: 0.3, previous: 0.1 + 0.2 },
      'unchanged',
      'neutral',
    ],
  ])('%s', (_, kpi, text, tone) => {
    expect(kpiOf(kpi).change).toMatchObject({ text, tone });
  });

  test('from nothing has no percent', () => {
    expect(kpiOf({ value: 9, previous: 0 }).change).toBe(false);
  });
});

describe('a figure', () => {
  test.each([
    [{ metric: 'conversion-rate', value: 0.031 }, '3.1%'],
    [{ metric: 'nps', value: 42 }, '+42'],
    [{ metric: 'nps', value: -5 }, '−5'],
    [{ metric: 'csat', value: 0.82 }, '82%'],
    [{ metric: 'ces', value: 5.4 }, '5.4 of 7'],
    [{ metric: 'ces', scale: 5, value: 4 }, '4 of 5'],
    [{ metric: 'average-order-value', currency: 'IDR', value: 75000.4 }, 'IDR 75,000'],
    [{ value: 12, unit: 'minutes' }, '12 minutes'],
    [{ value: 0 }, '0'],
  ])('%j is %s', (kpi, text) => {
    expect(kpiOf(kpi).value).toMatchObject({ text });
  });

  test('that was not measured is never 0', () => {
    expect(kpiOf({ previous: 3, target: 4 })).toMatchObject({
      value: false,
      change: false,
      bar: false,
      status: 'unknown',
      summary: 'not measured, Target 4',
    });
  });
});

describe('figures that stand beside each other', () => {
  const texts = (kpi: object) => {
    const { value, previous, target } = kpiOf(kpi);
    return [value, previous, target].map((amount) => amount && amount.text);
  };

  test.each([
    [{ metric: 'conversion-rate', value: 0.03496, target: 0.035 }, ['3.496%', false, '3.5%']],
    [
      { metric: 'conversion-rate', value: 0.0350001, previous: 0.03, target: 0.035 },
      ['3.50001%', '3%', '3.5%'],
    ],
    [{ metric: 'conversion-rate', value: 0.1 + 0.2, target: 0.3 }, ['30%', false, '30%']],
    [{ metric: 'nps', value: 42.04, previous: 42 }, ['+42.04', '+42', false]],
    [{ metric: 'ces', value: 5.4004, target: 5.4 }, ['5.4004 of 7', false, '5.4 of 7']],
    [
      { metric: 'average-order-value', currency: 'IDR', value: 74999.6, target: 75000 },
      ['IDR 74,999.6', false, 'IDR 75,000'],
    ],
    [
      { metric: 'average-order-value', currency: 'EUR', value: 34.496, target: 34.5 },
      ['€34.496', false, '€34.50'],
    ],
    [{ value: 74999.6, target: 75000, unit: 'visits' }, ['74,999.6 visits', false, '75,000 visits']],
  ])('%j: those that differ read differently', (kpi, expected) => {
    expect(texts(kpi)).toEqual(expected);
  });

  test.each([
    [0.99996, '99.996%'],
    [0.9999999, '99.99999%'],
    [1, '100%'],
    [1 - 1e-12, '100%'],
  ])('a rate of %d is %s, and all only where it is all', (value, text) => {
    expect(texts({ metric: 'csat', value })[0]).toBe(text);
  });

  test('never take more digits than the machine tells apart', () => {
    const figure = fc.double({ min: 1e-4, max: 1, noNaN: true });
    fc.assert(
      fc.property(figure, figure, (value, target) => {
        const [one, , other] = texts({ metric: 'conversion-rate', value, target });
        const isSame = Math.abs(value - target) <= 1e-9 * Math.max(value, target);
        if (!isSame) expect(one).not.toBe(other);
        expect(String(one).length).toBeLessThanOrEqual('0.0123456789012%'.length);
      }),
    );
  });
});

test.each([
  [{ value: 0.03, target: 0.03 }, 'met'],
  [{ value: 0.02, target: 0.03 }, 'missed'],
  [{ metric: 'churn-rate', value: 0.02, target: 0.03 }, 'met'],
  [{ value: 0.03 }, 'unknown'],
])('%j: its target is %s', (kpi, status) => {
  expect(kpiOf(kpi).status).toBe(status);
});

test('the bar of an NPS has nothing in its middle, and that of a rate reaches a round number', () => {
  expect(kpiOf({ metric: 'nps', value: 50 }).bar).toMatchObject({ zero: 0.5, value: 0.75 });
  const { bar } = kpiOf({ metric: 'conversion-rate', value: 0.02, target: 0.036 });
  expect(bar && [bar.value, bar.target]).toEqual([expect.closeTo(0.5), expect.closeTo(0.9)]);
  expect(kpiOf({ metric: 'conversion-rate', value: 0.02 }).bar).toBe(false);
});

test('those of the map come first, then those of the stages that they measure or that name them', () => {
  const kpis = kpisOf({
    named: { name: 'N' },
    phase: { name: 'P', stage: 'decision' },
    whole: { name: 'W', period: '2026-10', sample: 5120 },
  });
  expect(kpis.map(({ id, stages: shown }) => [id, shown])).toEqual([
    ['whole', []],
    ['phase', [1]],
    ['named', [2]],
  ]);
  expect(kpis[0]).toMatchObject({ period: 'October 2026', sample: 'n = 5,120' });
});

test.each([
  [1e308, 1e-308],
  [1e308, -1e308],
])('a change from %s to %s that no number can say is not shown', (value, previous) => {
  expect(kpiOf({ value, previous }).change).toBe(false);
});
