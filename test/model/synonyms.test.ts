import { opportunityStatuses } from '../../src/model/backlog/opportunity.ts';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/app/compile.ts';
import { journeyJsonSchema } from '../../src/app/json-schema.ts';
import { mapTypes } from '../../src/model/journey.ts';
import { keySynonyms } from '../../src/model/key-synonyms.ts';
import { evidenceKinds } from '../../src/model/evidence/evidence.ts';
import { aggregates, metrics } from '../../src/model/kpis/names.ts';
import { phases } from '../../src/model/stages/stage.ts';
import { valueSynonyms } from '../../src/model/value-synonyms.ts';

const suggestedFor = (yaml: string): readonly string[] => {
  const compiled = compile('a.journey.yaml', new TextEncoder().encode(yaml));
  return compiled.ok ? [] : compiled.error.flatMap(({ suggestions = [] }) => suggestions);
};

const normal = /^[\p{Ll}\p{N}]+([_/][\p{Ll}\p{N}]+)*$/u;

/** Every key of the format, wherever it stands. */
function* keysIn(schema: unknown): Generator<string> {
  if (typeof schema !== 'object' || schema === null) return;
  for (const [key, inner] of Object.entries(schema)) {
    if (key === 'properties') yield* Object.keys(inner as object);
    yield* keysIn(inner);
  }
}
const allKeys = new Set(keysIn(JSON.parse(journeyJsonSchema())));

describe('synonyms', () => {
  it.each([...Object.keys(keySynonyms), ...Object.keys(valueSynonyms)])(
    '%s is written as it is looked up',
    (word) => {
      expect(word).toMatch(normal);
    },
  );

  it.each(Object.entries(keySynonyms))('%s leads to a key', (_, meant) => {
    expect([meant].flat().filter((each) => !allKeys.has(each))).toEqual([]);
  });

  it.each(Object.entries(valueSynonyms))('%s leads to a choice', (_, meant) => {
    const choices = new Set<string>([
      ...mapTypes,
      ...phases,
      ...evidenceKinds,
      ...metrics,
      ...aggregates,
      ...opportunityStatuses,
      'online',
      'offline',
      'up',
      'down',
    ]);
    expect([meant].flat().filter((each) => !choices.has(each))).toEqual([]);
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
