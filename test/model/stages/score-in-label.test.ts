import { expect, test } from 'vitest';
import { scoreInLabel } from '../../../src/model/stages/score-in-label.ts';

test.each([
  ['😡 -2', -2, '😡'],
  ['+1', 1, ''],
  ['sad, -1', -1, 'sad'],
  ['sad −1', -1, 'sad'],
  ['4/5', 1, ''],
  ['Happy 5/5', 2, 'Happy'],
  ['1 of 5', -2, ''],
  ['7/10', 0.8, ''],
  ['Sad (-1.5)', -1.5, 'Sad'],
  ['Sad (1)', 1, 'Sad'],
  ['Sad: 2', 2, 'Sad'],
  ['😊 2', 2, '😊'],
  ['😊2', 2, '😊'],
  ['-2 angry', -2, 'angry'],
  ['1', 1, ''],
  ['-0,5', -0.5, ''],
  ['Sad, -5', undefined, 'Sad'],
  ['8', undefined, ''],
])('%s is a score', (label, score, left) => {
  expect(scoreInLabel(label)).toMatchObject({ score, label: left });
});

test.each([
  'Curious',
  'Cloud 9',
  'Anxious 24/7',
  '100 % sure',
  'Fan no. 1',
  'Worried about the 2nd step',
  'K-9',
  '4ever',
])('%s is none', (label) => {
  expect(scoreInLabel(label)).toBeUndefined();
});
