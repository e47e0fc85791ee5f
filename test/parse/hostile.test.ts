import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/parse/parse-yaml.ts';
import { SourceFile } from '../../src/core/source-file.ts';
import { isLongRun } from '../long-run.ts';
import { briefs, findings, tree } from './parsed.ts';

const mib = 1024 * 1024;
const block = (levels: number): string => `${'- '.repeat(levels)}x\n`;
const uses = (count: number): string => `a: &a x\nb:\n${'  - *a\n'.repeat(count)}`;
const nine = (name: string): string => `[${Array.from({ length: 9 }, () => `*${name}`).join(', ')}]`;
const nested = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;
/** So often in the long run, which fills the largest file there may be; else an eighth. */
const times = (count: number): number => Math.floor(isLongRun ? count : count / 8);
const filled = (unit: string): string => unit.repeat(times(mib / unit.length));

describe('depth', () => {
  test('two files of 1,500 brackets in one process', () => {
    // What aborted V8 beyond any try/catch: the stack was used up inside the library.
    const text = `${'['.repeat(1500)}1${']'.repeat(1500)}`;
    expect(briefs(text)).toEqual(['yaml/too-deep 1:65']);
    expect(briefs(text)).toEqual(['yaml/too-deep 1:65']);
  });

  test.each([
    ['brackets', '['.repeat(500_000), 'yaml/too-deep 1:65'],
    ['braces', '{a: '.repeat(250_000), 'yaml/too-deep 1:257'],
    ['dashes', filled('- '), 'yaml/too-deep 1:129'],
    // Each of them makes the map below it a key: that is wrong before it is deep.
    ['question marks', filled('? '), 'yaml/key-not-text 1:1'],
    [
      'indentation',
      Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''),
      'yaml/too-deep 65:65',
    ],
  ])('%s are refused with a place', (_, text, expected) => {
    expect(briefs(text)).toEqual([expected]);
  });

  test('64 levels are fine, 65 are not', () => {
    expect(briefs(nested(64))).toEqual([]);
    expect(briefs(nested(65))).toEqual(['yaml/too-deep 1:65']);
    expect(briefs(block(64))).toEqual([]);
    expect(briefs(block(65))).toEqual(['yaml/too-deep 1:129']);
  });

  test('depth that only a syntax error makes is told as the syntax error', () => {
    expect(briefs('a: b: c\n'.repeat(100)).slice(0, 2)).toEqual(['yaml/syntax 1:4', 'yaml/syntax 2:4']);
    expect(briefs('a: b: c\n'.repeat(100)).filter((each) => each.startsWith('yaml/too-deep'))).toEqual([]);
  });
});

describe('size', () => {
  test('40,000 keys in one map are read, and a double one among them is found', () => {
    const keys = Array.from({ length: 40_000 }, (_, at) => `key${at}: ${at}\n`).join('');
    expect(Object.keys(tree(keys).data as object)).toHaveLength(40_000);
    expect(briefs(`${keys}key39999: again\n`)).toEqual(['yaml/duplicate-key 40001:1']);
  });

  test('50,000 values are fine, one more is not', () => {
    expect(briefs('-\n'.repeat(50_000))).toEqual([]);
    expect(briefs('-\n'.repeat(50_001))).toEqual(['yaml/too-many-nodes 50001:1']);
    expect(briefs(`[${'a,'.repeat(49_999)}]`)).toEqual([]);
    expect(
      briefs(`{${Array.from({ length: 50_001 }, (_, at) => `k${at}: 1`).join(',')}}`).map(
        (each) => each.split(' ')[0],
      ),
    ).toEqual(['yaml/too-many-nodes']);
  });

  // Each of these took the library the square of its length, or a million error objects.
  test.each([
    [
      'comments below a block text',
      `a: |\n  x\n${'\n'.repeat(times(300_000))}${' #\n'.repeat(times(200_000))}`,
    ],
    [
      'anchors below blank lines',
      `a: |\n  x\n${'\n'.repeat(times(300_000))}${' &a\n'.repeat(times(200_000))}`,
    ],
    ['anchors with comments', `a: |\n  x\n${'\n'.repeat(times(300_000))}${' &a #\n'.repeat(times(100_000))}`],
    ['comments behind dashes', filled('- #\n')],
    ['comments', filled('a: 1\n #\n')],
    ['blank lines', filled('\n')],
    ['closing brackets', filled(']')],
    ['brackets in pairs', filled('}{')],
    ['texts behind one another', filled('"a" ')],
    ['anchors', filled('&a ')],
    ['commas', `[${filled(',')}`],
    ['colons in brackets', `[${filled(': ')}`],
    ['question marks in brackets', `[${filled('? ')}`],
    ['tags', filled('!a ')],
    ['directives', filled('%a\n')],
    ['documents', filled('---\n')],
    ['document ends', filled('...\n')],
    ['aliases', filled('- *a\n')],
    ['escape characters', filled('\u001b')],
    ['bidi controls', filled('\u202e')],
    ['NUL escapes', `"${'\\0'.repeat(times(500_000))}"`],
    ['backslashes', `a: "${filled('\\')}`],
    ['digits', `a: ${filled('1')}`],
    ['old line ends', filled('a: b\r')],
    ['bad rows', filled(' a: b\na: c: d\n')],
    ['quotes', filled("- '\n- ''\n")],
    ['block texts', filled('- |\n')],
  ])('a file full of %s is answered', (_, text) => {
    const found = findings(text);
    expect(found.length).toBeLessThanOrEqual(201);
    for (const { span } of found) expect(span.end).toBeLessThanOrEqual(text.length);
  });

  test('at most 100 findings of a kind', () => {
    expect(findings('\u0007'.repeat(1000))).toHaveLength(100);
    expect(findings(`a: 1\n${'a: 2\n'.repeat(1000)}`)).toHaveLength(100);
    expect(findings('- !a x\n'.repeat(1000))).toHaveLength(100);
    expect(findings('- "\\q"\n'.repeat(1000))).toHaveLength(100);
  });
});

describe('aliases', () => {
  test('an unknown alias, and a cycle, have the place of the alias', () => {
    expect(briefs('a: *nope\n')).toEqual(['yaml/unknown-alias 1:4']);
    expect(briefs('later: *x\na: &x 1\n')).toContain('yaml/unknown-alias 1:8');
    expect(briefs('a: &a\n  b: [*a]\n')).toEqual(['yaml/alias-cycle 2:7']);
    expect(briefs('&a [*a]\n')).toEqual(['yaml/alias-cycle 1:5']);
    // Here the anchor belongs to the key.
    expect(tree('&a c: [*a]').data).toEqual({ c: ['c'] });
  });

  test('100 aliases are fine, one more is not', () => {
    expect(briefs(uses(100))).toEqual([]);
    expect(briefs(uses(101))).toEqual(['yaml/too-many-aliases 103:5']);
  });

  test('what they stand for counts', () => {
    const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${[...'bcdefg'].map((name, at) => `${name}: &${name} ${nine('abcdefg'[at]!)}\n`).join('')}`;
    expect(briefs(bomb)[0]).toMatch(/^yaml\/too-many-nodes [56]:/);
    const long = `a: &a "${'x'.repeat(400_000)}"\nb: [*a]\n`;
    expect(briefs(long)).toEqual([]);
    expect(briefs(long.replace('[*a]', '[*a, *a]'))).toEqual(['yaml/too-much-text 2:9']);
  });

  test('a mark that nothing repeats is told, because it swallows the word', () => {
    expect(briefs('a: &more and others\n')).toEqual(['yaml/unused-anchor 1:4']);
    expect(briefs('? &k key\n: 1\n')).toEqual(['yaml/unused-anchor 1:3']);
  });
});

describe('help', () => {
  test('ends also in front of a line that nothing stands above', () => {
    expect(briefs('\n: a: b: c\n  d: e\n')[0]).toMatch(/^yaml\//);
  });
});

describe('what YAML can do and a journey may not', () => {
  test.each([
    ['%YAML 1.1\n---\na: no\n', ['yaml/directive 1:1']],
    ['%TAG ! tag:x,2000:\n---\na: !b c\n', ['yaml/directive 1:1', 'yaml/tag 3:4']],
    ['a: !foo b\n', ['yaml/tag 1:4']],
    ['a: !!str 1\nb: !!binary aGk=\nc: !<tag:x> d\n', ['yaml/tag 1:4', 'yaml/tag 2:4', 'yaml/tag 3:4']],
    ['!!set {a, b}\n', ['yaml/tag 1:1']],
    ['? [a]\n: 1\n', ['yaml/key-not-text 1:1']],
    [': 1\n', ['yaml/key-not-text 1:1']],
    ['a: &x b\n*x : 1\n', ['yaml/key-not-text 2:1']],
    ['a: 1\n---\nb: 2\n', ['yaml/several-documents 2:1']],
    ['', ['yaml/empty 1:1']],
    ['# only\n\n', ['yaml/empty 1:1']],
    ['---\n', ['yaml/empty 1:1']],
    ['a: "b\\"', ['yaml/syntax 1:4']],
    ['a: *x:\n', ['yaml/syntax 1:4']],
    // The line below an empty block text has its indentation all the same.
    ['a:\n  b: >-\n c: d\n', ['yaml/syntax 3:1']],
  ])('%j', (text, expected) => {
    expect(briefs(text)).toEqual(expected);
  });

  test('a directive does not change what is said about the rest', () => {
    expect(briefs('%YAML 1.1\ntitle: a\n')).toEqual(['yaml/directive 1:1']);
    expect(briefs('%FOO # b\n\n---\ntitle: a\ntitle: b\n')).toEqual([
      'yaml/directive 1:1',
      'yaml/duplicate-key 5:1',
    ]);
  });

  test('double keys are found at every depth, with the first one as explanation', () => {
    const text = 'a:\n  - {b: 1, c: 2, b: 3}\n';
    const [finding] = findings(text);
    expect(briefs(text)).toEqual(['yaml/duplicate-key 2:18']);
    expect(finding?.related?.[0]?.span).toEqual({ start: 8, end: 9 });
  });

  test('data of a broken file never comes back', () => {
    const result = parseYaml(new SourceFile('a', 'a: 1\nb: "c\n'));
    expect(result.ok).toBe(false);
    expect(result).not.toHaveProperty('value');
  });
});
