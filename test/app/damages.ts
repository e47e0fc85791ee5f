import { parse, stringify } from 'yaml';
import { journey } from '../../src/model/journey.ts';
import { otherWords } from '../../src/model/shape/other-words.ts';
import { schemasWithin } from '../model/schemas-within.ts';
import { changed, pathsOf, slips, withLine, wrongValues } from './tolerant-texts.ts';

type Random = () => number;

const pick = <Item>(items: readonly Item[], random: Random): Item =>
  items[Math.floor(random() * items.length)]!;

/** Other words for each key of the format. */
const wordsFor = new Map<string, readonly string[]>();
for (const [, schema] of schemasWithin(journey)) {
  for (const [key, words] of Object.entries(otherWords.get(schema) ?? {}))
    wordsFor.set(key, [...(wordsFor.get(key) ?? []), ...(words ?? [])]);
}

/** What people write in the place of a value. */
const values: readonly string[] = [
  '1.204',
  '150.000',
  '1,204',
  '0,4',
  '40 %',
  '40%',
  '-1.500',
  '2/5',
  '1 204',
  "1'204",
  'Rp 150.000',
  '"1.204,5"',
  '84',
  '7',
  '8.30 Uhr',
  '8:30 Uhr',
  '08h30',
  '8.30',
  'half past eight',
  'jam 8',
  '9 am',
  '5 menit',
  '2 hours',
  '1,5 jam',
  '3 bulan',
  'a week',
  'draft',
  'done',
  'selesai',
  'Pay the bill',
  'rina',
  'Rina Dewi',
  'yes',
  'ya',
  'tidak',
  '“Quoted”',
  '„Zitat“',
  '« Mot »',
  '"“both”"',
  'www.example.com',
  '10 September 2026',
  '10.09.2026',
  '2026/09/10',
  'euro',
  '$',
  '{ name: NPS }',
  '{ a: 1 }',
  '[1, 2]',
  '[]',
  '{}',
  '~',
  '@rina',
  '*bold*',
  '%',
  '#tag',
  '- dash',
  'a: b',
  '12',
  'true',
  '007',
  '1.0',
  'Not an id!',
  'emotion',
  '|',
  '>',
  '!important',
  '…',
];

/** A key as a hand that slips types it. */
const typos: readonly ((key: string, random: Random) => string)[] = [
  (key, random) => key.replace(key[Math.floor(random() * key.length)]!, ''),
  (key, random) => {
    const at = Math.floor(random() * key.length);
    return key.slice(0, at) + key[at]! + key.slice(at);
  },
  (key) => key.replace(/_/g, ''),
  (key) => key.replace(/_/g, ' '),
  (key) => key.replace(/_/g, '-'),
  (key) => key.toUpperCase(),
  (key) => `${key}s`,
  (key) => key.replace(/s$/, ''),
  (key) => key[0]!.toUpperCase() + key.slice(1),
  (key, random) => pick(wordsFor.get(key) ?? [key], random),
  (key, random) => pick(['status', 'foo', 'tags', 'constructor', '2nd'], random) || key,
];

const key = /^(\s*(?:- )*)([a-z_]+)(?=:)/;

/** The kinds of damage to a map: each does one thing to one place of it. */
const damages: readonly ((text: string, random: Random) => string)[] = [
  (text, random) => atLine(text, random, pick(Object.values(slips), random)),
  (text, random) =>
    atLine(text, random, (line) =>
      line.replace(key, (_, before: string, word: string) => before + pick(typos, random)(word, random)),
    ),
  (text, random) =>
    atLine(text, random, (line) => line.replace(/: (?=[^{[|>]).*$/, () => `: ${pick(values, random)}`)),
  (text, random) =>
    atLine(text, random, (line) =>
      line.replace(/([:,{[] )([^,{}[\]:]+)(?=[,\]} ])/, (_, before: string) => before + pick(values, random)),
    ),
  (text, random) =>
    atLine(text, random, (line) =>
      line.replace(
        /([{,] )([a-z_]+)(?=:)/,
        (_, before: string, word: string) => before + pick(typos, random)(word, random),
      ),
    ),
  (text, random) => stringify(withWrongValue(text, random)),
  (text, random) => JSON.stringify(withWrongValue(text, random), null, 2),
  (text, random) => {
    const json = JSON.stringify(parse(text), null, 2);
    const { index, 1: word } = pick([...json.matchAll(/"([a-z_]+)"(?=:)/g)], random);
    return `${json.slice(0, index + 1)}${pick(typos, random)(word!, random)}${json.slice(index + 1 + word!.length)}`;
  },
];

export const damaged = (text: string, random: Random): string => pick(damages, random)(text, random);

function atLine(text: string, random: Random, slip: (line: string) => string): string {
  const lines = text.split('\n');
  const at = Math.floor(random() * lines.length);
  return withLine(lines, at, slip(lines[at]!));
}

function withWrongValue(text: string, random: Random): unknown {
  const data: unknown = parse(text);
  const all = [...pathsOf(data)].filter(({ value }) => typeof value !== 'object');
  return changed(
    data,
    pick(all, random).path,
    random() < 0.5 ? pick(wrongValues, random) : pick(values, random),
  );
}
