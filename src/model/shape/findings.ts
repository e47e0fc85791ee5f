import { FindingKind } from '../../core/finding-kind.ts';
import type { ValueKind, Wanted } from './value-kind.ts';
import { firstNames } from '../../core/first-names.ts';
import { quoted } from '../../core/quoted.ts';

export const unknownKey = new FindingKind(
  'schema/unknown-key',
  'error',
  ({
    key,
    where,
    meant = key,
    under = [],
    beside,
    twice,
    known,
  }: {
    key: string;
    where: string;
    meant?: string;
    under?: readonly string[];
    beside?: string;
    /** The key that is meant, where it stands here already. */
    twice?: string | undefined;
    /** The keys that there are, where none of them is meant. */
    known: readonly string[];
  }) => ({
    message: `${where} has no key "${key}".`,
    help:
      key === '<<'
        ? 'Merge keys ("<<") are not part of YAML 1.2: write the keys out.'
        : under.length > 0
          ? `"${meant}:" stands under ${under.map((each) => `"${each}:"`).join(' or ')} here.`
          : beside !== undefined
            ? `"${meant}:" stands beside "${beside}:", not inside it.`
            : twice !== undefined
              ? `"${twice}:" is meant, and stands here already: write both into one.`
              : known.length > 0
                ? `The keys here are: ${firstNames(known).join(', ')}.`
                : undefined,
  }),
);

export const tooShort = new FindingKind(
  'schema/too-short',
  'error',
  ({ where, form }: { where: string; form: string }) => ({
    message: `${where} needs its keys here.`,
    help: `Write it as ${form}.`,
  }),
);

export const missingKey = new FindingKind(
  'schema/missing-key',
  'error',
  ({ key, where }: { key: string; where: string }) => ({
    message: `${where} needs the key "${key}".`,
    help: `Add "${key}:" here.`,
  }),
);

export const missingId = new FindingKind(
  'schema/missing-id',
  'error',
  ({ where, form }: { where: string; form: string }) => ({
    message: `${where} stands here without an id of its own.`,
    help: `Write its keys one level further in, under an id: ${form}.`,
  }),
);

export const wrongType = new FindingKind(
  'schema/wrong-type',
  'error',
  ({
    expected,
    found,
    meaning,
  }: {
    expected: readonly Wanted[];
    found: ValueKind;
    meaning?: string | undefined;
  }) => ({
    message: `This must be ${inWords(expected)}, but it is ${kinds[found]}.`,
    help: meaning,
  }),
);

export const quoteText = new FindingKind(
  'schema/quote-text',
  'error',
  ({ found, kind }: { found: string; kind: ValueKind }) => ({
    message: `This must be a text, but YAML reads ${found} as ${kinds[kind]}.`,
    help: 'Put it in quotes.',
  }),
);

export const commaInNumber = new FindingKind(
  'schema/comma-in-number',
  'error',
  ({ found, meant }: { found: string; meant: readonly string[] }) => ({
    message: `YAML reads the comma in ${found} as the end of the number.`,
    help:
      meant.length > 1
        ? `Write ${meant[0]} if the comma stands between thousands, ${meant[1]} if it stands before decimals.`
        : `Write a point: ${meant.join('')}.`,
  }),
);

export const thousandsMark = new FindingKind(
  'schema/thousands-mark',
  'error',
  ({ found, asDecimal, asThousands }: { found: string; asDecimal: string; asThousands: string }) => ({
    message: `YAML reads ${found} as ${Number(asDecimal)}, since its point stands before decimals; probably ${asThousands} is meant.`,
    help: `Write ${asThousands}; or ${asDecimal}, if that is what you mean.`,
  }),
);

export const commaInText = new FindingKind(
  'schema/comma-in-text',
  'error',
  ({ lost }: { lost: readonly string[] }) => ({
    message: `In braces a comma ends a text: ${firstNames(lost.map(quoted)).join(', ')} would be lost.`,
    help: 'Put the whole text in quotes.',
  }),
);

export const keyAlone = new FindingKind('schema/key-alone', 'error', ({ key }: { key: string }) => ({
  message: `${quoted(key)} is a key without a value here, and would be lost.`,
  help: 'If it is a key, write a colon and its value behind it. If it is a part of a text, put the whole text in quotes.',
}));

export const colonInText = new FindingKind('schema/colon-in-text', 'error', () => ({
  message: 'YAML reads the colon in this text as the end of a key.',
  help: 'Put the text in quotes.',
}));

export const bracesInText = new FindingKind('schema/braces-in-text', 'error', () => ({
  message: 'YAML reads a text that begins with a brace as a group of keys.',
  help: 'Put the text in quotes.',
}));

export const empty = new FindingKind(
  'schema/empty',
  'error',
  ({ expected }: { expected: readonly Wanted[] }) => ({
    message: `This is empty; it must be ${inWords(expected)}.`,
    help: 'Fill it in, or delete it.',
  }),
);

export const notOneOf = new FindingKind(
  'schema/not-one-of',
  'error',
  ({ found, options }: { found: string; options: readonly string[] }) => ({
    message: `"${found}" is not one of the choices here.`,
    help: `Choose one of: ${options.join(', ')}.`,
  }),
);

export const outOfRange = new FindingKind(
  'schema/out-of-range',
  'error',
  ({ found, low, high, isScore }: { found: number; low: number; high: number; isScore: boolean }) => ({
    message: `${found} is out of range.`,
    help: isScore
      ? `A feeling goes from −2 (very bad) to 2 (very good). ${otherScale(found)}`.trim()
      : high === Infinity
        ? `Write a number above ${low}.`
        : high >= 1e12 && found < low
          ? `Write ${low} or more.`
          : `Write a number from ${low} to ${high}.`,
  }),
);

/** How a score of another scale is converted: whoever used one used it for all scores of the map. */
function otherScale(found: number): string {
  if (!(found > 2 && found <= 10)) return '';
  const ofFive = `If it is from 1 to 5, write ${Number((found - 3).toFixed(2))} (subtract 3); from 0 to 10,`;
  const ofTen = `${Number((found / 2.5 - 2).toFixed(2))} (divide by 2.5, subtract 2)`;
  return `${found <= 5 ? ofFive : 'If it is from 0 to 10, write'} ${ofTen}. Convert every score of the map.`;
}

export const notWhole = new FindingKind('schema/not-whole', 'error', ({ found }: { found: number }) => ({
  message: `${found} is not a whole number.`,
}));

export const notADate = new FindingKind('schema/not-a-date', 'error', ({ found }: { found: string }) => ({
  message: `"${found}" is not a date.`,
  help: 'Write year, month and day with hyphens, for example 2026-09-10; the month or the year alone will do: 2026-09, "2026".',
}));

export const notAnAddress = new FindingKind(
  'schema/not-an-address',
  'error',
  ({ found, isFile }: { found: string; isFile: boolean }) => ({
    message: `"${found}" is not the address of a web page.`,
    help: isFile
      ? 'A file cannot be linked here. Write the address where people find it on the web, or name it under "note:".'
      : 'Write one that begins with https:// or http://, without spaces and quotes, for example https://example.com/report.',
  }),
);

export const notACurrency = new FindingKind(
  'schema/not-a-currency',
  'error',
  ({ found }: { found: string }) => ({
    message: `"${found}" is not the code of a currency.`,
    help: 'Write its three capital letters (ISO 4217), for example IDR, USD or EUR.',
  }),
);

export const badId = new FindingKind(
  'schema/bad-id',
  'error',
  ({
    found,
    kind,
    named,
  }: {
    found: string;
    kind?: string | undefined;
    named?: { what: string; name: string; id: string | undefined; newId: string | undefined } | undefined;
  }) => ({
    message: `"${found}" cannot be an id.`,
    help:
      named === undefined
        ? `${kind === undefined ? '' : `The id of a ${kind === 'step' ? 'step or a stage' : kind} is wanted here. `}An id starts with a small letter and holds small letters, digits and hyphens.`
        : named.id === undefined
          ? `The ${named.what} "${named.name}" has no id yet: give it one, for example "id: ${named.newId ?? named.what}", and write that here.`
          : `The id of the ${named.what} "${named.name}" is wanted here: ${named.id}.`,
  }),
);

export const reservedKey = new FindingKind('schema/reserved-key', 'error', ({ key }: { key: string }) => ({
  message: `"${key}" cannot be a key.`,
  help: 'Choose another word: this one has a meaning of its own inside every program in JavaScript.',
}));

export const invalid = new FindingKind('schema/invalid', 'error', ({ problem }: { problem: string }) => ({
  message: problem,
}));

export const notAClock = new FindingKind('time/not-a-clock', 'error', ({ found }: { found: string }) => ({
  message: `"${found}" is not a time of day.`,
  help: 'Write hours and minutes from 00:00 to 23:59 with a colon, for example "08:30".',
}));

export const notADuration = new FindingKind(
  'time/not-a-duration',
  'error',
  ({ found, ofMonths, isNothing }: { found: string; ofMonths: boolean; isNothing: boolean }) => ({
    message: `"${found}" is not a length of time.`,
    help: isNothing
      ? 'No time passes here: leave the key out.'
      : ofMonths
        ? 'Months and years differ in length: write days or weeks, for example 30d or 4w.'
        : 'Write a number and w, d, h, m or s, the larger unit first: 45s, 15m, 1h30m, 2d or 1w.',
  }),
);

const kinds: Readonly<Record<ValueKind, string>> = {
  text: 'a text',
  number: 'a number',
  infinite: 'not a finite number',
  boolean: 'true or false',
  list: 'a list',
  group: 'a group of keys',
};

const inWords = (wanted: readonly Wanted[]): string => wanted.map(oneInWords).join(' or ');

function oneInWords(wanted: Wanted): string {
  if (typeof wanted !== 'string')
    return wanted.length === 0
      ? kinds.group
      : `${kinds.group} (${wanted.map((key) => `${key}:`).join(', ')})`;
  if (wanted === 'choice') return 'one of a few words';
  return wanted === 'filled-list' ? 'a list of at least one' : kinds[wanted];
}
