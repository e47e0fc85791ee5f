import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SourceFile } from '../../src/core/source-file.ts';
import { parseTolerant } from '../../src/parse/parse-tolerant.ts';
import { parseYaml } from '../../src/parse/parse-yaml.ts';
import { corpus, seeded } from '../corpus.ts';
import { paths } from './paths.ts';

const read = (text: string) => parseTolerant(new SourceFile('a.yaml', text));

/** What is left of a text, where it is in doubt, and the lines that something is said of. */
function brief(text: string) {
  const { tree, gaps, findings } = read(text);
  return {
    data: tree?.data,
    gaps: [...new Set(gaps.all.map(({ path }) => path.join('.')))],
    lines: findings.map(({ source, span }) => source.position(span.start).line),
  };
}

describe('what is left of a text', () => {
  test.each([
    // The value of a key that begins in the right column is lost, and nothing else.
    ['a: 1\nb: "x\nc: 3\n', { a: 1, c: 3 }, ['b'], [2]],
    ['a: 1\nb: [x\nc: 3\n', { a: 1, c: 3 }, ['b'], [2]],
    ['a: 1\nb: @x\nc: 3\n', { a: 1, c: 3 }, ['b'], [2]],
    // So is the entry of a list.
    ['a:\n  - b: 1\n  - c: "x\n    d: 2\n  - e: 3\n', { a: [{ b: 1 }, { e: 3 }] }, ['a'], [3]],
    // A line without a key may be any entry of what it stands in, and of what it could follow there.
    ['a: 1\nword\nc: 3\n', { a: 1, c: 3 }, [''], [2]],
    ['a:\n  - b: 1\n    c: 2\n   d: 3\n  - e: 4\n', { a: [{ b: 1, c: 2 }, { e: 4 }] }, ['a', 'a.0'], [4]],
    // The dashes of its list may stand in the column of a key.
    [
      `a:\n  b: 1\n  c: [\n${'  - x\n'.repeat(30)}d: 2\n`,
      { a: { b: 1 }, d: 2 },
      ['a.c'],
      expect.arrayContaining([3]),
    ],
    // What seems to be empty is not, and a text may go on.
    ['a: |\nx y\nb: 1\n', { a: '', b: 1 }, ['', 'a'], [2]],
    ['a: x\n  b: y\nc: 1\n', { a: 'x', c: 1 }, ['', 'a'], [2]],
    // What is said of lines that read well without the wrong one only followed from it.
    ['a:\n  b: [x] ]\n  c: 1\nd:\n  - e\n', { a: { c: 1 }, d: ['e'] }, ['a.b'], [2]],
    // The rest is looked through as ever.
    ['a: "x\nb: { c: 1, c: 2 }\n', { b: { c: 1 } }, ['a', 'b.c', 'b'], [1, 2]],
    // An alias may lead to what was cut, and an anchor may be used there.
    ['a: &m "x" y\nb: *m\nc: &n 1\n', { c: 1 }, ['a', 'b', 'c'], [1]],
    // An entry that begins too far to the left interrupts what the lines below it would follow.
    [
      'a:\n  b:\n    c: 1\nd: 2\n    e: 3\nf: 4\n',
      { a: { b: { c: 1 } }, d: 2, f: 4 },
      ['', 'd', 'a', 'a.b', 'a.b.c'],
      [5],
    ],
    // Mistakes that cost no line leave a gap where they stand.
    ['a: *x\nb: 1\n', { b: 1 }, ['a'], [1]],
    ['a: x\u0007y\nb: 1\n', { a: 'x\ufffdy', b: 1 }, ['a'], [1]],
    ['a: 1\nb: 2\na: 3\n', { a: 1, b: 2 }, ['a', ''], [3]],
    ['a:\n  - b: 1\n    b: 2\n', { a: [{ b: 1 }] }, ['a.0.b', 'a.0', 'a'], [3]],
    ['a: 1\n---\nb: 2\n', { a: 1 }, [''], [2]],
    ['a:1\nb: 2\n', { b: 2 }, [''], [1]],
    // Nothing, or too much.
    ['"a', undefined, [], [1]],
    ['# a\n', undefined, [], [1]],
    [`a: ${'['.repeat(100)}\n`, undefined, [], [1]],
  ])('%j', (text, data, gaps, lines) => {
    expect(brief(text)).toEqual({ data, gaps, lines });
  });
});

test('a text without a mistake is read as ever, and has no gaps', () => {
  const { tree, gaps, findings } = read('a: 1\nb: [x]\n');
  expect({ data: tree?.data, gaps: gaps.all, findings }).toEqual({
    data: { a: 1, b: ['x'] },
    gaps: [],
    findings: [],
  });
});

/** Whatever a text holds, what is said of it has places, and so has what is left of it. */
function isAnswered(text: string): boolean {
  const source = new SourceFile('a.yaml', text);
  const strict = parseYaml(source);
  const { tree, gaps, findings } = parseTolerant(source);
  if (strict.ok !== (findings.length === 0) || (strict.ok && gaps.all.length > 0)) return false;
  if (!strict.ok && tree !== undefined && gaps.all.length === 0) return false;
  return (
    findings.every(({ span }) => span.start >= 0 && span.start <= span.end && span.end <= text.length) &&
    (tree === undefined ||
      [...paths(tree.data)].every((path) => tree.has(path) && tree.spanOfValue(path).end <= text.length))
  );
}

const piece = fc.oneof(
  fc.constantFrom(...'-?:,[]{}#&*!|>\'"%@`\\\n\n\n \t\r'.split('')),
  fc.constantFrom(
    '- ',
    ': ',
    '\n  ',
    '\n    ',
    'key: ',
    '--- ',
    '&a ',
    '*a',
    '!!str ',
    ' # c',
    '|\n',
    '>-\n',
    '\u0007',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

test('arbitrary text never throws, and what is left of it has places', () => {
  expect(fc.check(fc.property(text, isAnswered), { numRuns: 3000 })).toMatchObject({
    failed: false,
    numRuns: 3000,
  });
});

test('maps and cases of YAML in which characters were changed are answered, and much of them is left', () => {
  const texts = corpus();
  const random = seeded(1);
  const pick = (from: string): number => Math.floor(random() * from.length);
  let left = 0;
  for (let run = 0; run < 600; run++) {
    const typed = texts[Math.floor(random() * texts.length)]!;
    const at = pick(typed);
    const marks = ':-[]{}"\'\n\t #&*!|>@x';
    const broken = typed.slice(0, at) + marks[pick(marks)]! + typed.slice(at + Math.floor(random() * 3));
    if (!isAnswered(broken)) expect.fail(broken);
    const { tree, findings } = read(broken);
    if (findings.length > 0 && tree !== undefined) left++;
  }
  expect(left).toBeGreaterThan(150);
});
