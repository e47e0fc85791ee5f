import { describe, expect, test } from 'vitest';
import { secondsOf } from '../../../src/model/time/duration.ts';
import { clockPattern, durationPattern } from '../../../src/model/shape/patterns.ts';
import { clockMeant, durationMeant, isOfMonths } from '../../../src/model/shape/time-words.ts';
import { minutesOf, running } from '../../../src/model/time/time-of-day.ts';

test.each([
  ['45s', 45],
  ['15m', 900],
  ['1h30m', 5400],
  ['1h 30m', 5400],
  ['1.5h', 5400],
  ['2 d', 172_800],
  ['2w1d', 1_296_000],
])('%s is %d seconds', (text, seconds) => {
  expect(text).toMatch(durationPattern);
  expect(secondsOf(text)).toBe(seconds);
});

test.each(['', 'h', '90', '0m', '30m1h', '1h1h', '2 hours', '-1h', '1,5h', '9999999d', ' 1h'])(
  '"%s" is no length of time',
  (text) => {
    expect(text).not.toMatch(durationPattern);
  },
);

describe('what is meant by a length of time', () => {
  test.each([
    ['2 hours', '2h'],
    ['2 jam', '2h'],
    ['an hour', '1h'],
    ['1 hr', '1h'],
    ['90 minutes', '90m'],
    ['30 menit', '30m'],
    ['3 hari', '3d'],
    ['1 week', '1w'],
    ['PT1H30M', '1h30m'],
    ['P1DT2H', '1d2h'],
    ['1,5 jam', '1.5h'],
    ['1 hour and 30 minutes', '1h30m'],
    ['30m1h', '1h30m'],
    ['1:30', '1h30m'],
  ])('%s → %s', (found, meant) => {
    expect(durationMeant(found)).toEqual([meant]);
    expect(meant).toMatch(durationPattern);
  });

  test('a lone number may be of several units', () => {
    expect(durationMeant('90')).toEqual(['90m', '90h', '90d']);
  });

  test.each(['2 months', '1 year', '3 bulan', '1 tahun', 'P2M', 'P1Y'])(
    '%s is of no fixed length',
    (found) => {
      expect(isOfMonths(found)).toBe(true);
      expect(durationMeant(found)).toEqual([]);
    },
  );

  test.each(['a while', '0m', '2 hours or so', ''])('"%s" could be anything', (found) => {
    expect(isOfMonths(found)).toBe(false);
    expect(durationMeant(found)).toEqual([]);
  });
});

describe('what is meant by a time of day', () => {
  test.each([
    ['8.30', '08:30'],
    ['8:30 pm', '20:30'],
    ['8:30 p.m.', '20:30'],
    ['8pm', '20:00'],
    ['12 am', '00:00'],
    ['12pm', '12:00'],
    ['830', '08:30'],
    ['0830', '08:30'],
    ['24:00', '00:00'],
    ['8', '08:00'],
    ['08:30:00', '08:30'],
    ['pukul 8.30', '08:30'],
    ['jam 20.15 WIB', '20:15'],
    ['8h30', '08:30'],
  ])('%s → %s', (found, meant) => {
    expect(clockMeant(found)).toEqual([meant]);
    expect(meant).toMatch(clockPattern);
  });

  test.each(['25:10', '8:75', '999', 'noon', '', '24:30', '12345'])('"%s" is none', (found) => {
    expect(clockMeant(found)).toEqual([]);
  });
});

test('times run over midnight', () => {
  expect(running(['22:00', '23:30', '00:30', '0:30', '6:00'].map(minutesOf))).toEqual([
    1320, 1410, 1470, 1470, 1800,
  ]);
});
