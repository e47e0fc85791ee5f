import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { foreignPlaceholders, type Samples } from '../../../src/model/messages/foreign-placeholders.ts';

const none: Samples = new Map();
const found = (text: string, samples = none): string[] =>
  foreignPlaceholders(text, samples).map((each) => each.text);

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
    '{{#if x}}',
    '{{> header}}',
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
    '{{1st}}',
    '{{→}}',
    'see [a…]',
    'é%x%',
    '%x%٣',
    '${x}',
  ])('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a placeholder of another tool', () => {
  test.each([
    '{{nama}}',
    '{{ first_name }}',
    '{{contact.first_name}}',
    '{{ first_name | default: "friend" }}',
    '{{{nama}}}',
    '{{$nama}}',
    '{Nama Lengkap}',
    '{ nama }',
    '{contact.name}',
    '{$nama}',
    '{!Contact.Name}',
    '[Nama]',
    '[nama]',
    '[nama pelanggan]',
    '[first.name]',
    '[[nama]]',
    '[[ first_name ]]',
    '<nama>',
    '<Nama Lengkap>',
    '<<nama>>',
    '<%= nama %>',
    '%nama%',
    '%%NAME%%',
    '*|FNAME|*',
    '#nama#',
    '__NAME__',
    '$nama',
    '[الاسم]',
    '{{名前}}',
    '{お客 様}',
    '%नाम%',
  ])('%s is told, wherever it stands in a line', (written) => {
    for (const text of [
      `Halo ${written}, apa kabar?`,
      `${written}, apa kabar?`,
      `Halo ${written}!\n${written}.`,
    ])
      expect([...new Set(found(text))], text).toEqual([written]);
  });

  test.each([
    'Halo {nama}, {nama}!',
    '[Reminder] Your order',
    'They said [sic] so',
    'See [this page](https://example.com)',
    '5%x% more, 20% or 30% off',
    'It costs $5, US$nama or $IDR',
    'Pay ${price} now',
    'kopi #enak #murah, #1 and C#',
    '<b>Halo</b> and <br>',
    'Il a dit «bonjour» hier',
    'a * b | c * d',
    'snake__case__name',
    '{1 + 1} {} { } {{}} [] [[]] %% $ $$',
  ])('%s is none', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('a sample tells what is meant', () => {
    const samples = new Map<string, string | number>([
      ['nama', 'Rina'],
      ['price', '25.000'],
      ['sic', 'A'],
      ['Reminder', 'B'],
    ]);
    expect(found('Halo ${nama}, ${price}, «nama», [sic]', samples)).toEqual(['${nama}', '«nama»', '[sic]']);
    expect(found('[Reminder] Your order', samples)).toEqual(['[Reminder]']);
  });

  test('each stands where it says, and none in another', () => {
    const parts = fc.constantFrom(...'{}[]<>%#$*|_«» .\nab', 'nama', 'الاسم', '{{', '}}', '%>', '<%=', '😀');
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const { text: written, inner, start } of foreignPlaceholders(text, none)) {
          expect(text.slice(start, start + written.length)).toBe(written);
          expect(written).toContain(inner);
          expect(start).toBeGreaterThanOrEqual(end);
          end = start + written.length;
        }
      }),
      { numRuns: 1000 },
    );
  });
});
