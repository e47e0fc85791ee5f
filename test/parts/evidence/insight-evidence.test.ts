import { expect, it } from 'vitest';
import { evidence } from '../../../src/parts/evidence/insight-evidence.ts';
import { dataOf, evidenceOf, told, viewWith } from '../../insights/parts.ts';

it('tells the share of each level, of all claims', () => {
  const view = viewWith({
    evidence: evidenceOf(
      8,
      { level: 'assumed', label: 'assumed', count: 5 },
      { level: 'confirmed', label: 'confirmed', count: 3 },
    ),
  });
  expect(told(evidence, view)).toEqual([
    'Evidence (claims: 8; sources cited: 0)',
    '✓ 38% confirmed | 3 of 8',
    '✗ 63% assumed | 5 of 8',
  ]);
});

it('says nothing of a map that cites nothing', () => {
  expect(dataOf(evidence, viewWith({}))).toBe(false);
  expect(dataOf(evidence, viewWith({ evidence: evidenceOf(0) }))).toBe(false);
});
