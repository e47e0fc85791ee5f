import { expect, it } from 'vitest';
import { opportunities } from '../../../src/parts/backlog/insight-opportunities.ts';
import { backlog, backlogItem, dataOf, felt, group, told, viewWith, written } from '../../insights/parts.ts';

it('tells the first of each way of weighing, without what is done or rejected', () => {
  const view = viewWith(
    {
      backlog: backlog(
        group('impact-feasibility', [
          backlogItem('built', 25, { status: 'done' }),
          backlogItem('first', 20, { owner: 'Sari', statusLabel: 'Planned', status: 'planned', step: 1 }),
          backlogItem('second', 16, { rank: 3, addresses: ['slow', 'dear'] }),
          backlogItem('no', 12, { status: 'rejected' }),
        ]),
        group('rice', [backlogItem('reach', 400)]),
        group('unrated', [backlogItem('some day', 0, { priority: false, rank: 0 })]),
      ),
    },
    felt(1, 0),
  );
  expect(told(opportunities, view)).toEqual([
    'What to do first (2 of 2 open opportunities by impact × feasibility, out of 25 · 1 of 1 open opportunity by RICE · not weighed: 1)',
    '20 first @ A › s2 | Planned · Sari',
    '16 second @ A › s1 | eases: slow; dear',
    '400 reach @ A › s1 | RICE',
  ]);
  expect(dataOf(opportunities, view)).toMatchObject({
    methods: [{ basis: { weighed: 4, done: 1, rejected: 1 } }, { method: 'rice' }],
    unrated: 1,
  });
});

it('shows five, and keeps equal ones in their order', () => {
  const texts = ['a', 'b', 'c', 'd', 'e', 'f'];
  const items = texts.map((text) => backlogItem(text, 4));
  const view = viewWith({ backlog: backlog(group('impact-feasibility', items)) });
  const { methods } = dataOf(opportunities, view) as { methods: { top: { text: string }[] }[] };
  expect(methods[0]?.top.map(({ text }) => text)).toEqual(texts.slice(0, 5));
});

it('says nothing where there is nothing to rank', () => {
  expect(dataOf(opportunities, viewWith({ backlog: false }))).toBe(false);
  expect(dataOf(opportunities, viewWith({ backlog: backlog() }))).toBe(false);
});

it('says nothing where all is done or rejected, be it weighed or not', () => {
  const ideas = [
    { text: 'A', impact: 5, feasibility: 5, status: 'done' },
    { text: 'B', status: 'rejected' },
  ];
  const view = written({ stages: [{ name: 'S', opportunities: ideas }] });
  expect(told(opportunities, view)).toEqual([]);
  expect(JSON.stringify(dataOf(opportunities, view))).toContain('"unrated":0');
});
