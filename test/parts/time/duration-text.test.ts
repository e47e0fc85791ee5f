import { expect, test } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { id } from '../../../src/i18n/id.ts';
import { secondsOf } from '../../../src/model/time/duration.ts';
import { durationText, meanDurationText } from '../../../src/parts/time/duration-text.ts';

test.each([
  ['45s', '45 s', '45 dtk'],
  ['1.5s', '1.5 s', '1,5 dtk'],
  ['0.25s', '0.3 s', '0,3 dtk'],
  ['0.01s', '0.01 s', '0,01 dtk'],
  ['0.001s', '0.001 s', '0,001 dtk'],
  ['15m', '15 min', '15 mnt'],
  ['90m', '1 h 30 min', '1 j 30 mnt'],
  ['1h', '1 h', '1 j'],
  ['1d', '1 day', '1 hari'],
  ['3d', '3 days', '3 hari'],
  ['26h', '1 day 2 h', '1 hari 2 j'],
  ['15d', '2 weeks 1 day', '2 minggu 1 hari'],
  ['1w', '1 week', '1 minggu'],
  ['59m59.9s', '1 h', '1 j'],
  ['2w1h', '2 weeks 1 h', '2 minggu 1 j'],
  ['8w1h55m', '8 weeks 1 h 55 min', '8 minggu 1 j 55 mnt'],
  ['1d5m', '1 day 5 min', '1 hari 5 mnt'],
])('%s is %s', (duration, english, indonesian) => {
  expect(durationText(secondsOf(duration), en)).toBe(english);
  expect(durationText(secondsOf(duration), id)).toBe(indonesian);
});

test.each([
  ['2w1h', '2 weeks'],
  ['2w1d5h', '2 weeks 1 day'],
  ['23h59m59s', '1 day'],
  ['59m59.9s', '1 h'],
  ['20s', '20 s'],
])('a mean of %s is %s', (duration, text) => {
  expect(meanDurationText(secondsOf(duration), en)).toBe(text);
});
