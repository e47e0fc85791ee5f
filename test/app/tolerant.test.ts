import { parse, stringify } from 'yaml';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/app/compile.ts';
import type { DataPath, Diagnostic } from '../../src/core/diagnostic.ts';
import { seeded } from '../corpus.ts';
import {
  changed,
  isOfSyntax,
  lineOf,
  pathsOf,
  rightMaps,
  slips,
  told,
  withLine,
  wrongValues,
} from './tolerant-texts.ts';

const maps = rightMaps();

/** What a mistake is told by, wherever it stands. */
const said = ({ code, message }: Diagnostic): string => `${code} ${message}`;

const all = new Map(maps.map((text) => [text, new Set(told(text).map(said))]));

/** What is told of a right map. */
const saidOf = (text: string): ReadonlySet<string> => all.get(text)!;

describe('a mistake in a map that is right otherwise', () => {
  test('in its syntax is told, and nothing that only follows from it', () => {
    const random = seeded(7);
    let seen = 0;
    for (let run = 0; run < 500; run++) {
      const text = maps[Math.floor(random() * maps.length)]!;
      const lines = text.split('\n');
      const at = Math.floor(random() * lines.length);
      const [, slip] = Object.entries(slips)[Math.floor(random() * Object.keys(slips).length)]!;
      if (/^\s*(#|$)/.test(lines[at]!)) continue;
      const broken = withLine(lines, at, slip(lines[at]!));
      const found = told(broken);
      if (!found.some(isOfSyntax)) continue;
      seen++;
      const before = saidOf(text);
      // A line that was moved may be no mistake of the syntax itself: then those around it are.
      const others = found.filter(
        (each) => !isOfSyntax(each) && !before.has(said(each)) && lineOf(each) !== at + 1,
      );
      if (others.length > 0) expect.fail(`${others.map(said).join('\n')}\n\n${broken}`);
    }
    expect(seen).toBeGreaterThan(200);
  });

  test('in the shape of a value is told there, and nowhere else', () => {
    const random = seeded(3);
    let seen = 0;
    for (let run = 0; run < 400; run++) {
      const text = maps[Math.floor(random() * maps.length)]!;
      const data: unknown = parse(text);
      const all = [...pathsOf(data)].filter(({ value }) => typeof value !== 'object');
      const { path } = all[Math.floor(random() * all.length)]!;
      const value = wrongValues[Math.floor(random() * wrongValues.length)];
      const found = told(stringify(changed(data, path, value)));
      const before = saidOf(text);
      const others = found.filter((each) => !before.has(said(each)) && !isOnOneWay(path, each.path));
      // A value whose shape is right may have another meaning, which other values are measured by.
      if (!found.some(({ code, path: at }) => isOfShape(code) && isOnOneWay(path, at))) continue;
      seen++;
      if (others.length > 0)
        expect.fail(
          `${path.join('.')} = ${JSON.stringify(value)}\n${others.map(said).join('\n')}\n\n${text}`,
        );
    }
    expect(seen).toBeGreaterThan(200);
  });
});

const isOfShape = (code: string): boolean => /^(schema\/|time\/not-)/.test(code);

/** True where one path leads through the other. */
const isOnOneWay = (one: DataPath, other: DataPath): boolean =>
  Array.from({ length: Math.min(one.length, other.length) }, (_, at) => one[at] === other[at]).every(Boolean);

/** A map of three stages, where the second may hold more. */
const threeStages = (more: string, kpi = '0.5'): string => `title: Coffee
personas: { rina: { name: Rina } }
channels: { web: Website }
kpis:
  paying: { name: Paying, metric: conversion-rate, value: ${kpi} }
stages:
${['first', 'second', 'third']
  .map(
    (id) => `  - id: ${id}
    name: Stage ${id}
    personas: [rina]
    thoughts: ["Is it safe", 'really']
    emotion: { label: Curious, score: 1 }
    touchpoints:
      - { name: Page, channel: web }
    pain_points:
      - { text: Slow, severity: 2 }
${id === 'second' ? more : ''}`,
  )
  .join('')}`;

/** Mistakes of the shape and the meaning. */
const mistakes: readonly [code: string, text: string][] = [
  ['schema/unknown-key', threeStages('    strange: thing\n')],
  ['schema/out-of-range', threeStages('    exit: { share: 5 }\n')],
  ['reference/unknown', threeStages('    next: nowhere\n')],
  ['opportunity/weighed-by-half', threeStages('    opportunities: { text: Faster, impact: 3 }\n')],
  ['flow/share-as-reason', threeStages('    exit: 0.2 %\n')],
  ['kpi/as-percent', threeStages('', '50')],
];

/** Slips that leave the line in its column, so that it stays one of its stage. */
const inPlace = [
  'no colon',
  'a quote that nothing closes',
  'text behind a quote',
  'a bracket that nothing closes',
  'no closing bracket',
  'a bracket too many',
  'a special character',
  'a block text',
  'a tag',
];

describe('of two mistakes both are told', () => {
  test.each(mistakes)('%s in one stage, and one of the syntax in another', (code, text) => {
    expect(told(text).map((each) => each.code)).toContain(code);
    const lines = text.split('\n');
    const start = lines.indexOf('  - id: third') + 1;
    let seen = 0;
    for (const name of inPlace) {
      for (let at = start; at < lines.length - 1; at++) {
        const made = slips[name]!(lines[at]!);
        if (made === lines[at]) continue;
        const found = told(withLine(lines, at, made));
        if (!found.some(isOfSyntax)) continue;
        seen++;
        if (!found.some((each) => each.code === code))
          expect.fail(`${name}: ${made}\n${found.map(said).join('\n')}`);
      }
    }
    expect(seen).toBeGreaterThan(30);
  });
});

describe('what may only follow from another mistake is not told', () => {
  const head = 'title: Coffee\n';
  test.each([
    [
      'a persona of a block that cannot be read',
      `${head}personas: { rina: { name: Rina }\nstages: [{ name: A, personas: rina }]\n`,
      ['yaml/syntax'],
    ],
    [
      'a persona whose entry is wrong',
      `${head}personas:\n  rina: { nome: Rina }\nstages: [{ name: A, personas: rina }]\n`,
      ['schema/unknown-key'],
    ],
    [
      'a persona under a key that is misspelled',
      `${head}persona: { rina: { name: Rina } }\nstages: [{ name: A, personas: rina }]\n`,
      ['schema/unknown-key'],
    ],
    [
      'a step in a stage that lacks its name',
      `${head}stages:\n  - steps: [{ id: a, name: A }]\n  - { name: B, next: a }\n`,
      ['schema/missing-key'],
    ],
    [
      'a step whose id has a mistake of the syntax',
      `${head}stages:\n  - name: A\n    steps:\n      - id: "a\n        name: A\n  - { name: B, next: a }\n`,
      ['yaml/syntax'],
    ],
    [
      'what libraries describe, where their names are wrong',
      `${head}use: 5\nstages: [{ name: A, personas: rina }]\n`,
      ['schema/wrong-type'],
    ],
    ['what a key that is misspelled and cut was meant for', 'titel: "Coffee\nstages: [A]\n', ['yaml/syntax']],
    [
      'a key behind a line that may have led to it',
      `${head}word\nstrange: 1\nstages: [A]\n`,
      ['yaml/syntax'],
    ],
    [
      'that nothing stands where all lines were cut',
      `${head}channels:\n  web:\n    "a" b\nstages: [A]\n`,
      ['yaml/syntax'],
    ],
    [
      'the other half of a weighing',
      `${head}stages: [{ name: A, opportunities: { text: B, impact: x, feasibility: 3 } }]\n`,
      ['schema/wrong-type'],
    ],
    [
      'evidence that a wrong part may cite',
      `${head}evidence: { e: A survey }\nstages: [{ name: A, emotion: { label: B, score: x, evidence: e } }]\n`,
      ['schema/wrong-type'],
    ],
    [
      'an endless loop that a wrong exit may end',
      `${head}stages: [{ id: a, name: A, exit: { reason: [x] }, next: { to: a, share: 1 } }]\n`,
      ['schema/wrong-type'],
    ],
    [
      'a second persona of a feeling, where the list of them is wrong',
      `${head}personas: { r: { name: R }, s: { name: S } }\nstages: [{ name: A, personas: [r, 5], emotion: { label: B, persona: s } }]\n`,
      ['schema/bad-id'],
    ],
  ])('%s', (_, text, codes) => {
    expect(
      told(text)
        .map(({ code }) => code)
        .toSorted(),
    ).toEqual(codes);
  });
});

test('only those who ask are told more than the mistakes of the first stage', () => {
  const text = threeStages('    strange: 5\n    next: nowhere\n').replace('title: Coffee', 'title: "Coffee');
  const compiled = compile('a.journey.yaml', new TextEncoder().encode(text));
  expect(compiled.ok ? [] : compiled.error.map(({ code }) => code)).toEqual(['yaml/syntax']);
  expect(told(text).map(({ code }) => code)).toEqual([
    'yaml/syntax',
    'schema/unknown-key',
    'reference/unknown',
  ]);
});

test('places are told by the paths of the file, whatever was left out before them', () => {
  const text = 'title: A\nstages:\n  - 5\n  - { name: B, next: nowhere }\n';
  expect(told(text).map(({ code, path }) => [code, path.join('.')])).toEqual([
    ['schema/quote-text', 'stages.0'],
    ['reference/unknown', 'stages.1.next'],
  ]);
});
