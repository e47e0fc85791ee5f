import { describe, expect, it, test } from 'vitest';
import { journey } from '../../../src/model/journey.ts';
import { alone } from '../../../src/model/resolved-journey.ts';
import { buildView } from '../../../src/app/build-view.ts';

const kpis = {
  conversion: { name: 'Conversion', metric: 'conversion-rate' },
  order: { name: 'Order value', metric: 'average-order-value', currency: 'IDR' },
  response: { name: 'Response time', unit: 'minutes', direction: 'down' },
  churn: { name: 'Churn', metric: 'churn-rate' },
  nps: { name: 'NPS', metric: 'nps' },
};
const rice = (reach: number) => ({ reach, impact: 2, confidence: 0.8, effort: 2 });

const view = (stages: readonly object[], locale = 'en') =>
  buildView(alone(journey.parse({ title: 'T', locale, kpis, stages })));

const backlog = (opportunities: unknown, locale?: string) => {
  const { backlog: found } = view([{ name: 'A', opportunities }], locale);
  if (found === false) throw new Error('There is no backlog.');
  return found;
};

const items = (opportunities: unknown, locale?: string) =>
  backlog(opportunities, locale).groups.flatMap((group) => group.items);

const resultOf = (kpi: string | undefined, result: object, locale?: string) => {
  const [only] = items([{ text: 'o', ...(kpi === undefined ? {} : { kpi }), result }], locale);
  return only?.result;
};

describe('a map has a backlog', () => {
  const has = (...opportunities: unknown[]) => view([{ name: 'A', opportunities }]).backlog !== false;

  it.each([
    ['nothing to rank', [], false],
    ['ideas alone', ['a', 'b', 'c'], false],
    ['one that is weighed', [{ text: 'a', impact: 3, feasibility: 3 }, 'b'], false],
    [
      'two weighed by half',
      [
        { text: 'a', impact: 3 },
        { text: 'b', impact: 4 },
      ],
      false,
    ],
    [
      'two that are weighed',
      [
        { text: 'a', impact: 3, feasibility: 3 },
        { text: 'b', impact: 4, feasibility: 3 },
      ],
      true,
    ],
    ['an owner', [{ text: 'a', owner: 'Sari' }], true],
    ['a department', [{ text: 'a', department: 'Sales' }], true],
    ['a status', [{ text: 'a', status: 'idea' }], true],
    ['a result', [{ text: 'a', result: { change: 0.2 } }], true],
    ['RICE', [{ text: 'a', rice: rice(500) }], true],
  ])('with %s: %#', (_what, opportunities, expected) => {
    expect(has(...opportunities)).toBe(expected);
  });
});

test('the two ways of weighing are ranked apart, what is not weighed stands last, what is rejected last of its group', () => {
  const { groups } = backlog([
    'not weighed',
    { text: 'rejected', impact: 5, feasibility: 5, status: 'rejected' },
    { text: 'small', impact: 1, feasibility: 2 },
    { text: 'rice small', rice: rice(50) },
    { text: 'done', impact: 4, feasibility: 4, status: 'done' },
    { text: 'rice large', rice: rice(500) },
  ]);
  expect(
    groups.map(({ method, items: own }) => [method, own.map(({ text, rank }) => `${rank} ${text}`)]),
  ).toEqual([
    ['impact-feasibility', ['1 done', '2 small', '0 rejected']],
    ['rice', ['1 rice large', '2 rice small']],
    ['unrated', ['0 not weighed']],
  ]);
});

test('a priority says what it was computed from', () => {
  const [weighed, withRice, none] = items([
    { text: 'a', impact: 4, feasibility: 5 },
    { text: 'b', rice: rice(1500) },
    'c',
  ]);
  expect(weighed!.priority).toMatchObject({ value: 20, text: '20', note: '4 × 5' });
  expect(withRice!.priority).toMatchObject({ value: 1200, text: '1,200', note: '1,500 × 2 × 0.8 ÷\u00A02' });
  expect(none!.priority).toBe(false);
  expect(items([{ text: 'b', rice: rice(1500) }], 'id')[0]!.priority).toMatchObject({
    text: '1.200',
    note: '1.500 × 2 × 0,8 ÷\u00A02',
  });
});

describe('a result', () => {
  it.each([
    ['conversion', { before: 0.02, after: 0.024 }, '2% → 2.4%', '+20%', 'positive'],
    ['order', { before: 75_000, after: 86_250 }, 'IDR 75,000 → IDR 86,250', '+15%', 'positive'],
    ['response', { change: -0.3 }, ' → ', '−30%', 'positive'],
    ['response', { before: 42, after: 60 }, '42 minutes → 60 minutes', '+42.9%', 'negative'],
    ['churn', { before: 0.05, after: 0.04 }, '5% → 4%', '−20%', 'positive'],
    ['conversion', { before: 0.03496, after: 0.035 }, '3.496% → 3.5%', '+0.1%', 'positive'],
    ['conversion', { before: 0.02, after: 0.02 }, '2% → 2%', '0%', 'neutral'],
    ['conversion', { before: 0, after: 0.02 }, '0% → 2%', '', 'positive'],
    ['nps', { before: -5, after: 30 }, '−5 → +30', '+35', 'positive'],
    ['nps', { before: 20, after: 30 }, '+20 → +30', '+10', 'positive'],
    [undefined, { before: 12, after: 18 }, '12 → 18', '+50%', 'neutral'],
    ['conversion', { note: 'Nobody noticed' }, ' → ', '', 'neutral'],
  ])('of %s: %j', (kpi, result, figures, change, tone) => {
    const found = resultOf(kpi, result);
    if (found === undefined || found === false) throw new Error('There is no result.');
    expect(`${found.before} → ${found.after}`).toBe(figures);
    expect(found).toMatchObject({ change, tone });
    expect(found.toneLabel).toBe({ positive: 'better', negative: 'worse', neutral: '' }[tone]);
  });

  it('has the numbers of its language', () => {
    expect(resultOf('conversion', { before: 0.02, after: 0.0245 }, 'id')).toMatchObject({
      before: '2%',
      after: '2,45%',
      change: '+22,5%',
      toneLabel: 'membaik',
    });
  });
});

test('columns are those that something stands in', () => {
  expect(backlog([{ text: 'a', status: 'idea' }]).has).toEqual({
    priority: false,
    pains: false,
    owner: false,
    status: true,
    result: false,
  });
});

describe('pain points', () => {
  const stages = [
    {
      id: 'first',
      name: 'A',
      pain_points: ['nameless', { id: 'slow', text: 'Slow', severity: 4 }],
      exit: { share: 0.4 },
    },
    {
      name: 'B',
      pain_points: { id: 'dear', text: 'Dear' },
      opportunities: [
        { text: 'Faster', addresses: ['slow', 'slow'] },
        { text: 'Cheaper', addresses: ['dear', 'slow'] },
        { text: 'Free', addresses: 'dear', status: 'rejected' },
      ],
    },
  ];

  it('say how many meet them and what eases them, without what was rejected', () => {
    expect(view(stages).painPoints).toMatchObject([
      { id: '', text: 'nameless', step: 0, severity: 0, reach: 100, opportunities: [] },
      { id: 'slow', text: 'Slow', step: 0, severity: 4, reach: 100, opportunities: ['Faster', 'Cheaper'] },
      { id: 'dear', text: 'Dear', step: 1, severity: 0, reach: 60, opportunities: ['Cheaper'] },
    ]);
  });

  it('of a step are eased by its opportunities that name no pain point, but not by rejected ones', () => {
    const { painPoints } = view([
      {
        name: 'A',
        pain_points: ['nameless', { id: 'slow', text: 'Slow' }],
        opportunities: [
          'Cheaper',
          { text: 'Faster', addresses: 'slow' },
          { text: 'Free', status: 'rejected' },
        ],
      },
      { name: 'B', pain_points: 'elsewhere' },
    ]);
    expect(painPoints.map(({ text, opportunities }) => [text, opportunities])).toEqual([
      ['nameless', ['Cheaper']],
      ['Slow', ['Faster', 'Cheaper']],
      ['elsewhere', []],
    ]);
  });

  it('do not say how many meet them where nobody knows', () => {
    const { painPoints } = view([{ name: 'A', pain_points: 'p' }]);
    expect(painPoints.map(({ reach }) => reach)).toEqual([false]);
  });

  it('stand by the opportunities that ease them', () => {
    const found = view([...stages, { name: 'C', opportunities: { text: 'o', owner: 'Sari' } }]);
    if (found.backlog === false) throw new Error('There is no backlog.');
    const eased = found.backlog.groups.flatMap(({ items: own }) => own.map(({ addresses }) => addresses));
    expect(eased).toEqual([['Slow'], ['Dear', 'Slow'], [], ['Dear']]);
  });
});
