import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Journey } from '../../src/model/journey.ts';
import { alone } from '../../src/model/resolved-journey.ts';
import { buildView } from '../../src/app/build-view.ts';
import { fullJourney } from '../full-journey.ts';
import { measure } from './measure.ts';
import { mapHeight, renderPage, sheet, showWhole, useBench, withPage } from './pages.ts';

const bench = useBench();

const words = [
  ...'the a of customer form waits asks information responsible WhatsApp 24/7 https://kopi.example/katalog'.split(
    ' ',
  ),
  ...'القهوة من في الدفع هل على'.split(' '),
  '商品の情報を探す',
  'コーヒー',
  '☕',
  '👩🏽‍🍳',
  '{name}',
  '{{name}}',
  'x'.repeat(120),
];
const line = (most: number) =>
  fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: most }).map((each) => each.join(' '));

const message = fc.record(
  {
    name: line(6),
    stage: fc.constantFrom('one', 'two'),
    channel: fc.constantFrom('email', 'chat'),
    subject: line(10),
    body: fc
      .array(fc.oneof({ weight: 4, arbitrary: line(40) }, fc.constantFrom('', '  ')), { maxLength: 12 })
      .map((lines) => ['Hi', ...lines].join('\n')),
    sample: fc.record({ name: line(8) }),
  },
  { requiredKeys: ['body'] },
);

const stage = (id: string) => ({ id, name: id, actions: ['Waits'] });

const journey: fc.Arbitrary<Journey> = fc
  .record({
    locale: fc.constantFrom('en', 'id', 'ar'),
    sent: fc.array(message, { minLength: 1, maxLength: 7 }),
  })
  .map(({ locale, sent }) =>
    fullJourney({
      title: 'Messages',
      locale,
      channels: { email: { name: 'Email' }, chat: { name: 'Chat' } },
      messages: Object.fromEntries(sent.map((each, index) => [`m${index}`, each])),
      stages: [stage('one'), stage('two')],
    }),
  );

test('any messages fit their sheets on a screen and one sheet in print', async () => {
  await withPage(bench.browser, (page) =>
    fc.assert(
      fc.asyncProperty(journey, fc.constantFrom(375, 768, 1440), async (each, width) => {
        await page.goto(bench.write('messages', renderPage(buildView(alone(each)))));
        await page.emulateMediaType('screen');
        await showWhole(page, width);
        expect(await page.evaluate(measure)).toEqual([]);
        await page.emulateMediaType('print');
        await page.setViewport(sheet);
        expect(await page.evaluate(measure)).toEqual([]);
        expect(await mapHeight(page)).toBeLessThanOrEqual(sheet.height);
      }),
      {
        numRuns: Number(process.env['RUNS'] ?? 12),
        seed: Number(process.env['SEED'] ?? 1),
        endOnFailure: true,
      },
    ),
  );
}, 600_000);
