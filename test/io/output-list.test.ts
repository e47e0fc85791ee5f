import fc from 'fast-check';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ToolFailure } from '../../src/core/tool-failure.ts';
import {
  LIST_NAME,
  listText,
  parseList,
  projectId,
  readList,
  type Listed,
} from '../../src/io/output-list.ts';
import { faultOfTarget } from '../../src/io/target-name.ts';
import { tempFolder } from './temp-folder.ts';

const hash = '0'.repeat(32);
const entry = (path: string, more: Partial<Listed> = {}): Listed => ({ path, project: '..', hash, ...more });
const known = (text: string): Listed[] => [...parseList(text, 'list').entries.values()].flat();
const some = [
  entry('a.html', { map: 'maps/a.journey.yaml' }),
  entry('b/c.md'),
  entry('index.html', { index: true }),
];

describe('the list of outputs', () => {
  test('is read as it was written, whatever the order and the names', () => {
    const name = fc
      .string({ unit: 'binary', minLength: 1 })
      .filter((path) => faultOfTarget(path) === undefined);
    const any = fc.record(
      {
        path: name,
        project: fc.string(),
        hash: fc.string(),
        map: name,
        index: fc.constant(true as const),
      },
      { requiredKeys: ['path', 'project', 'hash'] },
    );
    const unique = fc.uniqueArray(any, { selector: ({ path }) => path });
    fc.assert(
      fc.property(unique, (entries) => {
        const text = listText(entries);
        expect(listText(entries.toReversed())).toBe(text);
        expect(text.split('\n')).toHaveLength(entries.length + 2);
        expect(new Map(known(text).map((each) => [each.path, each]))).toEqual(
          new Map(entries.map((each) => [each.path, each])),
        );
        expect(parseList(text, 'list').unreadable).toEqual([]);
      }),
    );
  });

  test('is one line for each output, sorted by code units', () => {
    expect(listText([entry('b.html'), entry('B.html'), entry('a/z.html', { map: 'a/z.yaml' })])).toBe(
      [
        '{"journeymap":"outputs","version":1,"about":"What journeymap wrote into this folder, so that it knows its own files. Commit it together with them."}',
        `{"path":"B.html","project":"..","hash":"${hash}"}`,
        `{"path":"a/z.html","map":"a/z.yaml","project":"..","hash":"${hash}"}`,
        `{"path":"b.html","project":"..","hash":"${hash}"}`,
        '',
      ].join('\n'),
    );
  });

  test('with a merge conflict in it has the lines of both sides', () => {
    const [head, a, b, index] = listText(some).split('\n');
    const conflict = [
      head,
      '<<<<<<< HEAD',
      a,
      '||||||| 1234567',
      b,
      '=======',
      a!.replace(hash, '1'.repeat(32)),
      '>>>>>>> other',
      index,
      '',
    ];
    const list = parseList(conflict.join('\r\n'), 'list');
    expect([...list.entries.keys()]).toEqual(['a.html', 'b/c.md', 'index.html']);
    expect(list.entries.get('a.html')).toHaveLength(2);
    expect(list.unreadable).toEqual([]);
  });

  test('cut anywhere keeps what is whole, and says what is not', () => {
    const text = listText(some);
    for (let end = text.indexOf('\n'); end < text.length; end++) {
      const whole = text.slice(0, end).split('\n');
      const list = parseList(text.slice(0, end), 'list');
      expect(list.entries.size + list.unreadable.length).toBe(whole.filter((line) => line !== '').length - 1);
      expect([...list.entries.values()].flat()).toEqual(some.slice(0, list.entries.size));
    }
    expect(known('')).toEqual([]);
  });

  test.each([
    { path: '../x.html' },
    { path: '/etc/x.html' },
    { path: 'a/../../x.html' },
    { path: 'C:/x.html' },
    { path: 'a\\x.html' },
    { path: '' },
    { path: 7 },
    { map: '../x.yaml' },
    { map: '/x.yaml' },
    { map: 'a/../../x.yaml' },
    { map: 7 },
    { hash: null },
    { project: undefined },
  ])('a line that no build writes is none: %o', (odd) => {
    const line = JSON.stringify({ ...entry('a.html'), ...odd });
    const list = parseList(`${listText(some)}${line}\n[1]\n"x"\nnull\n{"__proto__":{}}\n`, 'list');
    expect([...list.entries.values()].flat()).toEqual(some);
    expect(list.unreadable).toEqual([5, 6, 7, 8, 9]);
  });

  test.each([
    ['a text of somebody else', 'hello\n', 'is not a list of outputs'],
    ['data of somebody else', '{"path":"a.html"}\n', 'is not a list of outputs'],
    ['a newer list', '{"journeymap":"outputs","version":2}\n', 'written by a newer version'],
  ])('%s is refused', (_, text, message) => {
    expect(() => readList(tempFolder({ [LIST_NAME]: text }))).toThrow(message);
    expect(() => readList(tempFolder({ [LIST_NAME]: text }))).toThrow(ToolFailure);
  });

  test('is a file, not a link or a folder', () => {
    const folder = tempFolder({ 'elsewhere/list': listText(some) });
    symlinkSync('elsewhere/list', join(folder, LIST_NAME));
    expect(() => readList(folder)).toThrow('is not a list');
    mkdirSync(join(folder, 'out', LIST_NAME), { recursive: true });
    expect(() => readList(join(folder, 'out'))).toThrow('is not a list');
    expect(readList(join(folder, 'elsewhere')).entries.size).toBe(0);
  });
});

test('a project is told by the way to it, without the names of folders', () => {
  expect([projectId(''), projectId('..'), projectId('../..')]).toEqual(['.', '..', '../..']);
  const others = ['../shop', '../../home/me/shop', 'shop', 'D:/shop', '..x'].map(projectId);
  for (const id of others) expect(id).toMatch(/^[0-9a-f]{12}$/);
  expect(new Set(others).size).toBe(others.length);
});
