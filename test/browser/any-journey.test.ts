import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Step } from '../../src/model/parts/step.ts';
import { mapTypes, type Journey } from '../../src/model/journey.ts';
import { alone } from '../../src/model/resolved-journey.ts';
import { buildView } from '../../src/view/build-view.ts';
import { measure } from './measure.ts';
import { renderPage, sheet, showWhole, useBench, withPage } from './pages.ts';

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

const at = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

const step = fc.record({
  name: sentence(5),
  at: fc.option(at, { nil: undefined, freq: 6 }),
  duration: fc.option(fc.constantFrom('45s', '5m', '15m', '1h30m', '8h', '3d', '2w1d'), { nil: undefined }),
  personas: fc.constant<string[]>([]),
  next: fc.constant<Step['next']>([]),
  actions: some(sentence(25), 3),
  thoughts: some(sentence(25), 2),
  emotion: some(
    fc.record(
      { label: sentence(7), score: fc.integer({ min: -20, max: 20 }).map((tenths) => tenths / 10) },
      { requiredKeys: ['label'] },
    ),
    3,
  ),
  touchpoints: some(
    fc.record({ name: sentence(12), channel: fc.constantFrom('web', 'shop') }, { requiredKeys: ['name'] }),
    3,
  ),
  pain_points: some(fc.record({ text: sentence(25), severity: grade }, { requiredKeys: ['text'] }), 3),
  opportunities: some(
    fc.record({ text: sentence(25), impact: grade, feasibility: grade }, { requiredKeys: ['text'] }),
    3,
  ),
  moment_of_truth: fc.boolean(),
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
    stages: fc.array(
      fc.record({
        name: sentence(4),
        goals: some(sentence(10), 2),
        steps: fc.array(step, { minLength: 1, maxLength: 4 }),
      }),
      { minLength: 1, maxLength: 9 },
    ),
  })
  .map(({ title, description, scenario, owner, locale, type, isOneDay, people, stages }) => ({
    title,
    description,
    use: [],
    scenario,
    owner,
    locale,
    type,
    personas: Object.fromEntries(people.map((each, index) => [`p${index}`, each])),
    channels: {
      web: { name: 'Website', kind: 'online' as const },
      shop: { name: 'Shop', kind: 'offline' as const },
    },
    // A stage also has the fields of a step, for where it has no steps.
    stages: (isOneDay ? inOrder(stages) : stages).map((stage) =>
      Object.assign({ ...(stage.steps[0] as (typeof stage.steps)[number]) }, stage),
    ),
  }));

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
        expect(await page.evaluate('document.documentElement.scrollHeight')).toBeLessThanOrEqual(
          sheet.height,
        );
      }),
      { numRuns: Number(process.env['RUNS'] ?? 12), seed: Number(process.env['SEED'] ?? 1) },
    ),
  );
}, 600_000);
