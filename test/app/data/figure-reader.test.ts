import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FileJoin } from '../../../src/app/data/file-join.ts';
import { readNumber } from '../../../src/app/data/read-number.ts';
import { RunningSum } from '../../../src/app/data/running-sum.ts';
import { badNumberHint } from '../../../src/app/data/bad-number.ts';
import type { Condition, DataQuestion, WantedFigure } from '../../../src/model/kpis/data-question.ts';

const point = { decimal: '.', thousands: undefined, isSaid: false } as const;
const comma = { decimal: ',', thousands: undefined, isSaid: true } as const;

const question = (wanted: WantedFigure, where: readonly Condition[] = []): DataQuestion => ({
  file: '/data.csv',
  path: 'data.csv',
  separator: undefined,
  marks: point,
  doubts: [],
  where,
  wanted,
});

const columns = (aggregate: 'sum' | 'mean' | 'last' | 'only', ...names: string[]): WantedFigure => ({
  kind: 'columns',
  columns: names,
  aggregate,
});

function ask(content: string, asked: readonly DataQuestion[]) {
  const join = new FileJoin(new Map(asked.map((each, index) => [String(index), each])));
  join.take(Buffer.from(content));
  return [...join.answers().values()];
}

/** What one question comes to; the kinds of the faults where it comes to nothing. */
function come(content: string, wanted: WantedFigure, where: readonly Condition[] = []) {
  const [answer] = ask(content, [question(wanted, where)]);
  if (!answer!.ok) return answer!.error.map(({ kind }) => kind);
  return wanted.kind === 'answers' ? Object.fromEntries(answer!.value.counts) : answer!.value.numbers;
}

it('is what a naive computation over all rows says', () => {
  const cell = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: -999, max: 999 }) }, fc.constant(''));
  const row = fc.record({ city: fc.constantFrom('a', 'b', 'c'), above: cell, below: cell });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 60 }), (rows) => {
      const content = `city,above,below\n${rows.map((each) => Object.values(each).join(',')).join('\n')}\n`;
      const where = [{ column: 'city', values: ['a', 'b'] }];
      const matching = rows.filter(({ city }) => city !== 'c');
      const whole = matching.filter(({ above, below }) => above !== '' && below !== '');
      const filled = matching.flatMap(({ above }) => (above === '' ? [] : [Number(above)]));
      const total = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);
      const none = matching.length === 0 ? ['no-row-matches'] : ['not-measured'];

      expect(come(content, columns('sum', 'above', 'below'), where)).toEqual(
        whole.length === 0
          ? none
          : [total(whole.map((each) => Number(each.above))), total(whole.map((each) => Number(each.below)))],
      );
      expect(come(content, columns('mean', 'above'), where)).toEqual(
        filled.length === 0 ? none : [total(filled) / filled.length],
      );
      expect(come(content, columns('last', 'above'), where)).toEqual(
        filled.length === 0 ? none : [filled.at(-1)],
      );
    }),
  );
});

it('tells how many rows were taken', () => {
  const [answer] = ask('a,b\n1,2\n,3\n4,\n5,6\n', [question(columns('sum', 'a', 'b'))]);
  expect(answer).toMatchObject({ ok: true, value: { rows: 2, numbers: [6, 8] } });
});

it('counts answers, and passes over those who gave none', () => {
  expect(come('score\n10\n9.0\n10\n\n0\n', { kind: 'answers', column: 'score', low: 0, high: 10 })).toEqual({
    0: 1,
    9: 1,
    10: 2,
  });
});

it('a division is that of the sums, and never a mean of divisions', () => {
  // 1 of 1 and 0 of 99: one in a hundred, and not one in two.
  expect(come('orders,carts\n1,1\n0,99\n', columns('sum', 'orders', 'carts'))).toEqual([1, 100]);
});

describe('a condition', () => {
  const content = 'month,city,open,count\n2026-10,Bandung,TRUE,1\n 2026-10 ,Bogor,false,2\n10,Depok,true,4\n';
  it.each([
    [[{ column: 'month', values: ['2026-10'] }], [3]],
    [[{ column: 'city', values: ['Bandung', 'Depok'] }], [5]],
    [[{ column: 'month', values: [10] }], [4]],
    [[{ column: 'open', values: [true] }], [5]],
    [
      [
        { column: 'month', values: ['2026-10'] },
        { column: 'city', values: ['Bogor'] },
      ],
      [2],
    ],
    [[{ column: 'city', values: ['bogor'] }], ['no-row-matches']],
  ])('%j', (where, expected) => expect(come(content, columns('sum', 'count'), where)).toEqual(expected));
});

it('tells what stands in the column instead, and which condition is at fault', () => {
  const where = [
    { column: 'a', values: ['x'] },
    { column: 'b', values: ['z'] },
  ];
  const [answer] = ask('a,b\nx,1\ny,2\nx,1\n', [question(columns('sum', 'b'), where)]);
  expect(answer).toMatchObject({ error: [{ unseen: { index: 1, seen: ['1', '2'], isAll: true } }] });
});

it('shows three bad cells, and counts the others', () => {
  const [answer] = ask(`a\n${'x\n'.repeat(10)}`, [question(columns('sum', 'a'))]);
  expect(answer).toMatchObject({
    error: [
      { kind: 'bad-cell', at: { line: 2 } },
      { kind: 'bad-cell', at: { line: 3 } },
      { kind: 'bad-cell', at: { line: 4 } },
      { kind: 'more-bad-cells', count: 7, at: { line: 5 } },
    ],
  });
});

it('a wrong cell in a row that is not meant does not matter', () => {
  expect(come('m,a\n1,x\n2,5\n', columns('sum', 'a'), [{ column: 'm', values: [2] }])).toEqual([5]);
});

it('two maps may see a file with different separators', () => {
  const answers = ask('a;b,c\n1;2,3\n', [
    question(columns('sum', 'a')),
    { ...question(columns('sum', 'c')), separator: ',' },
  ]);
  expect(answers).toMatchObject([{ value: { numbers: [1] } }, { value: { numbers: [3] } }]);
});

it('reads a million rows to the last', () => {
  const join = new FileJoin(new Map([['a', question(columns('sum', 'a', 'b'))]]));
  join.take(Buffer.from('a,b\n'));
  const thousand = Buffer.from(Array.from({ length: 1000 }, (_, index) => `${index},0.1\n`).join(''));
  for (let round = 0; round < 1000; round++) join.take(thousand);
  expect(join.answers().get('a')).toMatchObject({
    value: { rows: 1_000_000, numbers: [499_500_000, 100_000] },
  });
});

describe('a number', () => {
  it('is the nearest to what is written', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()), (number) => {
        expect(readNumber(String(number), point)).toBe(Number(String(number)));
        expect(readNumber(` ${String(number).replace('.', ',')}\t`, comma)).toBe(Number(String(number)));
      }),
    );
  });

  it('with few decimals as well', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 9 }), (digits, decimals) => {
        const text = (digits / 10 ** decimals).toFixed(decimals);
        expect(readNumber(text, point)).toBe(Number(text));
      }),
    );
  });

  it.each([
    '',
    ' ',
    '-',
    '.',
    '1,5',
    '1 000',
    '1.2.3',
    '0x10',
    '1e',
    'NaN',
    'Infinity',
    '1e999',
    '12a',
    '--1',
    '€5',
    '٣',
  ])('is not %j', (text) => expect(readNumber(text, point)).toBeNaN());

  it.each([
    ['12,50', { kind: 'marks', marks: { decimal: ',' }, meant: '12.5' }],
    ['9.5', { kind: 'marks', marks: { decimal: '.' }, meant: '9.5' }],
    ['1.250.000', { kind: 'marks', marks: { thousands: '.' }, meant: '1250000' }],
    ['1.250,5', { kind: 'marks', marks: { decimal: ',', thousands: '.' }, meant: '1250.5' }],
    ["1'250.50", { kind: 'marks', marks: { decimal: '.', thousands: "'" }, meant: '1250.5' }],
    ['1\u202f250', { kind: 'marks', marks: { thousands: ' ' }, meant: '1250' }],
    ['1,250', { kind: 'either', mark: ',', asThousands: '1250', asDecimal: '1.25' }],
    ['1.204', { kind: 'either', mark: '.', asThousands: '1204', asDecimal: '1.2040' }],
    ['3.5%', { kind: 'percent' }],
    ['n/a', { kind: 'words' }],
    ['Rp 5', { kind: 'unit' }],
  ] as const)('%j where it is not read: %j', (cell, hint) => expect(badNumberHint(cell, '.')).toEqual(hint));

  it('is added up without losing the small in the large', () => {
    const sum = new RunningSum();
    for (const each of [0.1, 1e16, 0.2, -1e16]) sum.add(each);
    expect(sum.value).toBeCloseTo(0.3, 15);
  });
});
