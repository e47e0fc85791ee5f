import fc from 'fast-check';
import type { PersonaMark } from '../../src/view/journey-view.ts';
import { describe, expect, it } from 'vitest';
import { insightsOf, overallOf as overallOfParts } from '../../src/insights/insights.ts';
import { changes } from '../../src/parts/comparison/insight-changes.ts';
import { channels } from '../../src/parts/channels/insight-channels.ts';
import type { Digest } from '../../src/insights/overall/digest.ts';
import { digestOf } from '../../src/insights/overall/digest-of.ts';
import { phases } from '../../src/insights/overall/phases.ts';
import { sharedPains } from '../../src/insights/overall/shared-pains.ts';
import type { JourneyView, Phase } from '../../src/view/journey-view.ts';
import type { Sample } from '../formats/sample-view.ts';
import { channel, dataOf, felt, pain, told, viewWith, written, type Score, insightParts } from './parts.ts';

const overallOf = (digests: readonly Digest[], locale?: string) =>
  overallOfParts(digests, insightParts, locale);

const digest = (path: string, parts: Partial<JourneyView> = {}, sample: Sample = {}): Digest =>
  digestOf(path, viewWith(parts, { title: `Map ${path}`, ...sample }), insightParts);

const withPains = (path: string, ...texts: string[]): Digest =>
  digest(path, { painPoints: texts.map((text) => pain(text)) });

describe('pain points of several maps', () => {
  it('are found by the same text, whatever its case', () => {
    const digests = [
      digest('a', { painPoints: [pain('Slow checkout', { severity: 4 }), pain('Alone')] }),
      digest('b', { painPoints: [pain('slow  CHECKOUT!', { severity: 1 })] }),
      withPains('c', 'Slow checkout'),
      digest('d'),
    ];
    expect(told(sharedPains, digests)).toEqual([
      'Pain points of several maps (1 of 1 that stands on several maps; 4 pain points on 3 maps were compared)',
      '3 maps Slow checkout | the same text: Map a, Map b, Map c | severity 2.5 on average, given for 2 of 3',
    ]);
  });

  it('are found by nearly the same text, and both are shown', () => {
    const digests = [withPains('a', 'Too many form fields'), withPains('b', 'Too many forms fields')];
    expect(told(sharedPains, digests)[1]).toBe(
      '2 maps Too many form fields | similar texts, 86% of the letter groups in common: | “Too many form fields”: Map a | “Too many forms fields”: Map b',
    );
    expect(dataOf(sharedPains, digests)).toMatchObject({
      first: [{ match: 'similar', meanSeverity: null, texts: [{ maps: [{ path: 'a' }] }, {}] }],
    });
  });

  it('are none where one map says the same twice', () => {
    expect(dataOf(sharedPains, [withPains('a', 'Slow', 'slow'), withPains('b', 'Dear')])).toBe(false);
  });

  it('come in the order of their maps, their severity and their text', () => {
    const severe = (path: string) => digest(path, { painPoints: [pain('Severe', { severity: 5 })] });
    const digests = [
      withPains('a', 'Beta', 'Alpha', 'Often'),
      withPains('b', 'Beta', 'Alpha', 'Often'),
      withPains('c', 'Often'),
      severe('d'),
      severe('e'),
    ];
    const { first } = dataOf(sharedPains, digests) as { first: { texts: { text: string }[] }[] };
    expect(first.map(({ texts }) => texts[0]?.text)).toEqual(['Often', 'Severe', 'Alpha', 'Beta']);
  });
});

describe('channels', () => {
  it('are matched by name, with what is felt and what hurts where they are used', () => {
    const digests = [
      digest(
        'a',
        {
          channelUse: [channel('Website', [0, 1, 1], 'online'), channel('Unused', []), channel('Store', [2])],
          painPoints: [pain('p', { step: 1, severity: 4 }), pain('q', { step: 1 }), pain('r', { step: 2 })],
        },
        felt(-1, -2, null),
      ),
      digest('b', { channelUse: [channel('website', [0], 'online')] }, felt(2)),
    ];
    expect(told(channels, digests)).toEqual([
      'Channels, the worst first (2 of 2 channels, matched by name over 2 maps; mean feeling at the steps that use them)',
      '−0.33 Website @ online | maps: 2; steps: 3, measured: 3 | pain points there: 2; severity 4 on average of 1',
      '– Store | maps: 1; steps: 1, none measured | pain points there: 1',
    ]);
    expect(dataOf(channels, digests)).toMatchObject({
      first: [{ kind: 'online' }, { kind: null, meanValence: null, meanSeverity: null }],
    });
  });

  it('say nothing where nothing is known of them', () => {
    const unknown = (path: string) => digest(path, { channelUse: [channel('Website', [0])] }, felt(null));
    expect(dataOf(channels, [unknown('a'), unknown('b')])).toBe(false);
  });

  it('have no kind where maps differ, and equal ones come by their pain points, then by name', () => {
    const digests = [
      digest(
        'a',
        {
          channelUse: [channel('Zoo', [0], 'online'), channel('Bar', [0], 'online'), channel('Bad', [1])],
          painPoints: [pain('p', { step: 1 })],
        },
        felt(0, 0),
      ),
      digest('b', { channelUse: [channel('Zoo', [0], 'offline')] }, felt(0)),
    ];
    const { first } = dataOf(channels, digests) as { first: { name: string; kind: string | null }[] };
    expect(first.map(({ name }) => name)).toEqual(['Bad', 'Bar', 'Zoo']);
    expect(first.at(-1)?.kind).toBeNull();
  });
});

describe('phases', () => {
  const inPhase = (path: string, ...scores: Score[]) =>
    digest(
      path,
      { painPoints: [pain('p')] },
      {
        stages: [
          { name: 'B', phase: 'decision', steps: scores.map((score) => ({ score })) },
          { name: 'A', phase: 'awareness', steps: [{ score: null }] },
          { name: 'C' },
        ],
      },
    );

  it('are compared in the order of a journey over the maps that name them', () => {
    expect(told(phases, [inPhase('a', -1, null), inPhase('b', 2), digest('c')])).toEqual([
      'Phases compared (2 of 3 maps name the phases of their stages)',
      '– Awareness | maps: 2; steps: 2, none measured',
      '+0.5 Decision | maps: 2; steps: 3, measured: 2 | pain points: 2, 1 a map',
    ]);
  });

  it('are not compared where one map alone names them', () => {
    expect(dataOf(phases, [inPhase('a', 1), digest('b')])).toBe(false);
  });
});

const mark = (index: number): PersonaMark => ({
  id: `p${index + 1}`,
  name: `P${index + 1}`,
  number: index + 1,
  initial: 'P',
  hue: 1,
  marker: 'circle',
});

describe('future against today', () => {
  const comparedBy = (path: string, gain: number | readonly number[], measured = true) => {
    const gains = [gain].flat();
    const of = (index: number) => (gains.length === 1 ? [] : [mark(index)]);
    const comparison = {
      title: 'Now',
      link: '',
      lines: [],
      people: measured ? gains.map((meanGain, index) => ({ personas: of(index), meanGain, steps: 1 })) : [],
      steps: [],
      removed: [],
      gains: [],
    };
    return digest(path, { comparison });
  };

  it('counts each map the same, and none that measures nothing twice', () => {
    expect(
      told(changes, [comparedBy('a', 1), comparedBy('b', 2), comparedBy('c', 2, false), digest('d')]),
    ).toEqual([
      'Future against today (mean gain +1.5 over 2 of 3 maps with a baseline; steps measured on both: 2)',
      '↑ +2 Map b | compared with Now | steps measured on both maps: 1',
      '↑ +1 Map a | compared with Now | steps measured on both maps: 1',
    ]);
  });

  it('tells each persona apart, and says where a map counts with the mean over several', () => {
    expect(told(changes, [comparedBy('a', [2, -1]), comparedBy('b', 1)])).toEqual([
      'Future against today (mean gain +0.75 over 2 of 2 maps with a baseline; steps measured on both: 3; maps that count with the mean over several personas: 1)',
      '↑ +2 Map a | P1 | compared with Now | steps measured on both maps: 1',
      '↑ +1 Map b | compared with Now | steps measured on both maps: 1',
      '↓ −1 Map a | P2 | compared with Now | steps measured on both maps: 1',
    ]);
  });

  it('says nothing where no map can be compared', () => {
    expect(dataOf(changes, [digest('a'), comparedBy('b', 1, false)])).toBe(false);
  });
});

describe('a mean over several personas', () => {
  const oneMap = (path: string): Digest =>
    digestOf(
      path,
      written({
        title: `Map ${path}`,
        personas: { rina: 'Rina', budi: 'Budi' },
        channels: { web: 'Web' },
        stages: [
          {
            name: 'A',
            phase: 'decision',
            touchpoints: { name: 't', channel: 'web' },
            emotion: [
              { persona: 'rina', label: 'a', score: 2 },
              { persona: 'budi', label: 'b', score: -1 },
            ],
          },
          { name: 'B', phase: 'decision', emotion: { persona: 'rina', label: 'c', score: 1 } },
        ],
      }),
      insightParts,
    );
  const ofSeveral = 'measured steps that count with the mean over several personas: 2';

  it('is called so in phases and channels', () => {
    const digests = [oneMap('a'), oneMap('b')];
    expect(told(phases, digests)[1]).toBe(`+0.75 Decision | maps: 2; steps: 4, measured: 4 | ${ofSeveral}`);
    expect(told(channels, digests)[1]).toBe(`+0.5 Web | maps: 2; steps: 2, measured: 2 | ${ofSeveral}`);
    expect(dataOf(phases, digests)).toMatchObject({ phases: [{ basis: { stepsOfSeveral: 2 } }] });
  });
});

describe('all maps together', () => {
  it('are nothing where there is one map', () => {
    expect(overallOf([withPains('a', 'x')])).toBe(false);
    expect(overallOf([])).toBe(false);
  });

  it('are told in the language that is asked for, else in that of all maps, else in English', () => {
    const [en, id] = ['en', 'id'].map((locale) => digest(locale, {}, { locale }));
    const languageOf = (...args: Parameters<typeof overallOf>) => overallOf(...args) || undefined;
    expect(languageOf([id!, id!])?.language).toBe('id');
    expect(languageOf([id!, en!])?.language).toBe('en');
    expect(languageOf([en!, en!], 'id-ID')?.language).toBe('id');
    expect(languageOf([id!, id!], 'fr')?.language).toBe('en');
  });

  it('are the same in whatever order they come', () => {
    const texts = fc.constantFrom('Slow checkout', 'slow checkout', 'Slow checkouts', 'Too dear', 'Late');
    const score = fc.constantFrom<Score>(-2, -1, 0, 1, 2, null);
    const map = fc.record({
      pains: fc.array(fc.record({ text: texts, severity: fc.nat(5), step: fc.nat(1) }), { maxLength: 3 }),
      scores: fc.tuple(score, score),
      names: fc.array(fc.constantFrom('Web', 'web', 'Store'), { maxLength: 2 }),
      phase: fc.constantFrom<Phase | undefined>('awareness', 'loyalty', undefined),
    });
    const maps = fc.array(map, { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(maps, fc.infiniteStream(fc.nat()), (list, numbers) => {
        const digests = list.map(({ pains, scores, names, phase }, index) =>
          digest(
            `map-${index}`,
            {
              painPoints: pains.map(({ text, ...rest }) => pain(text, rest)),
              channelUse: names.map((name, place) => channel(name, [place])),
            },
            {
              stages: [
                {
                  name: 'A',
                  ...(phase === undefined ? {} : { phase }),
                  steps: scores.map((each) => ({ score: each })),
                },
              ],
            },
          ),
        );
        const keyed = digests.map((each) => [numbers.next().value, each] as const);
        const shuffled = keyed.toSorted(([a], [b]) => a - b).map(([, each]) => each);
        const dataOfAll = (all: readonly Digest[]) =>
          JSON.stringify((overallOf(all) || undefined)?.found.map(({ id, data }) => [id, data]));
        expect(dataOfAll(shuffled)).toBe(dataOfAll(digests));
      }),
    );
  });
});

it('nothing is told of a map that says nothing', () => {
  expect(
    insightsOf('a', viewWith({}, { stages: [{ name: 'A', steps: [{ score: null }] }] }), insightParts).found,
  ).toEqual([]);
});
