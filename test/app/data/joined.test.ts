import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { check, compile, dataQuestions } from '../../../src/app/compile.ts';
import { NamedFiles } from '../../../src/app/files/named-files.ts';
import { CompanionFiles, openRegular } from '../../../src/io/companion-files.ts';
import { askFiles } from '../../../src/io/data-files.ts';
import { tempFolder } from '../../io/temp-folder.ts';

const cwd = fileURLToPath(new URL('../../fixtures/ok-files/data/', import.meta.url));
const bytes = readFileSync(`${cwd}main.journey.yaml`);
const files = () => new NamedFiles(new CompanionFiles({ cwd, root: cwd, inputs: [] }));
const never = new AbortController().signal;

const questions = () => dataQuestions('main.journey.yaml', bytes, { files: files() });

async function measured() {
  const data = await askFiles(questions(), never);
  const checked = check('main.journey.yaml', bytes, { files: files(), data });
  if (!checked.ok) throw new Error(checked.error[0]?.message);
  return checked.value.resolved.measured;
}

it('joins the figures, and tells what they were computed from', async () => {
  const kpis = await measured();
  const funnel = 'figures/funnel.csv';
  // Of Depok the carts were not measured: a row without them counts neither above nor below the line.
  expect(kpis.get('conversion')).toEqual({
    value: {
      value: 8 / 200,
      parts: [
        { name: 'conversions', value: 8 },
        { name: 'entrants', value: 200 },
      ],
      data: { file: funnel, rows: 2 },
    },
    previous: {
      value: 8 / 400,
      parts: [
        { name: 'conversions', value: 8 },
        { name: 'entrants', value: 400 },
      ],
      data: { file: funnel, rows: 2 },
    },
  });
  const figures = [...kpis].map(([id, { value }]) => [id, value?.value, value?.data?.rows]);
  expect(Object.fromEntries(figures.map(([id, value, rows]) => [id, [value, rows]]))).toEqual({
    conversion: [0.04, 2],
    // 1,000,001 ÷ 14: the row without a revenue is no order of nothing.
    basket: [1_000_001 / 14, 4],
    carts: [80, 4],
    mean: [900_001 / 3, 3],
    one: [100, 1],
    nps: [25, 4],
    'nps-of-months': [42.5, 2],
    satisfied: [125 / 150, 2],
    shared: [0.075, 2],
  });
});

it('opens each file once, however many figures are read from it', async () => {
  const opened: string[] = [];
  const asked = questions();
  await askFiles([...asked, ...asked], never, (file) => {
    opened.push(file.slice(cwd.length));
    return openRegular(file);
  });
  expect(asked).toHaveLength(10);
  expect(opened.toSorted()).toEqual([
    'figures/answers.tsv',
    'figures/funnel.csv',
    'figures/months.csv',
    'shared/lost.csv',
  ]);
});

it.each([
  ['once', 1, { ok: true }],
  [
    'again and again',
    2,
    { ok: false, error: [{ kind: 'unreadable', reason: 'it changes while it is read' }] },
  ],
])('a file that is written to %s while it is read', async (_, times, expected) => {
  const csv = (amount: number): string => `month,sales\n${`09,${amount}\n`.repeat(100_000)}`;
  const folder = tempFolder({
    'a.csv': csv(1),
    'a.journey.yaml': `title: T
kpis: { sales: { name: S, value: { file: a.csv, column: sales, aggregate: sum } } }
stages: [{ name: A }]
`,
  });
  const file = join(folder, 'a.csv');
  utimesSync(file, new Date(0), new Date(0));
  const source = new NamedFiles(new CompanionFiles({ cwd: folder, root: folder, inputs: [] }));
  const asked = dataQuestions('a.journey.yaml', readFileSync(join(folder, 'a.journey.yaml')), {
    files: source,
  });
  let opened = 0;
  const answers = await askFiles(asked, never, (name) => {
    const result = openRegular(name);
    // The second half is new while the first one was old.
    if (++opened <= times) setImmediate(() => writeFileSync(file, csv(opened + 1), { flag: 'r+' }));
    return result;
  });
  expect([...answers.values()]).toEqual([expect.objectContaining(expected)]);
  const [answer] = answers.values();
  if (answer?.ok) expect(JSON.stringify(answer.value)).toContain('200000');
});

it('ends when the person stops the run', async () => {
  await expect(askFiles(questions(), AbortSignal.abort(new Error('stopped')))).rejects.toThrow('stopped');
});

it('a file that is gone when it is read is a finding', async () => {
  const gone = questions().map((question) => ({ ...question, file: `${question.file}.gone.csv` }));
  const answers = [...(await askFiles(gone, never)).values()];
  expect(answers[0]).toEqual({
    ok: false,
    error: [{ kind: 'unreadable', reason: 'there is no such file or folder' }],
  });
});

it('where no data is read, each figure that stands in a file is a finding', () => {
  const compiled = compile('main.journey.yaml', bytes, { files: files() });
  const found = compiled.ok ? [] : compiled.error.map(({ code, path }) => `${path.join('.')}: ${code}`);
  expect(found).toHaveLength(10);
  expect(found.slice(0, 2)).toEqual([
    'kpis.shared.value.file: data/not-read',
    'kpis.conversion.value.file: data/not-read',
  ]);
});
