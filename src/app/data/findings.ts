import { FindingKind } from '../../core/finding-kind.ts';
import { firstNames } from '../../core/first-names.ts';
import { quotedCell } from '../../model/kpis/quoted-cell.ts';
import type { BadNumberHint } from './bad-number.ts';
import { saidMarks } from './said-marks.ts';

export const notRead = new FindingKind('data/not-read', 'error', ({ name }: { name: string }) => ({
  message: `This figure stands in the file "${name}", and no data is read here.`,
  help: 'Build the map with the command line, or give compile() its "data" option.',
}));

export const notCsv = new FindingKind('data/not-csv', 'error', ({ name }: { name: string }) => ({
  message: `"${name}" is not a CSV file, so it is not read.`,
  help: 'Name a file that ends in .csv or .tsv, for example data/funnel.csv; a link must lead to such a file. A spreadsheet can be saved as CSV.',
}));

export const unreadable = new FindingKind(
  'data/unreadable',
  'error',
  ({ name, reason }: { name: string; reason: string }) => ({
    message: `"${name}" cannot be read: ${reason}.`,
    help: 'Mend that, or name another file.',
  }),
);

export const notUtf8 = new FindingKind(
  'data/not-utf-8',
  'error',
  ({ encoding }: { encoding?: string | undefined }) => ({
    message:
      encoding === undefined
        ? 'This file of data is not UTF-8 text.'
        : `This file of data is ${encoding} text, not UTF-8.`,
    help: 'Save it as UTF-8 (in Excel: "CSV UTF-8").',
  }),
);

export const empty = new FindingKind('data/empty', 'error', () => ({
  message: 'This file of data is empty.',
  help: 'Its first line must hold the names of the columns.',
}));

export const noRows = new FindingKind('data/no-rows', 'error', () => ({
  message: 'This file of data has the names of its columns, and no row below them.',
  help: 'Fill it, or leave the figure out; it is shown as not measured then.',
}));

export const missingColumn = new FindingKind(
  'data/missing-column',
  'error',
  ({ column, known }: { column: string; known: readonly string[] }) => ({
    message: `The file has no column "${column}".`,
    help:
      known.length === 1
        ? `Its only column is "${known[0]}": if those are several, say what stands between them, for example "separator: ';'".`
        : `Its columns are: ${firstNames(known).join(', ')}.`,
  }),
);

export const duplicateColumn = new FindingKind(
  'data/duplicate-column',
  'error',
  ({ column }: { column: string }) => ({
    message: `Two columns of the file are called "${column}".`,
    help: 'Give one of them another name.',
  }),
);

export const noRowMatches = new FindingKind(
  'data/no-row-matches',
  'error',
  ({
    conditions,
    rows,
    unseen,
  }: {
    conditions: readonly { readonly column: string; readonly values: readonly string[] }[];
    rows: number;
    unseen:
      | { readonly column: string; readonly seen: readonly string[]; readonly isAll: boolean }
      | undefined;
  }) => ({
    message: `None of the ${rows.toLocaleString('en-US')} rows has ${conditions.map(conditionInWords).join(' and ')}.`,
    help:
      unseen === undefined
        ? 'Each of them is there, but never in the same row. Leave one of them out.'
        : unseen.seen.length === 0
          ? `The column "${unseen.column}" is empty everywhere.`
          : `The column "${unseen.column}" has: ${[...unseen.seen, ...(unseen.isAll ? [] : ['…'])].join(', ')}.`,
  }),
);

export const notMeasured = new FindingKind(
  'data/not-measured',
  'error',
  ({ columns, rows }: { columns: readonly string[]; rows: number }) => ({
    message: `${rows === 1 ? 'The one row' : `None of the ${rows.toLocaleString('en-US')} rows`} that this figure is read from ${rows === 1 ? 'is not filled in' : 'is filled in'}: ${columns.map((each) => `"${each}"`).join(', ')}.`,
    help: 'An empty cell is not measured, and no 0. Fill it in, or leave the figure out.',
  }),
);

export const severalRows = new FindingKind('data/several-rows', 'error', ({ rows }: { rows: number }) => ({
  message: `${rows.toLocaleString('en-US')} rows are meant, and a figure is one number.`,
  help: 'Choose one row with "where:", or say how they become one: "aggregate: sum", mean or last.',
}));

export const badNumber = new FindingKind(
  'data/bad-number',
  'error',
  ({ found, column, hint }: { found: string; column: string; hint: BadNumberHint }) => ({
    message: `${quotedCell(found)} in the column ${quotedCell(column)} is not a number.`,
    help: badNumberHelp(hint),
  }),
);

export const thousandsMark = new FindingKind(
  'data/thousands-mark',
  'error',
  ({
    found,
    column,
    asDecimal,
    asThousands,
  }: {
    found: string;
    column: string;
    asDecimal: string;
    asThousands: string;
  }) => ({
    message: `"${found}" in the column ${quotedCell(column)} would be read as ${asDecimal}, and probably ${asThousands} is meant.`,
    help: `Say beside "file:" what its points are: ${saidMarks({ thousands: '.' })} if it is ${asThousands}, ${saidMarks({ decimal: '.' })} if it is ${asDecimal}.`,
  }),
);

export const moreBadNumbers = new FindingKind(
  'data/more-bad-numbers',
  'error',
  ({ count, column }: { count: number; column: string }) => ({
    message: `${count.toLocaleString('en-US')} more ${count === 1 ? 'cell' : 'cells'} that the figure is read from (${column}) cannot be read either.`,
    help: 'Mend the file, or choose other rows with "where:".',
  }),
);

export const raggedRow = new FindingKind(
  'data/ragged-row',
  'error',
  ({ cells, columns }: { cells: number; columns: number }) => ({
    message: `This row has ${cells} ${cells === 1 ? 'cell' : 'cells'}, and the file has ${columns} ${columns === 1 ? 'column' : 'columns'}.`,
    help: 'Add what is missing, or delete what is too much. A cell with a separator in it must stand in quotes.',
  }),
);

export const moreRaggedRows = new FindingKind(
  'data/more-ragged-rows',
  'error',
  ({ count, isAll }: { count: number; isAll: boolean }) => ({
    message: `${isAll ? '' : 'At least '}${count.toLocaleString('en-US')} more ${count === 1 ? 'row has' : 'rows have'} too many or too few cells.`,
    help: 'If most rows are so, the first line does not name all columns, or "separator:" is another.',
  }),
);

export const rowTooLarge = new FindingKind('data/row-too-large', 'error', ({ limit }: { limit: string }) => ({
  message: `This row is larger than ${limit}.`,
  help: 'Check that this is a CSV file, with one row on each line.',
}));

export const unclosedQuote = new FindingKind('data/unclosed-quote', 'error', () => ({
  message: 'A quotation mark is opened in this row and never closed.',
  help: 'Close it; a quotation mark in a cell is written twice (""), and the cell stands in quotes.',
}));

function badNumberHelp(hint: BadNumberHint): string {
  switch (hint.kind) {
    case 'marks':
      return `Write ${hint.meant}; or, if the whole file writes numbers so, say it beside "file:": ${saidMarks(hint.marks)}.`;
    case 'either': {
      const { mark, asThousands, asDecimal } = hint;
      return `If it is ${asThousands}, say so beside "file:": ${saidMarks({ thousands: mark })}; if it is ${asDecimal}: ${saidMarks({ decimal: mark })}.`;
    }
    case 'percent':
      return 'Write a part of 1: 0.035 for 3.5 %.';
    case 'words':
      return 'Leave the cell empty where nothing was measured; empty cells are passed over.';
    case 'unit':
      return 'Write the number alone, without currency or unit; leave the cell empty where nothing was measured.';
  }
}

const conditionInWords = ({ column, values }: { column: string; values: readonly string[] }): string =>
  `${values.map((each) => JSON.stringify(each)).join(' or ')} in the column ${JSON.stringify(column)}`;
