import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { journey } from '../../src/model/journey.ts';
import { idFrom, Names } from '../../src/model/named.ts';
import { figuresMeant, numbersMeant, shareMeant } from '../../src/model/shape/number-words.ts';
import { refersAt } from '../../src/model/shape/schema-walk.ts';
import { idPattern } from '../../src/model/shape/patterns.ts';
import { Walk } from '../../src/model/walk/walk.ts';

describe('a share in words', () => {
  it.each([
    ['20%', '0.2'],
    ['40,5 %', '0.405'],
    ['20 persen', '0.2'],
    ['0.4', '0.4'],
    ['0,4', '0.4'],
    ['.4', '0.4'],
    ['2/5', '0.4'],
    ['1 dari 5', '0.2'],
    ['40', '0.4'],
    ['1', '1'],
    ['100%', '1'],
    ['140%', undefined],
    ['140', undefined],
    ['3/2', undefined],
    ['0/0', undefined],
    ['-1', undefined],
    ['Too expensive', undefined],
    ['20% find it too expensive', undefined],
    ['', undefined],
  ])('%s is %s', (found, share) => {
    expect(shareMeant(found)).toBe(share);
  });

  it('is never out of range', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.constantFrom('', '%', ' %', '/3'), (count, unit) => {
        const meant = shareMeant(`${count}${unit}`);
        return meant === undefined || (Number(meant) >= 0 && Number(meant) <= 1);
      }),
    );
  });
});

it.each([
  ['"1" as a score', '1', '1'],
  ['a comma', '1,5', '1.5'],
  ['a plus', '+2', '2'],
  ['too much', '5', undefined],
  ['a percentage, which is no score', '50%', undefined],
])('a number between -2 and 2: %s', (_, found, meant) => {
  expect(numbersMeant(found, { low: -2, high: 2 })).toEqual(meant === undefined ? [] : [meant]);
});

it.each([
  ['3.5%', ['0.035']],
  ['3,5 %', ['0.035']],
  ['−2 percent', ['-0.02']],
  ['42', ['42']],
  ['3,5', ['3.5']],
  ['0,125', ['0.125']],
  ['Rp 75.000', ['75000']],
  ['75.000 rupiah', ['75000']],
  ['Rp 1.204.000,-', ['1204000']],
  ['75.000', ['75000', '75']],
  ['1.204', ['1204', '1.2040']],
  ['1.204,5', ['1204.5']],
  ['1,204.50', ['1204.5']],
  ['1 204,5', ['1204.5']],
  ['1\u202f204', ['1204']],
  ['1\u2019204', ['1204']],
  ['12,34,567', ['1234567']],
  ['12.345.678.901', ['12345678901']],
  ['€1,250', ['1250', '1.25']],
  ['1.250.000', ['1250000']],
  ['30 minutes', []],
  ['four', []],
])('a figure of a KPI: %s', (found, meant) => {
  expect(figuresMeant(found)).toEqual(meant);
});

describe('an id from a name', () => {
  it.each([
    ['Pay the bill', 'pay-the-bill'],
    ['Café — öffnen!', 'cafe-offnen'],
    ['2nd visit', undefined],
    ['東京', undefined],
  ])('%s is %s', (name, id) => {
    expect(idFrom(name)).toBe(id);
  });

  it('is an id', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const id = idFrom(name);
        return id === undefined || idPattern.test(id);
      }),
    );
  });
});

describe('names', () => {
  const namesOf = (data: unknown): Names => new Names(new Walk('journey', data as never));
  const names = namesOf({
    personas: { rina: { name: 'Rina Dewi' }, budi: 'Budi' },
    stages: [
      'Look',
      { name: 'Buy', steps: [{ id: 'pay', name: '東京で払う' }, { actions: ['Eats', 'Drinks'] }] },
    ],
  });
  const steps = ['step', 'stage'] as const;
  const found = (kind: 'persona' | 'step', text: string): unknown[] =>
    names
      .like(kind === 'step' ? steps : [kind], text)
      .map(({ what, name, id, newId }) => [what, name, id, newId]);

  it('are found whatever their capitals, spaces and script', () => {
    expect(found('persona', 'rina-dewi')).toEqual([['persona', 'Rina Dewi', 'rina', undefined]]);
    expect(found('persona', 'BUDI')).toEqual([['persona', 'Budi', 'budi', undefined]]);
    expect(found('step', '東京で払う')).toEqual([['step', '東京で払う', 'pay', undefined]]);
    expect(found('step', 'look')).toEqual([['stage', 'Look', undefined, 'look']]);
    expect(found('step', 'Eats')).toEqual([['step', 'Eats', undefined, 'eats']]);
  });

  it('are not found where nothing is like them', () => {
    expect(found('step', 'Rina Dewi')).toEqual([]);
    expect(found('persona', '!')).toEqual([]);
  });

  it('are not asked of data of another shape', () => {
    for (const data of [undefined, null, 3, 'a', [], { stages: 3 }, { stages: [null, 3, { steps: 'x' }] }]) {
      expect(namesOf(data).like(steps, 'Pay')).toEqual([]);
      expect(namesOf(data).like(['persona'], 'Pay')).toEqual([]);
    }
  });
});

it('the schema says what an id leads to', () => {
  expect(refersAt(journey, ['stages', 0, 'personas', 1])).toEqual(['persona']);
  expect(refersAt(journey, ['stages', 0, 'personas'])).toEqual(['persona']);
  expect(refersAt(journey, ['stages', 0, 'next', 1, 'to'])).toEqual(['step', 'stage']);
  expect(refersAt(journey, ['stages', 0, 'next'])).toEqual(['step', 'stage']);
  expect(refersAt(journey, ['stages', 0, 'id'])).toBeUndefined();
  expect(refersAt(journey, ['stages', 0, 'blueprint', 'evidence', 0])).toBeUndefined();
});
