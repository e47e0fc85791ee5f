import * as z from 'zod/mini';
import { once } from '../../core/once.ts';
import { numbersMeant } from '../shape/number-words.ts';
import { choice, anyNumber, dataPath, figureNumber, list, verbatim, wordsOnly } from '../shape/shapes.ts';
import { otherWords } from '../shape/other-words.ts';
import { aggregateWords, figureSourceWords } from './synonyms.ts';
import { aggregates } from './names.ts';
import { markKeys } from './mark-keys.ts';

const part = (description: string) =>
  z.optional(
    z
      .union([anyNumber(description), verbatim(description).register(wordsOnly)])
      .check(z.describe(description)),
  );

const cell = () =>
  z.union([verbatim('The text of the cell.'), anyNumber('The number in the cell.'), z.boolean()]);

/** Where the figure of a KPI comes from: its parts, or a file of data. */
export const figureSource = once(() =>
  z
    .strictObject({
      file: z.optional(
        dataPath('The file of data (CSV), from the folder of this file, for example data/funnel.csv.'),
      ),
      column: z.optional(
        verbatim(
          'The column of the file that holds the figure; for csat, nps and ces the answers, one in each row.',
        ),
      ),
      numerator: z.optional(verbatim('The column above the line of the division, for example orders.')),
      denominator: z.optional(verbatim('The column below the line of the division, for example carts.')),
      where: z.optional(
        z
          .record(z.string(), list(cell(), 'What may stand in the cell.'))
          .check(
            z.describe(
              'Only rows with this in the column, for example { month: 2026-10 }; one of several: { city: [Bandung, Bogor] }.',
            ),
          ),
      ),
      aggregate: z.optional(
        choice(
          aggregates,
          'How the rows become one figure: sum, mean, or last (the last row that is meant). Without it: of a division the sum above and below the line; of a column the one row that is meant, or for csat, nps and ces one answer in each row. Rows with an empty cell are passed over.',
          aggregateWords,
        ),
      ),
      separator: z.optional(
        z
          .enum([',', ';', '\t', '|'])
          .check(z.describe('What stands between the columns. Without it the first line decides.')),
      ),
      ...markKeys('the file'),
      answers: z.optional(
        z
          .record(
            z.string(),
            figureNumber('How many gave this answer.', (text) =>
              numbersMeant(text, { low: 0, high: Number.POSITIVE_INFINITY, isWhole: true }),
            ),
          )
          .check(
            z.describe(
              'How many gave each answer, for csat, nps and ces, for example { "5": 40, "4": 30, "3": 20, "2": 6, "1": 4 }.',
            ),
          ),
      ),
      conversions: part('Of a conversion rate: how many did it.'),
      entrants: part('Of a conversion rate: how many could have.'),
      start: part('Of a retention or churn rate: customers at the start of the period.'),
      end: part('Of a retention rate: customers at the end of the period, the new ones among them.'),
      new: part('Of a retention rate: customers who came during the period.'),
      lost: part('Of a churn rate: customers who were lost during the period.'),
      revenue: part('Of an average order value: what all orders brought in.'),
      orders: part('Of an average order value: how many orders there were.'),
      gain: part('Of a return on investment: what it brought in.'),
      cost: part('Of a return on investment: what it cost.'),
    })
    .check(
      z.meta({
        id: 'figure-source',
        title: 'Where a figure comes from',
        description:
          'Where a figure comes from: its parts, for example { conversions: 120, entrants: 4000 }, or a file of data, for example { file: data/funnel.csv, numerator: orders, denominator: carts }.',
      }),
    )
    .register(otherWords, figureSourceWords),
);

export type FigureSource = z.output<ReturnType<typeof figureSource>>;
