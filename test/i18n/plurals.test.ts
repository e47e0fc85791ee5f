import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { id } from '../../src/i18n/id.ts';
import { en as insightsEn } from '../../src/i18n/insights/en.ts';
import { id as insightsId } from '../../src/i18n/insights/id.ts';
import { fill } from '../../src/i18n/labels.ts';

/** Labels for several that have one beside them for one. */
const pairs: Readonly<Record<string, keyof typeof en>> = {
  days: 'day',
  weeks: 'week',
  waitingAt: 'waitingAtOne',
  subSteps: 'subStep',
  subPains: 'subPain',
  subTruths: 'subTruth',
  claims: 'claim',
  cited: 'citedOnce',
  kpiPoints: 'kpiPoint',
  kpiRows: 'kpiRow',
};
/** There are always several of these. */
const always = ['allMaps', 'phasesBasis', 'sharedPainsBasis'];

/** Of these the first is a name. */
const named = ['personaNoStep'];

const keysOf = (label: string): string[] => [...label.matchAll(/\{(\w+)/g)].map(([, key]) => key!);
const filled = (label: string, count: number): string =>
  fill(label, Object.fromEntries(keysOf(label).map((key) => [key, count])));
const english = Object.entries({ ...en, ...insightsEn }).filter(
  ([key]) => !(key in pairs) && !Object.values<string>(pairs).includes(key),
);

test('a count picks its word', () => {
  const label = '{count} {count|step|steps} of {all} {all|is|are} here';
  expect(fill(label, { count: 1, all: 2 })).toBe('1 step of 2 are here');
  expect(fill(label, { count: 0, all: '1' })).toBe('0 steps of 1 is here');
});

describe('English', () => {
  test.each(english.filter(([key]) => ![...always, ...named].includes(key)))(
    '%s has the singular for one',
    (_key, label) => {
      expect(filled(label, 1)).not.toMatch(/\b1 (?!is\b|has\b|falls\b|stands\b)[a-z-]+s\b/);
    },
  );

  test.each(english)('%s has the plural for several', (_key, label) => {
    expect(filled(label, 2)).not.toMatch(
      /\b2 (?:step|map|pain point|exit|channel|touchpoint|pair|opportunity|point)\b/,
    );
  });

  test.each(Object.entries(pairs))('%s stands beside %s', (several, one) => {
    expect(en[several as keyof typeof en]).not.toBe(en[one]);
  });
});

test.each([
  ['labels', en, id],
  ['words of the insights', insightsEn, insightsId],
])('Indonesian %s say the same things, and have one form for all counts', (_name, ours, theirs) => {
  for (const [key, label] of Object.entries(ours)) {
    const other = (theirs as Readonly<Record<string, string>>)[key]!;
    const words = other.replaceAll(/\{\w+\}/g, '');
    // Of two labels that differ in number alone, one may leave the number out.
    expect({ key, asks: keysOf(other).filter((each) => !keysOf(label).includes(each)) }).toEqual({
      key,
      asks: [],
    });
    expect({ key, ofAnotherLanguage: /\||\b(?:of|and|the|not)\b/.exec(words)?.[0] }).toEqual({ key });
  }
});
