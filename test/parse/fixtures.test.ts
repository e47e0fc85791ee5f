import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { SourceFile } from '../../src/core/source-file.ts';
import { decode } from '../../src/parse/decode.ts';
import { parseYaml } from '../../src/parse/parse-yaml.ts';

// Each x.yaml is a mistake that people make; x.out is all that journeymap says about it, recorded with UPDATE=1.
const folder = new URL('../fixtures/parse/err/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.slice(0, -'.yaml'.length));

function findings(name: string): readonly Diagnostic[] {
  const source = decode(`${name}.yaml`, readFileSync(new URL(`${name}.yaml`, folder)));
  const result = source.ok ? parseYaml(source.value) : source;
  return result.ok ? [] : result.error;
}

function print({ code, source, span, message, help, suggestions = [] }: Diagnostic): string {
  const start = source.position(span.start);
  const end = source.position(span.end);
  return [
    `${code} ${start.line}:${start.column}-${end.line}:${end.column}`,
    `  ${message}`,
    ...(help === undefined ? [] : [`  help: ${help}`]),
    ...suggestions.map((each) => `  type: ${JSON.stringify(each)}`),
    '',
  ].join('\n');
}

const told = ({ code, span }: Diagnostic): string => `${code} ${span.start}`;

test('the folder holds pairs only', () => {
  expect(names.length).toBeGreaterThan(60);
  const files = readdirSync(folder).toSorted();
  expect(files.filter((name) => name.endsWith('.yaml'))).toHaveLength(names.length);
  expect(files.filter((name) => !names.includes(name.replace(/\.(yaml|out)$/, '')))).toEqual([]);
});

test.each(names)('%s', (name) => {
  const actual = findings(name).map(print).join('');
  const out = new URL(`${name}.out`, folder);
  if (process.env['UPDATE']) writeFileSync(out, actual);
  expect(actual).not.toBe('');
  expect(existsSync(out)).toBe(true);
  expect(actual).toBe(readFileSync(out, 'utf8'));
});

test.each(names)('the first suggestion for %s mends what it stands for', (name) => {
  const [first] = findings(name);
  const suggestion = first?.suggestions?.[0];
  if (first === undefined || suggestion === undefined) return;
  const { text } = first.source;
  const mended = text.slice(0, first.span.start) + suggestion + text.slice(first.span.end);
  const result = parseYaml(new SourceFile('x', mended));
  const left = result.ok ? [] : result.error;
  // Another mistake may follow; this one must be gone.
  expect(left.map(told)).not.toContain(told(first));
});
