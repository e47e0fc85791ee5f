import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { journey } from '../../../src/model/journey.ts';
import { alone } from '../../../src/model/resolved-journey.ts';
import { buildView } from '../../../src/app/build-view.ts';
import type { ClockView } from '../../../src/parts/time/time-view.ts';

interface Timed {
  readonly at?: string;
  readonly duration?: string;
  readonly touchpoints?: string;
}

const view = (steps: readonly Timed[], type = 'current-state') =>
  buildView(
    alone(
      journey.parse({
        title: 'T',
        type,
        stages: steps.map((step, index) => ({ name: `S${index}`, ...step })),
      }),
    ),
  );

function clockOf(steps: readonly Timed[]): ClockView {
  const { clock } = view(steps);
  if (clock === false) throw new Error('There is no clock.');
  return clock;
}

test('a map without times has neither clock, lane nor figure', () => {
  const { clock, lanes, figures } = view([{}, {}]);
  expect(clock).toBe(false);
  expect(lanes).toEqual([]);
  expect(figures).toEqual([]);
});

test('one time makes no axis, but a lane', () => {
  const { clock, lanes } = view([{ at: '8:30', duration: '15m' }, {}]);
  expect(clock).toBe(false);
  expect(
    lanes.map(({ id, cells }) => [id, cells.map(({ items }) => items.map((each) => [each.text, each.note]))]),
  ).toEqual([['time', [[['08:30', '15 min']], []]]]);
});

test('what takes a day and more stands on no clock', () => {
  expect(view([{ at: '08:00', duration: '1d' }, { at: '09:00' }]).clock).toBe(false);
  expect(view([{ at: '08:00' }, { at: '07:00' }, { at: '09:00' }]).clock).toBe(false);
});

test('a step lasts as long as was said, else up to the next one; the last one is a moment', () => {
  const { blocks, ticks } = clockOf([{ at: '08:00', duration: '1h' }, { at: '10:00' }, {}, { at: '11:00' }]);
  expect(blocks.map(({ step, kind }) => [step, kind])).toEqual([
    [0, 'lasting'],
    [1, 'open'],
    [3, 'moment'],
  ]);
  const [eight, nine] = [
    ticks.find(({ text }) => text === '08:00')!,
    ticks.find(({ text }) => text === '09:00')!,
  ];
  expect(blocks[0]!.x).toBe(eight.x);
  expect(blocks[0]!.x + blocks[0]!.width).toBeCloseTo(nine.x);
});

test('what overlaps stands in two rows', () => {
  const { blocks, rows } = clockOf([
    { at: '08:00', duration: '3h' },
    { at: '09:00', duration: '1h' },
  ]);
  expect(blocks.map(({ row }) => row)).toEqual([0, 1]);
  expect(rows).toBe(2);
});

test('a night passes midnight', () => {
  const { ticks, blocks } = clockOf([{ at: '22:00' }, { at: '00:30', duration: '2h' }]);
  expect(ticks.filter(({ midnight }) => midnight).map(({ text }) => text)).toEqual(['00:00']);
  expect(blocks[1]!.x).toBeGreaterThan(ticks.find(({ midnight }) => midnight)!.x);
});

const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const days = fc
  .tuple(
    fc.array(time, { minLength: 2, maxLength: 30 }),
    fc.array(fc.constantFrom(undefined, '30s', '10m', '1h', '9h', '23h'), { minLength: 30, maxLength: 30 }),
  )
  .map(([times, durations]) =>
    times.toSorted().map((at, index): Timed => {
      const duration = durations[index];
      return duration === undefined ? { at } : { at, duration };
    }),
  );

test('ticks have room for their texts, and everything stands within the box', () => {
  fc.assert(
    fc.property(days, (steps) => {
      const { ticks, blocks, width } = clockOf(steps);
      for (const [index, tick] of ticks.entries()) {
        const before = ticks[index - 1];
        if (before) expect(tick.x - before.x).toBeGreaterThanOrEqual(50);
      }
      for (const block of blocks) {
        expect(block.x).toBeGreaterThanOrEqual(0);
        expect(block.x + block.width).toBeLessThanOrEqual(width);
        expect(block.width).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

test('on a day in the life the steps without touchpoints are without the business, on no other map', () => {
  const steps = [{ at: '08:00' }, { at: '09:00', touchpoints: 'App' }];
  expect(view(steps, 'day-in-the-life').steps.map((step) => step.withoutBusiness)).toEqual([true, false]);
  expect(view(steps).steps.map((step) => step.withoutBusiness)).toEqual([false, false]);
});

test.each([
  [[{ duration: '2d' }, { duration: '1d' }], '3 days', 259_200],
  [[{ duration: '2d' }, {}], 'at least 2 days', 172_800],
  [
    [
      { at: '08:00', duration: '2h' },
      { at: '09:00', duration: '1h30m' },
    ],
    '2 h 30 min',
    9_000,
  ],
  [[{ at: '08:00', duration: '2h' }, { at: '13:00' }], 'at least 5 h', 18_000],
])('how long a journey takes: %j', (steps, text, value) => {
  const atLeast = text.startsWith('at least');
  expect(view(steps).figures).toMatchObject([
    { id: 'total-duration', label: 'Takes', text, value, unit: 'seconds', atLeast, note: '' },
  ]);
});

test('the axis runs under the steps from the first on the clock to the last and no others', () => {
  const steps = [{}, { at: '09:00', duration: '1h' }, {}, { at: '10:00' }, { duration: '5w' }];
  const { column, width, ticks } = clockOf(steps);
  expect([column, width]).toEqual([1, 300]);
  expect(Math.max(...ticks.map(({ x }) => x))).toBeLessThanOrEqual(width);
});

test('between two times of one day there is room for what is done between them', () => {
  expect(view([{ at: '08:00' }, { duration: '5w' }, { at: '09:00' }]).clock).toBe(false);
});

test('steps of different people are on one day, each on their own', () => {
  const steps = [
    { at: '08:00', duration: '1h', personas: ['a'] },
    { at: '09:30', personas: ['a'] },
    { at: '07:30', duration: '30m', personas: ['b'] },
    { at: '10:00' },
  ];
  const map = { title: 'T', personas: { a: 'Ann', b: 'Bo' }, stages: [{ name: 'S', steps }] };
  const { clock } = buildView(alone(journey.parse(map)));
  expect(clock && clock.blocks.map(({ step, kind }) => [step, kind])).toEqual([
    [2, 'lasting'],
    [0, 'lasting'],
    [1, 'open'],
    [3, 'moment'],
  ]);
  expect(clock && clock.ticks.some(({ midnight }) => midnight)).toBe(false);
});

test('a step that is at different times for those who take it stands on no clock', () => {
  const steps = [
    { at: '22:00', personas: ['a'] },
    { at: '08:00' },
    { at: '07:00', personas: ['b'] },
    { at: '09:00' },
  ];
  const map = { title: 'T', personas: { a: 'Ann', b: 'Bo' }, stages: [{ name: 'S', steps }] };
  expect(buildView(alone(journey.parse(map))).clock).toBe(false);
});
