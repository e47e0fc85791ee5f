import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { amountsIn, type Amounts } from '../../../src/i18n/amounts.ts';
import type { Labels } from '../../../src/i18n/labels.ts';
import type { Journey } from '../../../src/model/journey.ts';
import { en } from '../../../src/i18n/en.ts';
import { id } from '../../../src/i18n/id.ts';
import { alone } from '../../../src/model/resolved-journey.ts';
import { buildView } from '../../../src/app/build-view.ts';
import type { SupportView } from '../../../src/view/support/support-view.ts';
import { evidenceView as viewOfEvidence } from '../../../src/parts/evidence/evidence.ts';
import { supportsOf } from '../../../src/view/support/support.ts';
import type { JourneyView } from '../../../src/view/journey-view.ts';
import { fullJourney } from '../../full-journey.ts';

const evidenceView = (
  journey: Journey,
  labels: Labels,
  amounts: Amounts,
): ReturnType<typeof viewOfEvidence> => viewOfEvidence(journey, supportsOf(journey, labels), labels, amounts);

const pieces = {
  unused: { title: 'Nobody cites it', kind: 'survey' },
  talks: { title: 'Interviews', kind: 'interview', date: '2026-08', sample: 8 },
  survey: { title: 'Survey', kind: 'survey', date: '2026-09-10', sample: 1240, url: 'https://example.com/a' },
};

/** A journey of one stage whose claims cite these. */
const journeyOf = (
  { emotions = [], pains = [], ideas = [], kpis = [] }: Partial<Record<string, readonly string[][]>>,
  evidence: object = pieces,
) =>
  fullJourney({
    title: 'T',
    evidence,
    kpis: Object.fromEntries(kpis.map((cited, n) => [`k${n}`, { name: 'K', value: 1, evidence: cited }])),
    stages: [
      {
        name: 'S',
        emotion: emotions.map((cited) => ({ label: 'Glad', score: 1, evidence: cited })),
        pain_points: pains.map((cited) => ({ text: 'Slow', evidence: cited })),
        opportunities: ideas.map((cited) => ({ text: 'Faster', evidence: cited })),
      },
    ],
  });

describe('the evidence of a map', () => {
  it('is nothing where no claim cites any, however much is described', () => {
    const journey = journeyOf({ emotions: [[]], pains: [[]], kpis: [[]] });
    expect(evidenceView(journey, en, amountsIn('en', en))).toBe(false);
    expect(supportsOf(journey, en)([])).toEqual({ level: '', label: '', sources: [], evidence: [] });
  });

  it('is what is cited, numbered in the order of the file, and how many claims cite it', () => {
    const journey = journeyOf({ emotions: [['survey', 'talks']], pains: [['survey', 'survey'], []] });
    const view = evidenceView(journey, en, amountsIn('en', en));
    expect(view).toMatchObject({
      claims: 3,
      claimsLabel: '3 claims',
      counts: [
        { level: 'confirmed', count: 2 },
        { level: 'assumed', count: 1 },
      ],
      sources: [
        {
          id: 'talks',
          number: 1,
          claims: 1,
          claimsLabel: 'cited once',
          date: 'August 2026',
          sample: 'n = 8',
        },
        { id: 'survey', number: 2, claims: 2, date: 'September 10, 2026', sample: 'n = 1,240' },
      ],
    });
    expect(supportsOf(journey, en)(['survey', 'talks', 'survey'])).toEqual({
      level: 'confirmed',
      label: 'confirmed',
      sources: [1, 2],
      evidence: ['talks', 'survey'],
    });
  });

  it('is written in the language of the labels', () => {
    const view = evidenceView(journeyOf({ pains: [['survey']] }), id, amountsIn('id', id));
    expect(view).toMatchObject({
      claimsLabel: '1 pernyataan',
      sources: [{ kindLabel: 'Survei', date: '10 September 2026', sample: 'n = 1.240' }],
    });
  });

  it('takes a KPI for a claim where it has a figure, and not where it has just a target', () => {
    const journey = fullJourney({
      ...journeyOf({ pains: [['talks']] }),
      kpis: {
        measured: { name: 'A', value: 0.3 },
        wanted: { name: 'B', target: 0.4 },
        proved: { name: 'C', target: 0.4, evidence: ['talks'] },
      },
    });
    expect(evidenceView(journey, en, amountsIn('en', en))).toMatchObject({ claims: 3 });
  });

  it('is that of the steps that are left where a map is cut to a persona', () => {
    const journey = fullJourney({
      ...journeyOf({}),
      personas: { rina: { name: 'Rina' }, budi: { name: 'Budi' } },
      stages: [
        {
          name: 'S',
          emotion: [
            { persona: 'rina', label: 'Glad', score: 1, evidence: ['talks'] },
            { persona: 'budi', label: 'Bored', score: -1, evidence: ['survey'] },
          ],
        },
      ],
    });
    const people = { goals: [], motivations: [], needs: [], frustrations: [] };
    const whole = {
      ...journey,
      personas: { rina: { name: 'Rina', ...people }, budi: { name: 'Budi', ...people } },
    };
    expect(buildView(alone(whole), { persona: 'rina' }).evidence).toMatchObject({
      claims: 1,
      sources: [{ id: 'talks', number: 1 }],
    });
    expect(buildView(alone(whole)).evidence).toMatchObject({ claims: 2 });
  });
});

/** What is said of the claims in the lanes of a map. */
const supportsIn = ({ lanes }: JourneyView): SupportView[] =>
  lanes
    .filter(({ id: lane }) => ['emotion', 'pain-points', 'opportunities'].includes(lane))
    .flatMap(({ cells }) => cells.flatMap(({ items }) => items.map(({ support }) => support)));

const cited = fc.uniqueArray(fc.constantFrom(...Object.keys(pieces), 'there-is-none'));
const someClaims = fc.array(cited, { maxLength: 5 });

test('the counts add up to the claims, and every number leads to a source', () => {
  fc.assert(
    fc.property(someClaims, someClaims, someClaims, someClaims, (emotions, pains, ideas, kpis) => {
      const journey = journeyOf({ emotions, pains, ideas, kpis });
      const view = buildView(alone(journey));
      const supports = supportsIn(view);
      const { evidence } = view;
      if (evidence === false) {
        expect(supports.filter(({ level }) => level !== '')).toEqual([]);
        return;
      }
      expect(evidence.claims).toBe(emotions.length + pains.length + ideas.length + kpis.length);
      expect(evidence.counts.reduce((sum, { count }) => sum + count, 0)).toBe(evidence.claims);
      expect(evidence.counts.every(({ count }) => count > 0)).toBe(true);
      expect(evidence.sources.map(({ number }) => number)).toEqual(
        evidence.sources.map((_, index) => index + 1),
      );
      const numbers = new Set(evidence.sources.map(({ number }) => number));
      for (const { level, sources } of supports) {
        expect(level === 'assumed').toBe(sources.length === 0);
        expect(sources.every((number) => numbers.has(number))).toBe(true);
      }
      for (const level of ['confirmed', 'thin', 'assumed'] as const) {
        const shown = supports.filter((support) => support.level === level).length;
        const counted = evidence.counts.find((each) => each.level === level)?.count ?? 0;
        expect(shown).toBeLessThanOrEqual(counted);
        if (kpis.length === 0) expect(shown).toBe(counted);
      }
    }),
  );
});
