import { expect, it } from 'vitest';
import { funnel } from '../../../src/parts/flow/insight-funnel.ts';
import { dataOf, told, viewWith, written } from '../../insights/parts.ts';

it('tells where most leave, why, and how many come to the end', () => {
  const view = written({
    stages: [
      { name: 'See', exit: { share: 0.1 } },
      { name: 'Pay', exit: { share: 0.5, reason: 'Too dear' } },
      'Drink',
    ],
  });
  expect(told(funnel, view)).toEqual([
    'Where people are lost (shares are given for 2 of 2 exits; people are known at 3 of 3 steps)',
    '↓ 45 of 100 people who start leave here: the worst loss @ Pay | Too dear | 50% of those who are here; 90 of 100 come here',
    '→ 45 of 100 people who start come to the end',
  ]);
});

it('tells all reasons of the worst loss, that of most first', () => {
  const view = written({
    stages: [
      {
        name: 'Try',
        exit: [{ share: 0.1, reason: 'Too slow' }, { share: 0.2, reason: 'Too dear' }, { share: 0.05 }],
      },
      'Use',
    ],
  });
  expect(told(funnel, view)[1]).toBe(
    '↓ 35 of 100 people who start leave here: the worst loss @ Try | Too dear | Too slow | 35% of those who are here; 100 of 100 come here',
  );
});

it('names no worst loss where somebody leaves and nobody says how many', () => {
  const view = written({
    stages: [{ name: 'See', exit: { share: 0.1 } }, { name: 'Pay', exit: { reason: 'Too dear' } }, 'Drink'],
  });
  expect(dataOf(funnel, view)).toBe(false);
});

it('says nothing of a map without shares', () => {
  expect(dataOf(funnel, viewWith({}))).toBe(false);
});

it('says nothing of exits where nobody leaves', () => {
  const view = written({
    stages: [
      {
        name: 'See',
        next: [
          { to: 'drink', share: 0.5 },
          { to: 'pay', share: 0.5 },
        ],
      },
      { id: 'pay', name: 'Pay' },
      { id: 'drink', name: 'Drink' },
    ],
  });
  for (const sentence of told(funnel, view)) expect(sentence).not.toMatch(/\b0 of 0\b|exit/);
});
