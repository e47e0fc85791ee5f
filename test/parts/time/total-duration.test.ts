import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { buildView } from '../../../src/app/build-view.ts';
import { journey } from '../../../src/model/journey.ts';
import { alone } from '../../../src/model/resolved-journey.ts';

interface Timed {
  readonly at?: string;
  readonly duration?: string;
  readonly personas?: readonly string[];
}

const people = { a: 'Ann', b: 'Bo', c: 'Cleo' };

const resolved = (steps: readonly object[], personas: object = {}) =>
  alone(
    journey.parse({
      title: 'T',
      personas,
      stages: [{ name: 'S', steps: steps.map((step, index) => ({ name: `s${index}`, ...step })) }],
    }),
  );

const totalOf = (steps: readonly object[], personas: object = {}, persona?: string) =>
  buildView(resolved(steps, personas), { persona }).figures.find(({ id }) => id === 'total-duration');

describe('what one person lives through', () => {
  it.each([
    [
      'the steps behind the clock are added',
      [
        { at: '09:00', duration: '1h' },
        { at: '10:00', duration: '55m' },
        { duration: '5w' },
        { duration: '3w' },
      ],
      '8 weeks 1 h 55 min',
    ],
    [
      'and so are those before it',
      [{ duration: '2d' }, { at: '09:00', duration: '1h' }, { at: '10:00', duration: '1h' }],
      '2 days 2 h',
    ],
    [
      'what is done between two times is within them',
      [{ at: '08:00', duration: '1h' }, { duration: '30m' }, { at: '12:00', duration: '1h' }],
      '5 h',
    ],
    [
      'what has no room between two times is on another day',
      [{ at: '08:00', duration: '1h' }, { duration: '5w' }, { at: '09:00', duration: '1h' }],
      '5 weeks 2 h',
    ],
    [
      'what overlaps is not counted twice',
      [{ at: '08:00', duration: '3h' }, { at: '09:00', duration: '1h' }, { duration: '1h' }],
      '4 h',
    ],
    ['one time of day is no clock', [{ at: '08:00', duration: '3h' }, { duration: '1h' }], '4 h'],
  ])('%s', (_, steps, text) => expect(totalOf(steps)?.text).toBe(text));

  it('is exact in seconds', () => {
    const steps = [
      { at: '09:00', duration: '1h' },
      { at: '10:00', duration: '55m' },
      { duration: '5w' },
      { duration: '3w' },
    ];
    expect(totalOf(steps)?.value).toBe(8 * 604_800 + 115 * 60);
  });
});

describe('where personas take steps of their own', () => {
  const own = [
    { personas: ['a'], duration: '5m' },
    { personas: ['b'], duration: '1w' },
    { personas: ['a'], duration: '1d' },
    { personas: ['b'], duration: '2w' },
  ];
  const both = { a: 'Ann', b: 'Bo' };

  it('each has a total, and all together have the range', () => {
    expect(totalOf(own, both)).toEqual({
      id: 'total-duration',
      label: 'Takes',
      text: '1 day 5 min to 3 weeks',
      value: 86_700,
      highest: 1_814_400,
      unit: 'seconds',
      atLeast: false,
      each: [
        expect.objectContaining({ text: '1 day 5 min', value: 86_700, atLeast: false }),
        expect.objectContaining({ text: '3 weeks', value: 1_814_400, atLeast: false }),
      ],
      note: 'Ann: 1 day 5 min; Bo: 3 weeks',
    });
  });

  it('is told in the language of the map', () => {
    const map = journey.parse({
      title: 'T',
      locale: 'id',
      personas: both,
      stages: [{ name: 'S', steps: own }],
    });
    const [figure] = buildView(alone(map)).figures;
    expect([figure?.text, figure?.note]).toEqual([
      '1 hari 5 mnt sampai 3 minggu',
      'Ann: 1 hari 5 mnt; Bo: 3 minggu',
    ]);
  });

  it('those who take as long are told together', () => {
    expect(totalOf([...own, { personas: ['c'], duration: '3w' }], people)?.note).toBe(
      'Ann: 1 day 5 min; Bo, Cleo: 3 weeks',
    );
  });

  it('all who take as long have one figure', () => {
    const steps = [
      { personas: ['a'], duration: '1d' },
      { personas: ['b'], duration: '24h' },
    ];
    expect(totalOf(steps, both)).toMatchObject({ text: '1 day', note: '', each: [], highest: false });
  });

  it('a range with an unknown in it is at least its lowest', () => {
    expect(totalOf([...own, { personas: ['b'] }], both)).toMatchObject({
      text: 'at least 1 day 5 min',
      note: 'Ann: 1 day 5 min; Bo: at least 3 weeks',
      atLeast: true,
    });
  });

  it('of whom nothing is known it says so', () => {
    expect(totalOf([{ personas: ['a'], duration: '1d' }, { personas: ['b'] }], both)).toMatchObject({
      text: 'Ann: 1 day',
      note: 'Bo: not measured',
    });
  });

  it('the cut map has the total of its persona alone', () => {
    expect(totalOf(own, both, 'b')).toMatchObject({ text: '3 weeks', note: '', each: [] });
  });

  it('a way past the steps of others is the way on', () => {
    const steps = [
      { id: 'start', personas: ['a'], duration: '1h', next: 'end' },
      { id: 'yours', personas: ['b'], duration: '2d' },
      { id: 'end', duration: '1h' },
    ];
    expect(totalOf(steps, both)?.note).toBe('Ann: 2 h; Bo: 2 days 1 h');
  });

  it('where somebody may go different ways no time of theirs is told', () => {
    const steps = [
      { id: 'start', duration: '1h', next: [{ to: 'end', share: 0.5 }] },
      { id: 'more', personas: ['a'], duration: '1d' },
      { id: 'end', duration: '1h' },
    ];
    expect(totalOf(steps, both)).toMatchObject({ text: 'Bo: 2 h', note: '' });
  });
});

const clockTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 15, 40))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const timed: fc.Arbitrary<Timed> = fc.record(
  {
    at: clockTime,
    duration: fc.constantFrom('30s', '10m', '1h', '9h', '1d', '2w'),
    personas: fc.subarray(Object.keys(people), { minLength: 1 }),
  },
  { requiredKeys: [] },
);
const lengths = { s: 1, m: 60, h: 3_600, d: 86_400, w: 604_800 };
const secondsOf = ({ duration }: Timed): number =>
  duration === undefined
    ? 0
    : Number.parseInt(duration, 10) * lengths[duration.at(-1) as keyof typeof lengths];

/** The rule told anew, minute by minute: who goes where on the clock, and what lies before and behind. */
function expectedSeconds(own: readonly Timed[]): number {
  const sum = own.reduce((total, step) => total + secondsOf(step), 0);
  const onClock = own.filter(({ at }) => at !== undefined);
  if (onClock.length < 2 || onClock.some((step) => secondsOf(step) >= 86_400)) return sum;
  let day = 0;
  let before = -1;
  let between = 0;
  let outside = 0;
  let [start, end] = [-1, -1];
  for (const step of own) {
    if (step.at === undefined) {
      if (start === -1) outside += secondsOf(step);
      else between += secondsOf(step);
      continue;
    }
    const [hours, minutes] = step.at.split(':').map(Number);
    let at = day + hours! * 3_600 + minutes! * 60;
    if (at < before) {
      day += 86_400;
      at += 86_400;
    }
    if (start !== -1 && between > at - before) return sum;
    if (start === -1) start = at;
    if (at - start > 86_400) return sum;
    before = at;
    between = 0;
    end = Math.max(end, at + secondsOf(step));
  }
  return outside + end - start + between;
}

test('the total of each persona is that of their own steps, at least where one has no duration', () => {
  fc.assert(
    fc.property(fc.array(timed, { minLength: 1, maxLength: 8 }), (steps) => {
      const total = totalOf(steps, people);
      const told = new Map(
        (total?.each ?? []).flatMap(({ personas, value, atLeast }) =>
          personas.map(({ id }) => [id, { value, atLeast }]),
        ),
      );
      for (const id of Object.keys(people)) {
        const own = steps.filter(({ personas }) => personas?.includes(id) ?? true);
        const isSilent = own.every(({ duration }) => duration === undefined);
        const expected = isSilent
          ? undefined
          : {
              value: expectedSeconds(own),
              atLeast: own.some(({ duration }) => duration === undefined),
            };
        const cut = totalOf(steps, people, id);
        if (own.length > 0) expect(cut && { value: cut.value, atLeast: cut.atLeast }).toEqual(expected);
        const ofMap =
          total === undefined || own.length === 0
            ? undefined
            : total.each.length === 0
              ? { value: total.value, atLeast: total.atLeast }
              : told.get(id);
        if (own.length > 0) expect(ofMap).toEqual(expected);
      }
    }),
  );
});
