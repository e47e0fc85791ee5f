import { describe, expect, it } from 'vitest';
import { compile } from '../../src/app/compile.ts';
import { config } from '../../src/app/config.ts';
import { journey } from '../../src/model/journey.ts';
import { library } from '../../src/model/library.ts';
import { otherWords, type OtherWords } from '../../src/model/shape/other-words.ts';
import { schemasWithin } from './schemas-within.ts';

const suggestedFor = (yaml: string): readonly string[] => {
  const compiled = compile('a.journey.yaml', new TextEncoder().encode(yaml));
  return compiled.ok ? [] : compiled.error.flatMap(({ suggestions = [] }) => suggestions);
};

const normal = /^[\p{Ll}\p{N}]+([_/][\p{Ll}\p{N}]+)*$/u;

interface Vocabulary {
  readonly way: string;
  readonly words: OtherWords;
  /** The keys of the object, or the choices of the value. */
  readonly known: readonly string[];
}

const vocabularies = [
  ...schemasWithin(journey),
  ...schemasWithin(library),
  ...schemasWithin(config()),
].flatMap(([way, schema]): Vocabulary[] => {
  const words = otherWords.get(schema);
  const { def } = schema._zod;
  if (words === undefined || (def.type !== 'object' && def.type !== 'enum')) return [];
  const known = def.type === 'object' ? Object.keys(def.shape) : Object.values(def.entries).map(String);
  return [{ way, words, known }];
});

describe.each(vocabularies)('the other words of $way', ({ words, known }) => {
  const others = Object.values(words).flatMap((each) => each ?? []);

  it('are written as they are looked up', () => {
    expect(others.filter((word) => !normal.test(word))).toEqual([]);
  });

  it('lead to words of the format, and are none themselves', () => {
    expect(Object.keys(words).filter((each) => !known.includes(each))).toEqual([]);
    expect(others.filter((word) => known.includes(word))).toEqual([]);
  });
});

describe('synonyms', () => {
  it('are there for every object', () => {
    const without = [...schemasWithin(journey), ...schemasWithin(library)].filter(
      ([, schema]) => schema._zod.def.type === 'object' && !otherWords.has(schema),
    );
    expect(without.map(([way]) => way)).toEqual([]);
  });

  it.each([
    ['physical_evidence', 'blueprint: { physical_evidence: A receipt }', ['evidence']],
    ['sources, of a claim', 'pain_points: { text: Slow, sources: talk }', ['evidence']],
    ['sources, of what is seen', 'blueprint: { sources: A receipt }', []],
    ['props, of a claim', 'pain_points: { text: Slow, props: talk }', []],
  ])('of one object are not those of another: %s', (_, yaml, meant) => {
    expect(suggestedFor(`title: T\nstages: [{ name: A, ${yaml} }]`)).toEqual(meant);
  });

  it.each([
    ['blueprint', 'service-blueprint'],
    ['Service Blueprint', 'service-blueprint'],
    ['cetak biru layanan', 'service-blueprint'],
    ['to-be', 'future-state'],
    ['future', 'future-state'],
    ['masa depan', 'future-state'],
    ['as-is', 'current-state'],
    ['As Is', 'current-state'],
    ['today', 'current-state'],
    ['current', 'current-state'],
    ['kondisi sekarang', 'current-state'],
    ['day in the life', 'day-in-the-life'],
  ])('the type "%s" is %s', (type, meant) => {
    expect(suggestedFor(`title: A\ntype: ${type}\nstages: [{ name: B }]`)).toEqual([meant]);
  });
});
