import { describe, expect, test } from 'vitest';
import { amountsIn } from '../../../src/i18n/amounts.ts';
import { labelsFor } from '../../../src/i18n/languages.ts';
import { figureOfParts, figureOfRows, isDividedByZero } from '../../../src/model/kpis/figure-plan.ts';
import type { JoinedRows } from '../../../src/model/kpis/data-question.ts';
import { kpi } from '../../../src/model/kpis/kpi.ts';
import type { FigureSource } from '../../../src/model/kpis/figure-source.ts';
import { noteOf } from '../../../src/parts/kpis/kpi-note.ts';

/** What is noted of a KPI whose value has a source, in a file of data where `rows` were read of it. */
function noted(written: object, rows?: Partial<JoinedRows>, locale = 'en'): string {
  const parsed = kpi().parse({ name: 'K', ...written });
  const source = parsed.value as FigureSource;
  const figure =
    rows === undefined
      ? figureOfParts(parsed, source)
      : figureOfRows(
          parsed,
          source,
          { rows: 0, numbers: [], counts: new Map(), ...rows } as JoinedRows,
          'data/a.csv',
        );
  if (figure === undefined || isDividedByZero(figure)) throw new Error('There is no figure.');
  const { labels } = labelsFor(locale);
  return noteOf(figure, parsed, amountsIn(locale, labels), labels);
}

describe('what a figure was computed from', () => {
  test.each([
    [
      'a conversion rate',
      { metric: 'conversion-rate', value: { conversions: 120, entrants: 4000 } },
      'conversions 120 ÷ entrants 4,000',
    ],
    [
      'a retention rate',
      { metric: 'retention-rate', value: { start: 100, end: 110, new: 25 } },
      '(end 110 − new 25) ÷ start 100',
    ],
    ['a churn rate', { metric: 'churn-rate', value: { lost: 4, start: 100 } }, 'lost 4 ÷ start 100'],
    [
      'an order value, in its currency',
      { metric: 'average-order-value', currency: 'EUR', value: { revenue: 34_500, orders: 1000 } },
      'revenue €34,500 ÷ orders 1,000',
    ],
    [
      'a return on investment',
      { metric: 'roi', currency: 'IDR', value: { gain: 300, cost: 200 } },
      '(gain IDR 300 − cost IDR 200) ÷ cost IDR 200',
    ],
    [
      'a CSAT',
      { metric: 'csat', value: { answers: { 5: 40, 4: 30, 3: 20, 2: 6, 1: 4 } } },
      'satisfied 70 ÷ answers 100',
    ],
    [
      'an NPS',
      { metric: 'nps', value: { answers: { 10: 50, 8: 30, 3: 20 } } },
      '(promoters 50 − detractors 20) ÷ answers 100',
    ],
    ['a CES', { metric: 'ces', value: { answers: { 7: 10, 5: 10 } } }, 'answers 20'],
  ])('%s', (_, written, note) => {
    expect(noted(written)).toBe(note);
  });

  const division = { file: 'a.csv', numerator: 'orders', denominator: 'carts' };

  test.each([
    [
      'a division of columns, by the names of its metric',
      { metric: 'conversion-rate', value: division },
      { rows: 12, numbers: [120, 4000] },
      'conversions 120 ÷ entrants 4,000, 12 rows of data/a.csv',
    ],
    [
      'a division of a custom figure',
      { value: division },
      { rows: 1, numbers: [3, 4] },
      'numerator 3 ÷ denominator 4, 1 row of data/a.csv',
    ],
    [
      'a column',
      { value: { file: 'a.csv', column: 'minutes', aggregate: 'mean' } },
      { rows: 1200, numbers: [42] },
      '1,200 rows of data/a.csv',
    ],
    [
      'a column of answers',
      { metric: 'csat', value: { file: 'a.csv', column: 'score' } },
      {
        rows: 3,
        counts: new Map([
          [5, 2],
          [1, 1],
        ]),
      },
      'satisfied 2 ÷ answers 3, 3 rows of data/a.csv',
    ],
    [
      'columns of parts',
      { metric: 'churn-rate', value: { file: 'a.csv', lost: 'gone', start: 'all' } },
      { rows: 2, numbers: [4, 100] },
      'lost 4 ÷ start 100, 2 rows of data/a.csv',
    ],
  ])('%s of a file', (_, written, rows, note) => {
    expect(noted(written, rows)).toBe(note);
  });

  test('in the language of the map', () => {
    expect(noted({ value: division }, { rows: 1200, numbers: [3000, 4] }, 'id')).toBe(
      'pembilang 3.000 ÷ penyebut 4, 1.200 baris data/a.csv',
    );
  });

  test('is nothing for a figure that was given', () => {
    const { labels } = labelsFor('en');
    const figure = { value: 3, parts: [], data: undefined };
    expect(noteOf(figure, kpi().parse({ name: 'K', value: 3 }), amountsIn('en', labels), labels)).toBe('');
  });
});
