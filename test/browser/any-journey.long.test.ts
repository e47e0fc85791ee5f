import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { evidenceKinds } from '../../src/model/evidence/evidence.ts';
import { mapTypes, type Journey } from '../../src/model/journey.ts';
import { alone } from '../../src/model/resolved-journey.ts';
import { buildView } from '../../src/app/build-view.ts';
import { fullJourney } from '../full-journey.ts';
import { measure } from './measure.ts';
import { mapHeight, renderPage, sheet, showWhole, useBench, withPage } from './pages.ts';

const bench = useBench();

const latin =
  'the a of customer form waits and asks for information again because nobody knows whether it arrived responsible WhatsApp 24/7'.split(
    ' ',
  );
const arabic = 'القهوة من في الدفع هل على المنتج إلى توصيل معلومات'.split(' ');
const japanese = ['商品', 'の', '情報', 'を', '探す', 'コーヒー', '支払い', '安全'];

/** Sentences of few or many words, in three scripts. */
const sentence = (most: number) =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .array(fc.constantFrom(...latin), { minLength: 1, maxLength: most })
        .map((words) => words.join(' ')),
    },
    {
      weight: 1,
      arbitrary: fc
        .array(fc.constantFrom(...arabic), { minLength: 1, maxLength: most })
        .map((words) => words.join(' ')),
    },
    {
      weight: 1,
      arbitrary: fc
        .array(fc.constantFrom(...japanese), { minLength: 1, maxLength: most * 2 })
        .map((words) => words.join('')),
    },
  );
const some = <T>(item: fc.Arbitrary<T>, most: number) => fc.array(item, { maxLength: most });
const grade = fc.integer({ min: 1, max: 5 });

const service = fc.record(
  {
    text: sentence(20),
    by: sentence(4),
    wait: fc.constantFrom('45s', '1h30m', '2d'),
    fail_point: fc.oneof(fc.boolean(), sentence(12)),
    hand_off: sentence(4),
  },
  { requiredKeys: ['text'] },
);
const at = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

/** Where claims come from, a dozen pieces so that some numbers have two digits. */
const evidence = fc
  .array(
    fc.record(
      {
        title: sentence(12),
        kind: fc.constantFrom(...evidenceKinds),
        date: fc.constant('2026-09-10'),
        sample: fc.integer({ min: 1, max: 5000 }),
        url: fc.constant('https://example.com/report'),
        note: sentence(20),
      },
      { requiredKeys: ['title'] },
    ),
    { minLength: 12, maxLength: 12 },
  )
  .map((pieces) => Object.fromEntries(pieces.map((piece, index) => [`e${index}`, piece])));
const cites = some(
  fc.nat({ max: 11 }).map((piece) => `e${piece}`),
  4,
);

const step = fc.record({
  name: sentence(5),
  at: fc.option(at, { nil: undefined, freq: 6 }),
  duration: fc.option(fc.constantFrom('45s', '5m', '15m', '1h30m', '8h', '3d', '2w1d'), { nil: undefined }),
  personas: fc.constant<string[]>([]),
  next: some(
    fc.record(
      {
        to: fc.nat({ max: 8 }).map((stage) => `s${stage}`),
        when: sentence(8),
        share: fc.integer({ min: 1, max: 30 }).map((percent) => percent / 100),
      },
      { requiredKeys: ['to', 'share'] },
    ),
    2,
  ),
  exit: some(
    fc.record({ share: fc.constantFrom(0.01, 0.1, 0.2), reason: sentence(8) }, { requiredKeys: ['share'] }),
    2,
  ),
  actions: some(sentence(25), 3),
  thoughts: some(sentence(25), 2),
  emotion: some(
    fc.record(
      {
        label: sentence(7),
        score: fc.integer({ min: -20, max: 20 }).map((tenths) => tenths / 10),
        // Whose it is, among those who take the step; everybody's without it.
        whose: fc.nat(11),
        evidence: cites,
      },
      { requiredKeys: ['label'] },
    ),
    7,
  ),
  takers: fc.array(fc.nat(5), { maxLength: 3 }),
  touchpoints: some(
    fc.record(
      {
        name: sentence(12),
        channel: fc.constantFrom('web', 'shop', 'call'),
        context: sentence(8),
        need: sentence(8),
      },
      { requiredKeys: ['name'] },
    ),
    3,
  ),
  pain_points: some(
    fc.record({ text: sentence(25), severity: grade, evidence: cites }, { requiredKeys: ['text'] }),
    3,
  ),
  opportunities: some(
    fc.record(
      { text: sentence(25), impact: grade, feasibility: grade, evidence: cites },
      { requiredKeys: ['text'] },
    ),
    3,
  ),
  moment_of_truth: fc.boolean(),
  blueprint: fc.record({
    evidence: some(service, 2),
    frontstage: some(service, 2),
    backstage: some(service, 2),
    support: some(service, 1),
  }),
});

const persona = fc.record({
  name: sentence(4),
  segment: sentence(6),
  demographics: fc.dictionary(sentence(2), sentence(4), { maxKeys: 5 }),
  goals: some(sentence(10), 4),
  motivations: some(sentence(10), 3),
  needs: some(sentence(10), 3),
  frustrations: some(sentence(10), 3),
  quote: sentence(20),
});

type DrawnStep = typeof step extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/** A step of a journey with so many personas: some take it, and some of what is felt is a persona's own. */
function peopled({ takers, emotion, ...rest }: DrawnStep, count: number) {
  const idOf = (index: number) => `p${index % count}`;
  const personas = count === 0 ? [] : [...new Set(takers.map(idOf))];
  const feelers = personas.length > 0 ? personas : Array.from({ length: count }, (_, index) => idOf(index));
  return {
    ...rest,
    personas,
    emotion: emotion.map(({ whose, ...felt }) => {
      const feeler = whose === undefined ? undefined : feelers[whose];
      return feeler === undefined ? felt : { ...felt, persona: feeler };
    }),
  };
}

/** With their times in order, and nothing that takes days: so that they stand on one clock. */
function inOrder<Stage extends { steps: { at: string | undefined; duration: string | undefined }[] }>(
  stages: readonly Stage[],
): Stage[] {
  const times = stages.flatMap(({ steps }) => steps.flatMap((each) => each.at ?? [])).toSorted();
  let next = 0;
  return stages.map((stage) => ({
    ...stage,
    steps: stage.steps.map((each) => ({
      ...each,
      at: each.at === undefined ? undefined : times[next++],
      duration: /[dw]/.test(each.duration ?? '') ? '20m' : each.duration,
    })),
  }));
}

const journey: fc.Arbitrary<Journey> = fc
  .record({
    title: sentence(15),
    description: sentence(40),
    scenario: sentence(40),
    owner: sentence(8),
    locale: fc.constantFrom('en', 'id', 'ar', 'ja'),
    type: fc.constantFrom(...mapTypes),
    isOneDay: fc.boolean(),
    people: some(persona, 6),
    apart: fc.boolean(),
    evidence,
    isProved: fc.boolean(),
    stages: fc.array(
      fc.record({
        name: sentence(4),
        goals: some(sentence(10), 2),
        steps: fc.array(step, { minLength: 1, maxLength: 4 }),
      }),
      { minLength: 1, maxLength: 9 },
    ),
  })
  .map(
    ({
      title,
      description,
      scenario,
      owner,
      locale,
      type,
      isOneDay,
      people,
      apart,
      evidence: pieces,
      isProved,
      stages,
    }) =>
      fullJourney({
        title,
        description,
        use: [],
        scenario,
        owner,
        locale,
        type,
        // Claims that cite what there is not cite nothing.
        ...(isProved ? { evidence: pieces } : {}),
        personas: Object.fromEntries(people.map((each, index) => [`p${index}`, each])),
        channels: {
          web: { name: 'Website', kind: 'online' as const },
          shop: { name: 'Shop', kind: 'offline' as const },
          call: { name: 'Customer information' },
        },
        // A stage also has the fields of a step, for where it has no steps.
        stages: (isOneDay ? inOrder(stages) : stages)
          .map((stage) => ({
            ...stage,
            steps: stage.steps.map((each) => peopled(each, apart ? people.length : 0)),
          }))
          .map((stage, index) =>
            Object.assign({ ...(stage.steps[0] as (typeof stage.steps)[number]) }, stage, {
              id: `s${index}`,
            }),
          ),
      }),
  );

test('any journey fits its columns on a screen and one sheet in print', async () => {
  await withPage(bench.browser, (page) =>
    fc.assert(
      fc.asyncProperty(journey, fc.constantFrom(375, 768, 1440), async (each, width) => {
        await page.goto(bench.write('any', renderPage(buildView(alone(each)))));
        await page.emulateMediaType('screen');
        await showWhole(page, width);
        expect(await page.evaluate(measure)).toEqual([]);
        await page.emulateMediaType('print');
        await page.setViewport(sheet);
        expect(await page.evaluate(measure)).toEqual([]);
        expect(await mapHeight(page)).toBeLessThanOrEqual(sheet.height);
      }),
      {
        numRuns: Number(process.env['RUNS'] ?? 40),
        seed: Number(process.env['SEED'] ?? 1),
        endOnFailure: true,
      },
    ),
  );
}, 600_000);
