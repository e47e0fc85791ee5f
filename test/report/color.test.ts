import { expect, test } from 'vitest';
import { wantsColor } from '../../src/report/color.ts';

test.each<[boolean, boolean, Record<string, string>]>([
  [true, true, {}],
  [false, false, {}],
  [false, true, { NO_COLOR: '1' }],
  [true, true, { NO_COLOR: '' }],
  [false, true, { TERM: 'dumb' }],
  [true, true, { TERM: 'xterm-256color' }],
  [true, false, { FORCE_COLOR: '1' }],
  [true, false, { FORCE_COLOR: '' }],
  [true, false, { FORCE_COLOR: '3', NO_COLOR: '1', TERM: 'dumb' }],
  [false, true, { FORCE_COLOR: '0' }],
  [false, true, { FORCE_COLOR: 'false' }],
])('%s: terminal %s, %j', (expected, isTTY, env) => {
  expect(wantsColor({ write() {}, isTTY, columns: 80 }, env)).toBe(expected);
});
