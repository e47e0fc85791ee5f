import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { SourceFile, type Span } from '../../src/core/source-file.ts';
import { decode } from '../../src/parse/decode.ts';
import { parseYaml } from '../../src/parse/parse-yaml.ts';
import type { YamlTree } from '../../src/parse/yaml-tree.ts';
import { paths } from './paths.ts';

/** Pieces that mean something to YAML meet more often in these texts than in random ones. */
const piece = fc.oneof(
  fc.constantFrom(...'-?:,[]{}#&*!|>\'"%@`\\\n\n\n \t\r'.split('')),
  fc.constantFrom(
    '- ',
    ': ',
    '\n  ',
    '\n    ',
    'key: ',
    '--- ',
    '...',
    '&a ',
    '*a',
    '"\\e"',
    '\\ud83d',
    '!!str ',
    '%YAML 1.1',
    ' # c',
    '\u00a0',
    '\ufeff',
    '|\n',
    '>-\n',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

const isInside = ({ start, end }: Span, typed: string): boolean =>
  0 <= start && start <= end && end <= typed.length;
const areInside = (found: readonly Diagnostic[]): boolean =>
  found.length > 0 && found.every(({ source, span }) => isInside(span, source.text));

function hasGoodPlaces(tree: YamlTree): boolean {
  const { text: typed } = tree.source;
  return [...paths(tree.data)].every(
    (path) =>
      tree.has(path) &&
      typed.includes(tree.typed(path)) &&
      isInside(tree.spanOfValue(path), typed) &&
      isInside(tree.spanOfKey(path), typed) &&
      isInside(tree.spanOfValue([...path, 'x']), typed),
  );
}

function isTextAnswered(typed: string): boolean {
  const result = parseYaml(new SourceFile('a.yaml', typed));
  return result.ok ? hasGoodPlaces(result.value) : areInside(result.error);
}

function isAnswered(bytes: Uint8Array): boolean {
  const source = decode('a.yaml', bytes);
  const result = source.ok ? parseYaml(source.value) : source;
  return result.ok || areInside(result.error);
}

function comesBack(value: string): boolean {
  const result = parseYaml(new SourceFile('a.yaml', `a: ${JSON.stringify(value)}\n`));
  if (!result.ok) return result.error.every(({ code }) => code.startsWith('text/'));
  return (result.value.data as { a: unknown }).a === value;
}

/** The library has null for every empty value. */
const print = (data: unknown): string =>
  JSON.stringify(data, (_, each: unknown) => (typeof each === 'number' ? `number ${each}` : (each ?? null)));

/** The shaping of tokens and the conversion leave nothing out and add nothing: the library alone reads the same. */
function isAsTheLibraryReads(typed: string): boolean {
  const result = parseYaml(new SourceFile('a.yaml', typed));
  if (!result.ok) return true;
  // It stumbles over a tab on a blank last line, which YAML allows.
  return [typed, typed.replace(/\n[ \t]+$/, '\n')].some((each) => {
    const document = parseDocument(each, { schema: 'core', stringKeys: true, logLevel: 'silent' });
    const isFine = document.errors.length + document.warnings.length === 0;
    return isFine && print(document.toJS()) === print(result.value.data);
  });
}

test('arbitrary text never throws, and every place lies in it', () => {
  expect(fc.check(fc.property(text, isTextAnswered), { numRuns: 5000 })).toMatchObject({
    failed: false,
    numRuns: 5000,
  });
});

test('arbitrary bytes never throw, and every place lies in the text', () => {
  const property = fc.property(fc.uint8Array({ maxLength: 60 }), isAnswered);
  expect(fc.check(property, { numRuns: 3000 })).toMatchObject({ failed: false, numRuns: 3000 });
});

test('every text comes back from quotes as it went in, or is refused for its characters', () => {
  expect(fc.check(fc.property(fc.string({ unit: 'binary' }), comesBack))).toMatchObject({ failed: false });
});

test('what is accepted is YAML, and means the same to the library alone', () => {
  expect(fc.check(fc.property(text, isAsTheLibraryReads), { numRuns: 5000 })).toMatchObject({
    failed: false,
  });
});
