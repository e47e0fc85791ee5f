import { expect, test } from 'vitest';
import { check } from '../../src/app/compile.ts';
import { parseYaml } from '../../src/parse/parse-yaml.ts';
import { SourceFile } from '../../src/core/source-file.ts';

const notesOf = (value: string): string[] => {
  const inFlow = value.includes(',') ? '"", ""' : value;
  const text = `thoughts: ${value}\nlist:\n  - ${value}\nflow: [\n  ${inFlow}\n]\n`;
  const tree = parseYaml(new SourceFile('a.yaml', text));
  if (!tree.ok) throw new Error('not read');
  return tree.value.notes.map(({ span, source }) => source.text.slice(span.start, span.end));
};

test.each([
  'We are #1 in town',
  'Share it under #kopi daily',
  'It costs #5',
  'Costs too much # 5',
  'It is slow, # and dear',
  'The queue for # the counter',
  'It is slow (really # slow)',
  'Order no. # 5 is late',
])('%s is told', (value) => {
  expect([...new Set(notesOf(value))]).toEqual([value]);
  expect(notesOf(value)).toHaveLength(value.includes(',') ? 2 : 3);
});

test.each([
  'Pay  # last step',
  'Pay # last step',
  'Pay by card # was: cash',
  'Pay by card #todo ask',
  'Pay by card  #later',
  'Pay by card # 3 of 5',
  'Pay by card # -----',
  '"We are" #1 in town',
  'C#1 is fine',
  'Costs#5',
  '2d # 5',
])('%s is not', (value) => {
  expect(notesOf(value)).toEqual([]);
});

test('a text that is put in quotes as suggested is told no more', () => {
  const map = (thoughts: string): string => `title: A\nstages:\n  - name: B\n    thoughts: ${thoughts}\n`;
  const found = check('a.yaml', Buffer.from(map('We are #1 in "town"')));
  if (!found.ok) throw new Error('not read');
  expect(found.value.warnings).toMatchObject([
    { code: 'yaml/comment-in-text', severity: 'info', suggestions: [`'We are #1 in "town"'`] },
  ]);
  const mended = check('a.yaml', Buffer.from(map(found.value.warnings[0]!.suggestions![0]!)));
  expect(mended).toMatchObject({ ok: true, value: { warnings: [] } });
});

test.each([
  ['#1 in town', ['#1 in town']],
  ['#kopi', ['#kopi']],
  ['# nothing yet', []],
  ['#todo', []],
  ['#later\n  - a', []],
])('behind a key: %j', (value, told) => {
  const tree = parseYaml(new SourceFile('a.yaml', `a: b\nthoughts: ${value}\n`));
  if (!tree.ok) throw new Error('not read');
  expect(tree.value.notes.map(({ span, source }) => source.text.slice(span.start, span.end))).toEqual(told);
});
