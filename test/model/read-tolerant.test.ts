import { describe, expect, test } from 'vitest';
import { SourceFile } from '../../src/core/source-file.ts';
import { readJourneyTolerant, readLibraryTolerant } from '../../src/model/read-tolerant.ts';
import type { Gaps } from '../../src/parse/gaps.ts';
import { parseTolerant } from '../../src/parse/parse-tolerant.ts';
import type { YamlTree } from '../../src/parse/yaml-tree.ts';

function parsed(text: string): [YamlTree, Gaps] {
  const { tree, gaps } = parseTolerant(new SourceFile('a.yaml', text));
  return [tree!, gaps];
}

const read = (text: string) => readJourneyTolerant(...parsed(text));
const partialOf = (text: string) => read(text).partial!;

describe('of a journey is read', () => {
  test('all that fits, in its full form', () => {
    const { file } = partialOf(`title: 5
personas: { rina: { name: Rina }, No Id: { name: B }, budi: 5 }
stages:
  - { name: A, goals: Buy, at: noon, emotion: [{ score: 1 }, Glad, 5] }
  - 5
  - { steps: [{ id: a, actions: [x, 5, y] }] }
`);
    expect(file).toMatchObject({
      use: [],
      personas: { rina: { name: 'Rina' } },
      stages: [
        { name: 'A', goals: ['Buy'], emotion: [{ score: 1 }, { label: 'Glad' }] },
        { steps: [{ id: 'a', actions: ['x', 'y'] }] },
      ],
    });
    expect(Object.keys(file.personas ?? {})).toEqual(['rina']);
    expect(file).not.toHaveProperty('title');
    expect(file.stages[0]).not.toHaveProperty('at');
    expect(file.stages[1]).not.toHaveProperty('name');
  });

  test('an empty list where the list that must be there is of another kind, or missing', () => {
    expect(partialOf('title: A\nstages: 5\n').file.stages).toEqual([]);
    expect(partialOf('title: A\n').file.stages).toEqual([]);
  });

  test('nothing where the whole is of another kind', () => {
    const { partial, findings } = read('- A\n');
    expect(partial).toBeUndefined();
    expect(findings.map(({ code }) => code)).toEqual(['schema/wrong-type']);
  });

  test('all of one without a mistake, and there are no gaps', () => {
    const { partial, findings } = read('title: A\nstages: [B]\n');
    expect({ findings, gaps: partial!.gaps.all, lacking: [...partial!.lacking] }).toEqual({
      findings: [],
      gaps: [],
      lacking: [],
    });
  });
});

test('the paths of what is left lead to where it stands in the file', () => {
  const text = 'title: A\nstages:\n  - 5\n  - name: B\n    actions: [5, x]\n';
  const { tree } = partialOf(text);
  const path = ['stages', 0, 'actions', 0];
  expect(tree.pathInFile?.(path)).toEqual(['stages', 1, 'actions', 1]);
  expect(tree.typed(path)).toBe('x');
  const { start, end } = tree.spanOfValue(path);
  expect(text.slice(start, end)).toBe('x');
  expect(tree.data).toEqual({ title: 'A', stages: [{ name: 'B', actions: ['x'] }] });
});

describe('the kinds of which not all ids are known', () => {
  const stages = 'title: A\nstages: [{ name: B }]\n';
  test.each([
    ['a text that is too short', 'title: ""\nstages: [B]\n', []],
    ['the block of the personas', `${stages}personas: [rina]\n`, ['persona']],
    ['one of the personas', `${stages}personas: { rina: 5 }\n`, ['persona']],
    ['a fact about a persona', `${stages}personas: { rina: { name: R, goals: { x: 1 } } }\n`, []],
    ['a key of a persona', `${stages}personas: { rina: { nome: R } }\n`, []],
    ['an id of a step', 'title: A\nstages: [{ name: B, steps: [{ id: No Id, name: C }] }]\n', ['step']],
    ['a number in place of a stage', 'title: A\nstages: [B, 5]\n', []],
    ['the steps of a stage', 'title: A\nstages: [{ name: B, steps: x }]\n', ['step', 'pain-point']],
    [
      'a text under a key of a step that nobody knows',
      'title: A\nstages: [{ name: B, steps: [{ it: x, name: C }] }]\n',
      ['step'],
    ],
    [
      'a list under one',
      'title: A\nstages: [{ name: B, steps: [{ id: a, pains: [x], name: C }] }]\n',
      ['pain-point'],
    ],
    ['a text under a key of the map that nobody knows', `${stages}titel: B\n`, []],
    ['the names of the libraries', `${stages}use: 5\n`, ['persona', 'channel', 'kpi', 'evidence']],
    ['a line of a stage', 'title: A\nstages:\n  - name: B\n    word\n    goals: x\n', []],
    [
      'a line of a stage that may be its id',
      'title: A\nstages:\n  - name: B\n    id x\n    goals: x\n',
      ['stage', 'step', 'pain-point'],
    ],
    [
      'a line of the map',
      'title: A\nword\nstages: [B]\n',
      ['persona', 'channel', 'kpi', 'evidence', 'message'],
    ],
  ])('where %s cannot be read', (_, text, kinds) => {
    expect([...partialOf(text).lacking].toSorted()).toEqual(kinds.toSorted());
  });
});

test('a library is read in the same way', () => {
  const { partial, findings } = readLibraryTolerant(
    ...parsed('personas: { rina: { name: R }, budi: 5 }\nchanels: {}\n'),
  );
  expect(Object.keys(partial!.file)).toEqual(['use', 'personas']);
  expect([...partial!.lacking].toSorted()).toEqual(['channel', 'evidence', 'kpi', 'persona']);
  expect(findings.map(({ code }) => code)).toEqual(['schema/quote-text', 'schema/unknown-key']);
});
