import { posix } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkBetween } from '../../src/view/link-between.ts';

test.each([
  ['coffee', 'returns', './returns'],
  ['coffee', 'sales/returns', './sales/returns'],
  ['shop/coffee', 'sales/returns', '../sales/returns'],
  ['shop/coffee', 'shop/returns', './returns'],
  ['shop/coffee', 'shop', '../shop'],
  ['shop/coffee', 'shop/coffee/returns', './coffee/returns'],
  ['shop/a/coffee', 'shop/b/returns', '../b/returns'],
  ['a/b/coffee', 'returns', '../../returns'],
  ['coffee', 'javascript:alert(1)', './javascript%3Aalert%281%29'],
  ['coffee', 'tea & cake #1?', './tea%20%26%20cake%20%231%3F'],
  ['coffee', "it's (not) *all*!", './it%27s%20%28not%29%20%2Aall%2A%21'],
  ['coffee', '100%25', './100%2525'],
  ['coffee', 'büro/日本', './b%C3%BCro/%E6%97%A5%E6%9C%AC'],
  ['coffee', '\ud800', './%EF%BF%BD'],
  ['coffee', 'a_b.c-d~e', './a_b.c-d~e'],
  [undefined, 'returns', ''],
  ['coffee', undefined, ''],
])('from %s to %s it is %s', (from, to, link) => {
  expect(linkBetween(from, to)).toBe(link);
});

const segment = fc
  .string({ minLength: 1, unit: 'grapheme' })
  .map((text) => text.replaceAll('/', '-'))
  .filter((text) => text !== '.' && text !== '..');
const target = fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));

test('a browser that follows it from one map gets to the other, and it holds nothing but plain characters', () => {
  fc.assert(
    fc.property(target, target, (from, to) => {
      const link = linkBetween(from, to);
      expect(link).toMatch(/^\.\.?\/[A-Za-z0-9._~/%-]+$/);
      expect(posix.join(posix.dirname(from), decodeURIComponent(link))).toBe(to);
    }),
  );
});
