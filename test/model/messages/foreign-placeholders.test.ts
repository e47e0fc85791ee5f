import { describe, expect, it, test } from 'vitest';
import { foreignPlaceholders } from '../../../src/model/messages/foreign-placeholders.ts';

const found = (text: string, samples: readonly string[] = []): string[] =>
  foreignPlaceholders(text, new Set(samples)).map((each) => each.text);

describe('what looks like a placeholder of another tool', () => {
  it.each([
    '{{name}}',
    '{{ First Name }}',
    '{{{name}}}',
    '{{constructor}}',
    '{ name }',
    '{name }',
    '%name%',
    '<name>',
    '<nama pelanggan>',
  ])('%s', (text) => {
    expect(found(`Hi ${text}, hello`)).toEqual([text]);
    expect(found(text)).toEqual([text]);
  });

  it.each(['[Nama Pelanggan]', '[Name]'])('%s, but not where it opens a line', (text) => {
    expect(found(`Halo ${text},`)).toEqual([text]);
    expect(found(`${text} Halo\n  ${text} Halo`)).toEqual([]);
  });

  it.each([
    '{name}',
    '{}',
    '{1 + 1}',
    '{one or two}',
    '{{#if x}}',
    '{{> header}}',
    '{{a.b}}',
    '50%-60%',
    'up 5%a b%',
    '100%pure%',
    '<b>',
    '<BR>',
    '<h1>',
    '<a href="x">',
    '<script>',
    '<note>x</note>',
    '<3',
    'x < y > z',
    '<rina@kopi.example>',
    'word [sic]',
    'see [Home](https://kopi.example)',
    'see [1]',
    'x [[Name]]',
    '{{1st}}',
    '{{→}}',
    'see [a…]',
    'é%x%',
    '%x%٣',
    '${x}',
  ])('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('words in braces where there is a sample for them', () => {
    expect(found('Hi {first name}', ['first name'])).toEqual(['{first name}']);
  });
});
