import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CsvRows } from '../../../src/app/data/csv-rows.ts';

/** The rows of a file that comes in chunks of so many bytes. */
function read(bytes: Buffer, { size = 64 * 1024, separator }: { size?: number; separator?: string } = {}) {
  const rows: (readonly string[])[] = [];
  const reader = new CsvRows(separator, (cells) => rows.push([...cells]));
  for (let at = 0; at < bytes.length; at += size) reader.take(bytes.subarray(at, at + size));
  const faults = reader.end();
  return { header: reader.header, rows, faults };
}

const text = (content: string) => Buffer.from(content);

describe('csv-spectrum', () => {
  const folder = new URL('../../../node_modules/csv-spectrum/', import.meta.url);
  const names = readdirSync(new URL('csvs/', folder)).filter((name) => name.endsWith('.csv'));

  it('is there', () => expect(names.length).toBeGreaterThanOrEqual(12));

  it.each(names.flatMap((name) => [1, 7, 65_536].map((size) => [name, size] as const)))(
    '%s in chunks of %i bytes',
    (name, size) => {
      const { header, rows, faults } = read(readFileSync(new URL(`csvs/${name}`, folder)), { size });
      const json = readFileSync(new URL(`json/${name.replace('.csv', '.json')}`, folder), 'utf8');
      // One of them is written without its list, and with a telephone number that its CSV does not have.
      const expected: unknown = [JSON.parse(json.replace('"1234567890"', '"2095257564"'))].flat();
      expect(faults).toEqual([]);
      expect(rows.map((row) => Object.fromEntries(row.map((cell, index) => [header![index], cell])))).toEqual(
        expected,
      );
    },
  );
});

describe('the separator', () => {
  it.each([
    ['a;b\n1,5;2', ';'],
    ['a\tb\n1;5\t2', '\t'],
    ['a|b\n1|2', '|'],
    ['"a;b;c",d\n1,2', ','],
    ['revenue, net;orders\n1;2', ';'],
    ['\n\n\r\na;b\n1;2', ';'],
  ])('of %j is %j', (content) => {
    const { header, rows } = read(text(content));
    expect(header).toHaveLength(2);
    expect(rows).toHaveLength(1);
  });

  it('is the given one, whatever the first line looks like', () => {
    expect(read(text('a;b,c\n1;2,3'), { separator: ',' }).header).toEqual(['a;b', 'c']);
  });
});

it.each([
  ['a byte order mark', '\ufeffa,b\n1,2\n'],
  ['one before a quoted name', '\ufeff"a","b"\n1,2\n'],
  ['CRLF', 'a,b\r\n1,2\r\n'],
  ['CR', 'a,b\r1,2\r'],
  ['no line end at the end', 'a,b\n1,2'],
  ['empty lines', '\na,b\n\n\r\n1,2\n\n'],
  ['white space around names', ' a ,b\t\n1,2\n'],
])('%s does not matter', (_, content) => {
  for (const size of [1, 2, 3, 1000]) {
    expect(read(text(content), { size })).toEqual({ header: ['a', 'b'], rows: [['1', '2']], faults: [] });
  }
});

it('a file comes out the same, whatever chunks it comes in', () => {
  const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('a"b', 'x\ny', 'é\r\n,', '☕', ' '));
  const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 20 });
  const written = (cells: readonly string[]) =>
    cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(',');
  fc.assert(
    fc.property(table, fc.integer({ min: 1, max: 50 }), (cells, size) => {
      const content = ['one,two,three', ...cells.map(written)].join('\n');
      expect(read(text(content), { size })).toEqual({
        header: ['one', 'two', 'three'],
        rows: cells,
        faults: [],
      });
    }),
  );
});

describe('a fault is found at its line, whatever chunks the file comes in', () => {
  const long = `a,b\n${'"x\r\ny",1\r\n'.repeat(5000)}`;
  it.each([
    ['unclosed-quote', `${long}"5,1\n`, 10_002],
    ['ragged-row', `${long}5,1,1\n`, 10_002],
    ['ragged-row', `${long}\n\n5\n`, 10_004],
    ['unclosed-quote', `a,b\n"${'x'.repeat(3_000_000)}\n`, 2],
    ['row-too-large', `a,b\n1,2\n${'x'.repeat(3_000_000)}\n`, 3],
  ])('%s', (kind, content, line) => {
    for (const size of [1000, 65_536]) {
      const [fault] = read(text(content), { size }).faults;
      expect(fault).toMatchObject({ kind, at: { line } });
    }
  });

  it('bytes that are no UTF-8', () => {
    const content = Buffer.concat([text(long), Buffer.from('caf\xe9,1\n', 'latin1')]);
    const [fault] = read(content).faults;
    expect(fault).toMatchObject({ kind: 'not-utf-8', at: { line: 10_002, text: 'caf\ufffd,1', start: 3 } });
  });

  it('bytes of a character that is cut off at the end', () => {
    const [fault] = read(Buffer.concat([text('a\n1\n'), Buffer.from([0xe2, 0x98])])).faults;
    expect(fault).toMatchObject({ kind: 'not-utf-8', at: { line: 3 } });
  });

  it('UTF-16', () => {
    const [fault] = read(Buffer.from('a,b\n1,2\n', 'utf16le')).faults;
    expect(fault).toMatchObject({ kind: 'not-utf-8', encoding: 'UTF-16' });
  });
});

it('stops at a file in which most rows are ragged', () => {
  let count = 0;
  const reader = new CsvRows(undefined, () => count++);
  reader.take(text(`a,b\n${'1,2,3\n'.repeat(5000)}`));
  expect(reader.isDone).toBe(true);
  expect(reader.end().at(-1)).toMatchObject({ kind: 'more-ragged-rows', count: 97, isAll: false });
  expect(count).toBe(0);
});

it('counts the empty lines that it lets go of', () => {
  const reader = new CsvRows(undefined, () => {});
  const chunk = text('\n'.repeat(16_384));
  reader.take(text('a,b\n'));
  for (let count = 0; count < 400; count++) reader.take(chunk);
  reader.take(text('1\n'));
  const [fault] = reader.end();
  expect(fault).toMatchObject({ kind: 'ragged-row', at: { line: 2 + 400 * 16_384, text: '1' } });
});

it.each([' '.repeat(200_000), '\n'.repeat(200_000), `${' '.repeat(100_000)}"${' '.repeat(100_000)}`])(
  'a file of white space has no names of columns',
  (content) => {
    expect(read(text(content)).rows).toEqual([]);
  },
);
