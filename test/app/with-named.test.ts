import { describe, expect, test } from 'vitest';
import { withNamed } from '../../src/app/files/with-named.ts';
import { journey } from '../../src/model/journey.ts';

const stages = [
  { id: 'pay', name: 'Pay', kpis: 'by-stage' },
  {
    name: 'Use',
    phase: 'experience',
    steps: [{ name: 'Brew', opportunities: [{ text: 'Faster', kpi: 'by-opportunity' }, 'Cheaper'] }],
  },
];

/** The ids that a map shows of the KPIs of its libraries. */
function shown(kpis: Record<string, object>, own: readonly string[] = []): string[] {
  const named = Object.fromEntries(Object.entries(kpis).map(([id, kpi]) => [id, { name: id, ...kpi }]));
  const merged = journey.parse({ title: 'T', stages, kpis: named });
  const described = Object.entries(merged.kpis ?? {}).filter(([id]) => own.includes(id));
  const { kpis: _kpis, ...rest } = merged;
  return Object.keys(withNamed(merged, { ...rest, kpis: Object.fromEntries(described) }).kpis ?? {});
}

describe('of the KPIs of a library a map shows', () => {
  test.each([
    ['those that a stage names', 'by-stage', {}, true],
    ['those that an opportunity names', 'by-opportunity', {}, true],
    ['those of a stage that it has', 'a', { stage: 'pay' }, true],
    ['those of a phase that it has', 'a', { stage: 'experience' }, true],
    ['none of a stage or a phase that it has not', 'a', { stage: 'loyalty' }, false],
    ['those of a stage that it has not, where one names it', 'by-stage', { stage: 'loyalty' }, true],
    ['none of a whole map, which may be another', 'a', {}, false],
  ])('%s', (_, id, kpi, isShown) => {
    expect(shown({ [id]: kpi })).toEqual(isShown ? [id] : []);
  });

  test('its own besides, and all in their order', () => {
    expect(shown({ first: {}, 'by-stage': {}, own: {}, a: { stage: 'pay' } }, ['own'])).toEqual([
      'by-stage',
      'own',
      'a',
    ]);
  });
});

test('a map without KPIs stays as it is', () => {
  const merged = journey.parse({ title: 'T', stages });
  expect(withNamed(merged, merged)).toEqual(merged);
});

test('it keeps all channels, and all personas where it names none', () => {
  const own = journey.parse({ title: 'T', stages });
  const channels = { web: { name: 'Web' } };
  const personas = { rina: journey.parse({ title: 'T', stages, personas: { a: 'A' } }).personas!['a']! };
  expect(withNamed({ ...own, channels, personas }, own)).toMatchObject({ channels, personas });
  const named = journey.parse({ title: 'T', stages: [{ name: 'A', personas: 'budi' }] });
  expect(withNamed({ ...named, personas: { ...personas, budi: personas.rina } }, named).personas).toEqual({
    budi: personas.rina,
  });
});
