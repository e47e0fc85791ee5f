import { describe, expect, test } from 'vitest';
import { told } from './tolerant-texts.ts';

/** What is advised about a text, finding by finding: its code, and what to write. */
const advised = (text: string): string[][] =>
  told(text)
    .filter(({ severity }) => severity === 'error')
    .map(({ code, suggestions = [] }) => [code, ...suggestions]);

const helpFor = (text: string): (string | undefined)[] => told(text).map(({ help }) => help);

describe('advice', () => {
  test.each([
    ['a word that only looks like a key', 'title: T\nstatus: draft\nstages: [A]', [['schema/unknown-key']]],
    ['a key that stands there already', 'title: T\nstages: [A]\ntahapan: [B]', [['schema/unknown-key']]],
    ['who wrote it', 'title: T\nauthor: Sari\nstages: [A]', [['schema/unknown-key', 'owner']]],
    [
      'a KPI without an id, in braces',
      'title: T\nkpis: { name: NPS, metric: nps, value: 30 }\nstages: [A]',
      [['schema/missing-id', '{ nps: { name: NPS, metric: nps, value: 30 } }']],
    ],
    [
      'a KPI without an id, in lines',
      'title: T\nkpis:\n  name: NPS\n  value: 30\nstages: [A]',
      [['schema/missing-id', 'nps:\n    name: NPS\n    value: 30']],
    ],
    ['a clock in German', 'title: T\nstages: [{ name: A, at: 8.30 Uhr }]', [['time/not-a-clock', '"08:30"']]],
    [
      'how long somebody waits',
      'title: T\nstages: [{ name: A, waiting time: 5m }, { name: B, wait: 5m }]',
      [
        ['schema/unknown-key', 'duration'],
        ['schema/unknown-key', 'duration'],
      ],
    ],
    [
      'Indonesian keys',
      'title: T\npersonas: { a: { name: A, demografi: { Usia: 27 } } }\nstages: [{ name: A, masalah: Lama, solusi: Cepat }]',
      [
        ['schema/unknown-key', 'demographics'],
        ['schema/unknown-key', 'pain_points'],
        ['schema/unknown-key', 'opportunities'],
      ],
    ],
    [
      'a quote that a word processor closed',
      'title: T\nstages:\n  - name: A\n    thoughts: "When is it my turn?”\n',
      [['yaml/syntax', '"When is it my turn?"']],
    ],
    [
      'two letters in each other’s place',
      'title: T\nstages: [{ nmae: A }]',
      [['schema/unknown-key', 'name']],
    ],
    [
      'a score from 0 to 10',
      'title: T\nstages: [{ name: A, emotion: { label: Glad, score: 8 } }]',
      [['schema/out-of-range', '1.2']],
    ],
    [
      'a score that may be from two scales',
      'title: T\nstages: [{ name: A, emotion: { label: Glad, score: 4 } }]',
      [['schema/out-of-range']],
    ],
    [
      'what is counted',
      'title: T\nkpis: { k: { name: K, value: 1, sample: 1.204 } }\nstages: [A]',
      [['schema/not-whole', '1204']],
    ],
    [
      'rupiah',
      'title: T\nkpis: { k: { name: K, metric: average-order-value, currency: IDR, value: "Rp 150.000" } }\nstages: [A]',
      [['schema/wrong-type', '150000']],
    ],
    [
      'both marks',
      'title: T\nkpis: { k: { name: K, value: "1.204,5" } }\nstages: [A]',
      [['schema/wrong-type', '1204.5']],
    ],
    [
      'a comma in braces',
      'title: T\nkpis: { k: { name: K, value: 1,204 } }\nstages: [A]',
      [['schema/comma-in-number', '1204', '1.2040']],
    ],
    [
      'several commas in braces',
      'title: T\nkpis: { k: { name: K, value: 1,204,500 } }\nstages: [A]',
      [['schema/comma-in-number', '1204500']],
    ],
    [
      'percent beside percentages',
      'title: T\nkpis: { k: { name: K, unit: "%", target: 90, value: 84 % } }\nstages: [A]',
      [['schema/wrong-type', '84']],
    ],
  ])('for %s', (_, text, expected) => {
    expect(advised(text)).toEqual(expected);
  });

  test('is JSON in a JSON file', () => {
    const map = {
      title: 'T',
      stages: [
        { id: 'a', name: 'A', toucpoints: 'Shop', phase: 'buy', next: { a: 0.4 }, pain_points: { text: 12 } },
      ],
      kpis: { name: 'NPS', value: 3 },
    };
    const text = JSON.stringify(map);
    for (const { source, span, suggestions = [] } of told(text))
      for (const each of suggestions)
        expect(
          () => JSON.parse(text.slice(0, span.start) + each + text.slice(span.end)) as unknown,
          `${source.path} ${each}`,
        ).not.toThrow();
    expect(advised(text)).toEqual(
      expect.arrayContaining([
        ['schema/unknown-key', '"touchpoints"'],
        ['schema/not-one-of', '"decision"'],
        ['schema/too-short', '{ "to": "a", "share": 0.4 }'],
        ['schema/quote-text', '"12"'],
        ['schema/missing-id', '{ "nps": {"name":"NPS","value":3} }'],
      ]),
    );
  });

  test('tells what there is, where nothing is near', () => {
    expect(helpFor('title: T\nbudget: 3\nstages: [A]')).toEqual([
      'The keys here are: title, description, locale, type, baseline, use, scenario, owner, personas, channels, kpis, evidence, messages, stages.',
    ]);
  });

  test.each(['age: 27', 'role: Nurse', 'bio: Likes tea', 'pekerjaan: Perawat'])(
    'tells where "%s" of a persona stands',
    (fact) => {
      const [key] = fact.split(':');
      expect(helpFor(`title: T\npersonas: { a: { name: A, ${fact} } }\nstages: [A]`)).toEqual([
        `"${key}:" stands under "demographics:" here.`,
      ]);
    },
  );

  test('of the syntax that would not help is not given', () => {
    // In quotes it would be a text, where a group of keys must stand.
    expect(advised('title: T\nkpis:\n  a: @{ name: A }\nstages: [A]')).toEqual([['yaml/syntax']]);
  });
});
