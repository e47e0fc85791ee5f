import { expect, it } from 'vitest';
import { steepestFall } from '../../../src/parts/flow/insight-steepest-fall.ts';
import { dataOf, felt, told, viewWith, written, type Score } from '../../insights/parts.ts';

const fallOf = (...scores: Score[]): unknown => dataOf(steepestFall, viewWith({}, felt(...scores)));

it('tells between which two steps it falls most, and by how much', () => {
  expect(told(steepestFall, viewWith({}, felt(1, 0, 2, -1, 1)))).toEqual([
    'Steepest fall (2 of 4 pairs of neighbouring measured steps fall)',
    '↓ −3 s3 +2 → s4 −1 @ A',
  ]);
});

it('takes no fall from a step without a score, nor over it', () => {
  expect(fallOf(2, null, -2)).toBe(false);
  expect(fallOf(2, null, -2, 0, -1)).toMatchObject({ fall: 1, basis: { pairs: 2, falls: 1 } });
  expect(fallOf(null, null)).toBe(false);
});

it('says nothing where nothing falls', () => {
  expect(fallOf(-2, 0, 0, 1)).toBe(false);
  expect(fallOf(-2)).toBe(false);
});

it('takes the earlier of equal falls', () => {
  expect(fallOf(1, 0, 1, 0)).toMatchObject({ from: { step: { number: 1 } } });
});

it('is no change of person', () => {
  const view = written({
    personas: { rina: 'Rina', budi: 'Budi' },
    stages: [
      { name: 'A', personas: 'rina', emotion: { label: 'a', score: 2 } },
      { name: 'B', personas: 'budi', emotion: { label: 'b', score: -2 } },
      { name: 'C', emotion: { label: 'c', score: 0 } },
    ],
  });
  expect(told(steepestFall, view)).toEqual([
    'Steepest fall (1 of 2 pairs of neighbouring measured steps falls)',
    '↓ −2 A +2 → C 0 @ A → C | Rina',
  ]);
});

it('is that of one persona where they feel differently, over the steps that others take', () => {
  const view = written({
    personas: { rina: 'Rina', budi: 'Budi' },
    stages: [
      {
        name: 'A',
        emotion: [
          { persona: 'rina', label: 'a', score: 2 },
          { persona: 'budi', label: 'a', score: 0 },
        ],
      },
      { name: 'B', personas: 'budi', emotion: { persona: 'budi', label: 'b', score: -1 } },
      { name: 'C', personas: 'rina', emotion: { persona: 'rina', label: 'c', score: -1 } },
    ],
  });
  expect(told(steepestFall, view)).toEqual([
    'Steepest fall (2 of 2 pairs of neighbouring measured steps fall)',
    '↓ −3 A +2 → C −1 @ A → C | Rina',
  ]);
});

it('follows the ways that people go, and not from the end of one to the beginning of another', () => {
  const view = written({
    stages: [
      {
        name: 'A',
        steps: [
          {
            id: 'choose',
            name: 'Choose',
            next: [
              { to: 'shop', share: 0.5 },
              { to: 'web', share: 0.5 },
            ],
          },
          { id: 'shop', name: 'Shop', emotion: { label: 'a', score: 2 }, next: 'end' },
          { id: 'web', name: 'Web', emotion: { label: 'b', score: -2 } },
          { id: 'end', name: 'End', emotion: { label: 'c', score: -1 } },
        ],
      },
    ],
  });
  expect(told(steepestFall, view)).toEqual([
    'Steepest fall (1 of 2 pairs of neighbouring measured steps falls)',
    '↓ −3 Shop +2 → End −1 @ A',
  ]);
});
