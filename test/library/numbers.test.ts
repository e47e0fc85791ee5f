import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { build, insights, ToolFailure, validate, type Finding } from '../../src/index.ts';

/* Numbers as people write them, in maps and in CSV files, up to every output. */

const brief = (findings: readonly Finding[]): string[] =>
  findings.map(({ path, line, column, code, suggestions }) =>
    [`${path}:${line}:${column}`, code, ...suggestions].join(' '),
  );

const indonesian = `title: Toko
locale: id
kpis:
  aov: { name: Nilai pesanan, metric: average-order-value, currency: IDR, value: 150.000 }
  visits: { name: Kunjungan, value: { file: thousands.csv, column: visits, aggregate: sum } }
stages: [{ name: Keputusan }]
`;
const csv = 'month;visits\n2026-09;1.204\n2026-10;1.380\n';

describe('a point that probably stands between thousands', () => {
  test('is refused in a map and in a file of data, each at its place', async () => {
    const { findings } = await validate({ files: { 'a.journey.yaml': indonesian, 'thousands.csv': csv } });
    expect(brief(findings)).toEqual(['a.journey.yaml:4:82 schema/thousands-mark 150000 150']);
    expect(findings[0]!.message).toContain('150.000');
    const mended = indonesian.replace('150.000', '150000');
    const again = await validate({ files: { 'a.journey.yaml': mended, 'thousands.csv': csv } });
    expect(brief(again.findings)).toEqual(['thousands.csv:2:9 data/thousands-mark']);
    expect(again.findings[0]!.help).toContain('thousands: "." if it is 1204, decimal: "." if it is 1.204');
  });

  test.each([
    ['the figure', indonesian.replace('aggregate: sum', 'aggregate: sum, thousands: "."'), {}, 2584],
    [
      'the figure, of its decimals',
      indonesian.replace('aggregate: sum', 'aggregate: sum, decimal: "."'),
      {},
      2.584,
    ],
    ['the project', indonesian, { thousands: '.' }, 2584],
    ['the project, of its decimals', indonesian, { decimal: '.' }, 2.584],
    [
      'the figure, against the project',
      indonesian.replace('aggregate: sum', 'aggregate: sum, decimal: "."'),
      { decimal: ',', thousands: '.' },
      2.584,
    ],
  ] as const)('is what %s says', async (_, map, options, sum) => {
    const files = { 'a.journey.yaml': map.replace('150.000', '150000'), 'thousands.csv': csv };
    const { artifacts, findings } = await build({ files, formats: 'json', ...options });
    expect(brief(findings)).toEqual([]);
    const { kpis } = JSON.parse(String(artifacts[0]!.body)) as { kpis: { value: { value: number } }[] };
    expect(kpis.map(({ value }) => value.value)).toEqual([150_000, sum]);
  });

  test.each([
    ['answers', 'metric: csat, value: { answers: { "5": 1.204, "4": 30 } }', '1204'],
    ['parts', 'metric: conversion-rate, value: { conversions: 120, entrants: 4.000 }', '4000'],
    [
      'revenue',
      'metric: average-order-value, currency: IDR, value: { revenue: 900.250, orders: 12 }',
      '900250 900.25',
    ],
  ])('is refused in %s, and nothing more is said of it', async (_, keys, write) => {
    const { findings } = await validate({
      text: `title: T\nkpis: { k: { name: K, ${keys} } }\nstages: [A]\n`,
    });
    expect(findings.map(({ code, suggestions }) => [code, ...suggestions].join(' '))).toEqual([
      `schema/thousands-mark ${write}`,
    ]);
  });

  test.each([
    ['the sample of a KPI', 'kpis: { k: { name: K, value: 4, sample: 5.000 } }\nstages: [A]'],
    [
      'the sample of a piece of evidence',
      'evidence: { e: { kind: survey, title: E, sample: 1.000 } }\nstages: [{ name: A, pain_points: { text: P, evidence: [e] } }]',
    ],
    [
      'the reach of an opportunity',
      'stages: [{ name: A, opportunities: { text: O, rice: { reach: 1.200, impact: 1, confidence: 1, effort: 1 } } }]',
    ],
    [
      'a result',
      'kpis: { k: { name: K, currency: IDR, value: 90000 } }\nstages: [{ name: A, opportunities: { text: O, kpi: k, result: { before: 75.500, after: 80250 } } }]',
    ],
    ['a target', 'kpis: { k: { name: K, value: 1100, target: 1.204 } }\nstages: [A]'],
    ['a figure of JSON', '"kpis": {"k": {"name": "K", "value": 150.000}}\n"stages": ["A"]'],
  ])('is refused in %s', async (_, rest) => {
    const { findings } = await validate({ text: `title: T\n${rest}\n` });
    expect(findings.map(({ code }) => code)).toEqual(['schema/thousands-mark']);
  });

  it.each([
    ['an NPS in German', 'locale: de\nkpis: { k: { name: K, metric: nps, value: 1.250 } }'],
    ['a CES in German', 'locale: de\nkpis: { k: { name: K, metric: ces, value: 5.125 } }'],
    ['a custom figure in English', 'kpis: { k: { name: K, value: 1.204, target: 2 } }'],
    ['a share in German', 'locale: de\nkpis: { k: { name: K, metric: conversion-rate, value: 0.125 } }'],
    ['a percentage in German', 'locale: de\nkpis: { k: { name: K, unit: "%", value: 12.125, target: 15 } }'],
    [
      'euros with decimals in English',
      'kpis: { k: { name: K, metric: average-order-value, currency: EUR, value: 23.456 } }',
    ],
  ])('is none in %s', async (_, rest) => {
    const { findings } = await validate({ text: `title: T\n${rest}\nstages: [A]\n` });
    expect(brief(findings)).toEqual([]);
  });

  test('is none in a number of a program', async () => {
    const map = { title: 'T', locale: 'id', kpis: { k: { name: 'K', value: 1.204 } }, stages: ['A'] };
    const { findings, artifacts } = await build({ map, formats: 'json' });
    expect(brief(findings)).toEqual([]);
    expect(JSON.parse(String(artifacts[0]!.body))).toMatchObject({ kpis: [{ value: { value: 1.204 } }] });
  });
});

describe('numbers in a file of data', () => {
  const map = (keys: string): string =>
    `title: T\nkpis: { k: { name: K, value: { file: k.csv, column: n, aggregate: sum${keys} } } }\nstages: [A]\n`;
  const sumOf = async (content: string, keys = ''): Promise<number | string[]> => {
    const files = { 'a.journey.yaml': map(keys), 'k.csv': content };
    const { artifacts, findings } = await build({ files, formats: 'json' });
    if (findings.length > 0) return brief(findings);
    const [kpi] = (JSON.parse(String(artifacts[0]!.body)) as { kpis: { value: { value: number } }[] }).kpis;
    return kpi!.value.value;
  };

  it('are those that were written, in the marks of any country, once these are said', async () => {
    const countries = [
      ['id', '.', ','],
      ['de', '.', ','],
      ['en', ',', '.'],
      ['en-IN', ',', '.'],
      ['fr', ' ', ','],
      ['de-CH', "'", '.'],
    ] as const;
    const amounts = fc.array(
      fc.integer({ min: 0, max: 1e9 }).map((each) => each / 100),
      { minLength: 1, maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(
        amounts,
        fc.constantFrom(...countries),
        async (wanted, [locale, thousands, decimal]) => {
          const format = new Intl.NumberFormat(locale, { useGrouping: 'always', maximumFractionDigits: 2 });
          const content = `n|x\n${wanted.map((each) => `${format.format(each)}|`).join('\n')}\n`;
          const found = await sumOf(content, `, decimal: "${decimal}", thousands: "${thousands}"`);
          const sum = wanted.reduce((total, each) => total + Math.round(each * 100), 0) / 100;
          expect(found).toBeCloseTo(sum, 2);
        },
      ),
      { numRuns: 40 },
    );
  });

  test.each([
    ['one cell that shows a decimal point', 'n;x\n1.204;\n0.350;\n', 1.554],
    [
      'one cell that shows it, of a row that is not meant',
      'm;n\na;1.204\nb;12.5\n',
      1.204,
      ', where: { m: a }',
    ],
    ['a comma between columns, and nothing else known', 'n,x\n1.204,\n', 1.204],
  ])('are decimals with %s', async (_, content, sum, keys = '') => {
    expect(await sumOf(content, keys)).toBe(sum);
  });

  test.each([
    ['semicolons', 'n;x\n1.204;\n'],
    ['a cell of a row that is not meant', 'm,n\na,1.204\nb,1.204.000\n', ', where: { m: a }'],
    ['a comma before decimals in another row', 'm|n\na|1.204\nb|"12,5"\n', ', where: { m: a }'],
    ['three zeros', 'n,x\n150.000,\n'],
  ])('are refused with %s', async (_, content, keys = '') => {
    expect(await sumOf(content, keys)).toEqual([expect.stringContaining('data/thousands-mark')]);
  });

  test.each([
    ['"1,204"', 'If it is 1204, say so beside "file:": thousands: ","; if it is 1.2040: decimal: ",".'],
    [
      '"1.204,5"',
      'Write 1204.5; or, if the whole file writes numbers so, say it beside "file:": decimal: ",", thousands: ".".',
    ],
    ['1 204', 'Write 1204; or, if the whole file writes numbers so, say it beside "file:": thousands: " ".'],
    ["1'204", 'Write 1204; or, if the whole file writes numbers so, say it beside "file:": thousands: "\'".'],
  ])('%s is told with what to say', async (cell, help) => {
    const files = { 'a.journey.yaml': map(''), 'k.csv': `n,x\n${cell},\n` };
    const { findings } = await validate({ files });
    expect(findings.map((each) => each.help)).toEqual([help]);
  });

  test('cannot have the same mark for both', async () => {
    const files = { 'a.journey.yaml': map(', decimal: ",", thousands: ","'), 'k.csv': 'n;x\n1;\n' };
    expect((await validate({ files })).findings.map(({ code }) => code)).toEqual(['kpi/same-mark']);
    const both = { decimal: ',', thousands: ',' } as const;
    await expect(validate({ files, ...both })).rejects.toThrow(ToolFailure);
    await expect(validate({ files, decimal: ';' as never })).rejects.toThrow('decimal cannot be ";".');
  });
});

describe('a figure in percent', () => {
  const pass = (figures: string, unit = '"%"'): string =>
    `title: Trial\nkpis: { pass: { name: Pass rate, unit: ${unit}, ${figures} } }\nstages: [{ name: Trial, emotion: 1 }]\n`;

  test.each([
    ['percentages', pass('target: 90, value: 84, previous: 80')],
    ['parts of 1', pass('target: 0.9, value: 0.84, previous: 0.8')],
    ['percentages, with the unit in words', pass('target: 90, value: 84, previous: 80', 'persen')],
  ])('is the same in every output, written in %s', async (_, text) => {
    const { artifacts, findings } = await build({
      text,
      formats: ['html', 'markdown', 'mermaid', 'svg', 'json'],
    });
    expect(brief(findings)).toEqual([]);
    const [html, markdown, , svg, json] = artifacts.map(({ body }) => String(body));
    for (const output of [html, markdown?.replaceAll('\\', ''), svg]) {
      expect(output).toContain('84%');
      expect(output).toContain('90%');
      expect(output).toContain('+4 points');
      expect(output).not.toMatch(/8,?400|9,?000/);
    }
    // The bar shows a part of all.
    expect(html).toMatch(/\.long-84\{/);
    expect(JSON.parse(json!)).toMatchObject({
      kpis: [
        {
          value: { value: 0.84, text: '84%' },
          target: { value: 0.9, text: '90%' },
          previous: { value: 0.8, text: '80%' },
          change: { text: '+4 points' },
          status: 'missed',
        },
      ],
    });
    const told = await insights({ text });
    expect(JSON.stringify(told)).toContain('0.84');
    expect(JSON.stringify(told)).not.toMatch(/"value":84/);
  });

  test.each([
    ['of a value in parts', pass('value: 0.84, target: 90'), '0.9'],
    ['of a value in percent', pass('value: 84, target: 0.9'), '90'],
    ['of what was before', pass('value: 0.84, previous: 80'), '0.8'],
  ])('is refused with a figure on another scale: %s', async (_, text, meant) => {
    const { findings } = await validate({ text });
    expect(findings.map(({ code, suggestions }) => [code, ...suggestions])).toEqual([
      ['kpi/another-scale', meant],
    ]);
  });

  test.each([
    ['value: 120', '1.2'],
    ['value: 0.45, target: 60', '0.6'],
  ])('is told where a return on investment was written in it: %s', async (figures, meant) => {
    const { findings } = await validate({
      text: `title: T\nkpis: { k: { name: K, metric: roi, ${figures} } }\nstages: [A]\n`,
    });
    expect(findings.map(({ code, suggestions }) => [code, ...suggestions])).toEqual([
      ['kpi/roi-in-percent', meant],
    ]);
  });

  test('is refused where nobody can tell', async () => {
    const { findings } = await validate({ text: pass('value: 0.9, target: 1.2') });
    expect(findings.map(({ code, severity, suggestions }) => [code, severity, suggestions])).toEqual([
      ['kpi/another-scale', 'error', []],
    ]);
  });

  const fromFile = (figures: string): string => pass(`value: { file: k.csv, ${figures} }, target: 90`);
  test.each([
    ['a percentage of a file', fromFile('column: n'), 'n,x\n84,\n', 0.84],
    ['a part of 1 in a file', fromFile('column: n'), 'n,x\n0.84,\n', 'kpi/another-scale'],
    ['a division', fromFile('numerator: n, denominator: d'), 'n,d\n84,100\n', 'kpi/another-scale'],
    [
      'a division that is not far off',
      fromFile('numerator: n, denominator: d').replace('90', '1.2'),
      'n,d\n84,100\n',
      0.84,
    ],
  ])('is held against its target: %s', async (_, text, content, expected) => {
    const { artifacts, findings } = await build({
      files: { 'a.journey.yaml': text, 'k.csv': content },
      formats: 'json',
    });
    const json =
      artifacts[0] && (JSON.parse(String(artifacts[0].body)) as { kpis: { value: { value: number } }[] });
    expect(json?.kpis[0]?.value.value ?? findings[0]?.code).toBe(expected);
  });

  test('tells what came of an opportunity, and what it came to in the next map', async () => {
    const now = pass('value: 84, target: 90');
    const next = `${now.replace('value: 84', 'value: 0.88').replace('target: 90', 'target: 0.9')}type: future-state\nbaseline: ./now.journey.yaml\n`;
    const result = now.replace(
      '{ name: Trial, emotion: 1 }',
      '{ name: Trial, opportunities: { text: Ask, kpi: pass, result: { before: 80, after: 84 } } }',
    );
    const built = await build({
      files: { 'now.journey.yaml': now, 'next.journey.yaml': next },
      formats: 'markdown',
    });
    expect(brief(built.findings)).toEqual([]);
    const told = built.artifacts.map(({ body }) => String(body).replaceAll('\\', '')).join('\n');
    expect(told).toContain('84%');
    expect(told).not.toMatch(/8,?400|8,?800/);
    const { artifacts } = await build({ text: result, formats: 'markdown' });
    expect(String(artifacts[0]!.body).replaceAll('\\', '')).toMatch(/80%[^\n]*84%/);
    const far = await validate({ text: result.replace('before: 80', 'before: 0.8') });
    expect(far.findings.map(({ code }) => code)).toEqual(['kpi/another-scale']);
  });
});
