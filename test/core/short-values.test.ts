import { expect, test } from 'vitest';
import { check } from '../../src/app/compile.ts';
import { shortValues } from '../../src/core/short-values.ts';

test('long texts are cut to their beginning, wherever they stand', () => {
  const long = 'x'.repeat(1000);
  const cut = `${'x'.repeat(299)}…`;
  const values = {
    found: long,
    short: 'a',
    options: [long, 'b'],
    named: { name: long, id: undefined },
    low: -2,
  };
  expect(shortValues(values)).toEqual({
    found: cut,
    short: 'a',
    options: [cut, 'b'],
    named: { name: cut, id: undefined },
    low: -2,
  });
  expect(shortValues('😀'.repeat(200))).not.toMatch(/\p{Surrogate}/u);
});

test.each([
  ['a value', (long: string) => `title: A\ntype: ${long}\nstages: [A]\n`],
  ['a key', (long: string) => `title: A\nx${long}: 1\nstages: [A]\n`],
  ['an id', (long: string) => `title: A\nstages: [{ name: A, next: ${long} }]\n`],
  ['a name of an id', (long: string) => `title: A\nstages: [{ name: A, personas: "${long}" }]\n`],
  ['a time', (long: string) => `title: A\nstages: [{ name: A, at: ${long}, duration: ${long} }]\n`],
  [
    'a word that a comma cuts off',
    (long: string) => `title: A\nstages: [{ name: A, thoughts: b, ${long} }]\n`,
  ],
  ['a placeholder', (long: string) => `title: A\nstages: [A]\nmessages: { a: { body: "{${long}}" } }\n`],
  ['an anchor', (long: string) => `title: &${long} A\nstages: [A]\n`],
  ['an alias', (long: string) => `title: *${long}\nstages: [A]\n`],
])('what is said of %s of 600 kB is short', (_, map) => {
  const checked = check('a.yaml', Buffer.from(map('x'.repeat(600_000))), { tellAll: true });
  const told = checked.ok ? checked.value.warnings : checked.error;
  expect(told.length).toBeGreaterThan(0);
  for (const { message, help = '' } of told) expect(message.length + help.length).toBeLessThan(1500);
});
