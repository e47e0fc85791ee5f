import { expect, it } from 'vitest';
import { kpis } from '../../../src/parts/kpis/insight-kpis.ts';
import { dataOf, kpi, told, viewWith } from '../../insights/parts.ts';

it('tells what is missed first, by how much, and what it rests on', () => {
  const view = viewWith({
    kpis: [
      kpi('good', { value: 12, target: 10 }),
      kpi('near', { value: 9, target: 10 }),
      kpi('plain', { value: 3 }),
      kpi('far', { value: 5, target: 10, stage: 1, period: 'October 2026', note: '5 of 10' }),
      kpi('open', { target: 4 }),
      kpi('nothing'),
    ],
  });
  expect(told(kpis, view)).toEqual([
    'KPIs against their targets (1 met · 2 missed · 2 not measured · 1 without a target)',
    '✗ 5 units far @ Awareness | target 10 units missed by 50% | October 2026 · 5 of 10',
    '✗ 9 units near | target 10 units missed by 10%',
    '○ – open | not measured, target 4 units',
    '○ – nothing | not measured',
    '✓ 12 units good | target 10 units met, with 20% to spare',
    '→ 3 units plain | no target',
  ]);
});

it('has null, and never 0, for what was not measured', () => {
  expect(dataOf(kpis, viewWith({ kpis: [kpi('open', { target: 4 })] }))).toMatchObject({
    kpis: [{ status: 'not-measured', value: null, previous: null, target: 4, gap: null, gapOfTarget: null }],
  });
});

it('tells the gap of a score in points, and no part of a target of 0', () => {
  const view = viewWith({
    kpis: [
      kpi('nps', { metric: 'nps', value: -10, target: 20 }),
      kpi('zero', { value: -1.5, target: 0 }),
      kpi('exact', { value: 4, target: 4 }),
    ],
  });
  expect(told(kpis, view).slice(1)).toEqual([
    '✗ -10 units nps | target 20 units missed by 30 points',
    '✗ -1.5 units zero | target 0 units missed by 1.5 points',
    '✓ 4 units exact | target 4 units hit exactly',
  ]);
});

it('tells no infinity of a target of next to nothing', () => {
  const view = viewWith({ kpis: [kpi('tiny', { value: 5, target: 1e-310 })] });
  expect(told(kpis, view)[1]).toContain('>99999%');
  expect(dataOf(kpis, view)).toMatchObject({ kpis: [{ gapOfTarget: Number.MAX_VALUE }] });
});

it('goes by what the map says is met: less may be better', () => {
  const view = viewWith({ kpis: [kpi('churn', { value: 0.02, target: 0.04, status: 'met' })] });
  expect(told(kpis, view)[1]).toBe('✓ 0.02 units churn | target 0.04 units met, with 50% to spare');
});

it('says nothing of a map without KPIs', () => {
  expect(dataOf(kpis, viewWith({}))).toBe(false);
});
