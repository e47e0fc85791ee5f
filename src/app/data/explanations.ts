import { explain, lines, type Example } from '../../core/explanation.ts';
import * as findings from './findings.ts';

/** A map with one figure, and the file that it is read from. */
const readFrom = (value: string, csv: string): Example => ({
  files: {
    'map.journey.yaml': `title: Coffee\nkpis:\n  orders: { name: Orders, value: { ${value} } }\nstages: [Decision]\n`,
    'funnel.csv': csv,
  },
});

const sum = 'file: funnel.csv, column: orders, aggregate: sum';

const funnel = lines`
  month,orders
  2026-09,121
  2026-10,140
`;

export const explained = explain(findings, {
  'data/not-read': {
    meaning:
      'The figure stands in a file of data, and a program that uses journeymap as a library compiles the map without reading such files.',
    bad: {
      words: 'A program that calls compile() without its "data" option, on a map with a figure from a file.',
    },
    good: { words: 'The same call with what dataQuestions() asks for, or a build with the command line.' },
    remedy: 'Build the map with the command line, or give compile() its "data" option.',
  },
  'data/not-csv': {
    meaning:
      'Figures are read from CSV files, plain tables that every spreadsheet can save. The name of this file does not say that it is one.',
    bad: {
      files: {
        'map.journey.yaml': lines`
          title: Coffee
          kpis:
            orders: { name: Orders, value: { file: funnel.xlsx, column: orders } }
          stages: [Decision]
        `,
      },
    },
    good: readFrom(sum, funnel),
    remedy: 'Save the spreadsheet as CSV, and name that file; its name ends in .csv or .tsv.',
  },
  'data/unreadable': {
    meaning:
      'The file of data is there, and the system does not let journeymap read it, or it was moved away while it was read.',
    bad: {
      words: 'A file of data that belongs to another person, or lies on a drive that is not connected.',
    },
    good: { words: 'A file of data that you can open yourself.' },
    remedy: 'Mend what the message names, or name another file.',
  },
  'data/not-utf-8': {
    meaning:
      'The file of data is not UTF-8 text, so the names of its columns and the texts in it could come out wrong.',
    bad: { words: 'A CSV file that Excel saved as "CSV" or as "Unicode Text".' },
    good: { words: 'The same table, saved as "CSV UTF-8".' },
    remedy: 'Save it as UTF-8; in Excel choose "CSV UTF-8".',
  },
  'data/empty': {
    meaning: 'There is nothing in the file of data, not even the names of its columns.',
    bad: readFrom(sum, ''),
    good: readFrom(sum, funnel),
    remedy: 'Fill the file; its first line holds the names of the columns.',
  },
  'data/no-rows': {
    meaning:
      'The file of data has the names of its columns, and no row below them. No figure can be read from it.',
    bad: readFrom(sum, 'month,orders\n'),
    good: readFrom(sum, funnel),
    remedy: 'Fill the file, or leave the figure out; it is shown as not measured then.',
  },
  'data/missing-column': {
    meaning: 'The map names a column that the file does not have. Capital letters count.',
    bad: readFrom('file: funnel.csv, column: order, aggregate: sum', funnel),
    good: readFrom(sum, funnel),
    remedy:
      'Write the name as it stands in the first line of the file. If all columns are told as one, say what stands between them, for example "separator: \';\'".',
  },
  'data/duplicate-column': {
    meaning: 'Two columns of the file have this name, and nobody can tell which of them is meant.',
    bad: readFrom(
      sum,
      lines`
        month,orders,orders
        2026-10,140,98
      `,
    ),
    good: readFrom(
      sum,
      lines`
        month,orders,orders online
        2026-10,140,98
      `,
    ),
    remedy: 'Give one of the two another name, in the first line of the file.',
  },
  'data/no-row-matches': {
    meaning:
      'Rows were chosen with "where:", and the file has none of that kind. The value may be spelt otherwise in the file.',
    bad: readFrom('file: funnel.csv, column: orders, where: { month: 2026-11 }', funnel),
    good: readFrom('file: funnel.csv, column: orders, where: { month: 2026-10 }', funnel),
    remedy: 'Write a value as it stands in the file; the message shows some.',
  },
  'data/not-measured': {
    meaning:
      'The cells that the figure is read from are all empty. An empty cell says that nothing was measured, and that is not 0.',
    bad: readFrom(
      'file: funnel.csv, column: orders, where: { month: 2026-10 }',
      lines`
        month,orders
        2026-09,121
        2026-10,
      `,
    ),
    good: readFrom('file: funnel.csv, column: orders, where: { month: 2026-10 }', funnel),
    remedy: 'Fill the cells in, or leave the figure out; it is shown as not measured then.',
  },
  'data/several-rows': {
    meaning:
      'A figure is one number, and several rows are meant here. Nothing says which of them, or how they become one.',
    bad: readFrom('file: funnel.csv, column: orders', funnel),
    good: readFrom('file: funnel.csv, column: orders, where: { month: 2026-10 }', funnel),
    remedy: 'Choose one row with "where:", or add "aggregate: sum", mean or last.',
  },
  'data/bad-number': {
    meaning:
      'A cell that the figure is read from holds no plain number: it has a unit, marks between thousands, a decimal comma or a word.',
    bad: readFrom(
      sum,
      lines`
        month,orders
        2026-09,121
        2026-10,140 pcs
      `,
    ),
    good: readFrom(sum, funnel),
    remedy:
      'Write the number alone. If the whole file has decimal commas or marks between thousands, say so beside "file:": "decimal: \',\'", "thousands: \'.\'".',
  },
  'data/thousands-mark': {
    meaning:
      'Nobody says whether a point stands before decimals or between thousands in this file, and the figure is such that thousands are likelier: 1.204 orders would be a little more than one. One cell of the column is shown.',
    bad: readFrom(
      sum,
      lines`
        month;orders
        2026-09;1.204
        2026-10;1.380
      `,
    ),
    good: readFrom(
      `${sum}, thousands: "."`,
      lines`
        month;orders
        2026-09;1.204
        2026-10;1.380
      `,
    ),
    remedy:
      'Say which it is beside "file:", or for all files of a project in journeymap.config.yaml: "thousands: \'.\'" or "decimal: \'.\'".',
  },
  'data/more-bad-numbers': {
    meaning:
      'Many cells cannot be read as numbers. The first three are told one by one, and this tells how many more there are.',
    bad: readFrom(
      sum,
      lines`
        month,orders
        2026-07,110 pcs
        2026-08,117 pcs
        2026-09,121 pcs
        2026-10,140 pcs
      `,
    ),
    good: readFrom(sum, funnel),
    remedy: 'Mend the whole column, or choose other rows with "where:".',
  },
  'data/ragged-row': {
    meaning:
      'A row has more or fewer cells than the first line has columns, so its values may stand under the wrong names. Mostly a comma within a text is to blame.',
    bad: readFrom(
      sum,
      lines`
        month,note,orders
        2026-09,,121
        2026-10,Rain, and a strike,140
      `,
    ),
    good: readFrom(
      sum,
      lines`
        month,note,orders
        2026-09,,121
        2026-10,"Rain, and a strike",140
      `,
    ),
    remedy: 'Put texts with a comma in quotes, and add the cells that are missing.',
  },
  'data/more-ragged-rows': {
    meaning:
      'Many rows have more or fewer cells than the first line has columns. The first few are told one by one, and this tells how many more there are.',
    bad: readFrom(
      sum,
      lines`
        month,orders
        2026-06,104,Rain
        2026-07,110,Rain
        2026-08,117,Sun
        2026-09,121,Sun
        2026-10,140,Sun
      `,
    ),
    good: readFrom(
      sum,
      lines`
        month,orders,weather
        2026-06,104,Rain
        2026-07,110,Rain
        2026-08,117,Sun
        2026-09,121,Sun
        2026-10,140,Sun
      `,
    ),
    remedy:
      'Name all columns in the first line; or say what stands between the cells, for example "separator: \';\'".',
  },
  'data/row-too-large': {
    meaning:
      'A row of the file is larger than 1 MiB. It is hardly a table then, or a quotation mark was never closed.',
    bad: { words: 'A picture or a database that was renamed to funnel.csv.' },
    good: { words: 'A table with one row on each line.' },
    remedy: 'Check that the file is a CSV file.',
  },
  'data/unclosed-quote': {
    meaning:
      'A cell begins with a quotation mark and has none at its end, so all that follows would belong to this one cell.',
    bad: readFrom(
      sum,
      lines`
        month,note,orders
        2026-09,"Rain,121
        2026-10,,140
      `,
    ),
    good: readFrom(
      sum,
      lines`
        month,note,orders
        2026-09,"Rain",121
        2026-10,,140
      `,
    ),
    remedy: 'Close the quotation mark; within a cell it is written twice ("").',
  },
});
