import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tidied } from '../../../src/model/shape/tidy-text.ts';

test.each([
  ['“Ayu”', 'Ayu'],
  ['„Es muss schnell gehen“', 'Es muss schnell gehen'],
  ['„Es muss schnell gehen”', 'Es muss schnell gehen'],
  ['„Es muss schnell gehen"', 'Es muss schnell gehen'],
  ['« C’est trop lent »', 'C’est trop lent'],
  ['»Zu langsam«', 'Zu langsam'],
  ['「早くしてほしい」', '早くしてほしい'],
  ['『早く』', '早く'],
  ['‘I don’t know’', 'I don’t know'],
  ['‚Zu langsam‘', 'Zu langsam'],
  ['”För långsamt”', 'För långsamt'],
  ['"It is slow"', 'It is slow'],
  ['““Twice””', 'Twice'],
  ['“He said “no” to me”', 'He said “no” to me'],
  [' “Wann bin ich dran?”\n', 'Wann bin ich dran?'],
])('%s is %s', (written, meant) => {
  expect(tidied(written)).toBe(meant);
});

test.each([
  '“A” and “B”',
  '„A“ und „B“',
  '"A" or "B"',
  '«A», «B»',
  '‘90s kids’ and ‘80s kids’',
  '“Ayu',
  'Ayu”',
  'He said “no”',
  '“”',
  '"',
  '5"',
  '“Ayu”, a student',
  '‘tis the rush o’ the morning',
])('%s stays as it is', (written) => {
  expect(tidied(written)).toBe(written);
});

test('what is tidy stays so, and only marks and white space are ever taken away', () => {
  const marks = [...'"“”„«»‹›‘’‚「」『』ab ,\n'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...marks)), (characters) => {
      const written = characters.join('');
      const tidy = tidied(written);
      expect(tidied(tidy)).toBe(tidy);
      expect(written).toContain(tidy);
      expect(tidy.match(/[ab,]/g)).toEqual(written.match(/[ab,]/g));
    }),
    { numRuns: 2000 },
  );
});
