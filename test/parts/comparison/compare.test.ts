import { describe, expect, it } from 'vitest';
import { journey } from '../../../src/model/journey.ts';
import { alone } from '../../../src/model/resolved-journey.ts';
import { buildView } from '../../../src/app/build-view.ts';

const map = (stages: readonly object[], locale = 'en') =>
  alone(journey.parse({ title: 'Now', locale, stages }));

const compared = (before: readonly object[], after: readonly object[], locale = 'en') => {
  const { comparison } = buildView({ ...map(after, locale), baseline: map(before, locale) });
  if (comparison === false) throw new Error('A map with a baseline is compared.');
  return comparison;
};

const stage = (name: string, more: object = {}) => ({ name, ...more });
const felt = (score: number) => ({ emotion: { label: 'x', score } });

describe('a map and its baseline', () => {
  it('are not compared where there is none', () => {
    expect(buildView(map([stage('A')])).comparison).toBe(false);
  });

  it('match stages by name, whatever their case and letters', () => {
    const { steps, removed, lines } = compared(
      [stage('Cafe\u0301', felt(-1)), stage('Queue')],
      [stage('CAFÉ', felt(1)), stage('App')],
    );
    expect(steps.map(({ added }) => added)).toEqual([false, true]);
    expect(removed.map(({ summary }) => summary)).toEqual(['Queue']);
    expect(lines.map(({ valences }) => valences)).toEqual([[-1, undefined]]);
  });

  it('match steps by id before names, and call what changed its order moved', () => {
    const { steps } = compared(
      [
        stage('S', {
          steps: [
            { id: 'a', name: 'One' },
            { id: 'b', name: 'Two' },
          ],
        }),
      ],
      [
        stage('S', {
          steps: [
            { id: 'b', name: 'One' },
            { id: 'a', name: 'Two' },
          ],
        }),
      ],
    );
    expect(steps.map(({ added }) => added)).toEqual([false, false]);
    expect(steps.flatMap(({ changes }) => changes.map(({ text }) => text))).toEqual(['Moved']);
  });

  it('say what is gone, new and taken up', () => {
    const { steps } = compared(
      [stage('A', { ...felt(-1), touchpoints: 'Form', pain_points: 'Slow', opportunities: 'Do better' })],
      [stage('A', { ...felt(1), touchpoints: 'App', pain_points: 'New pain' })],
    );
    expect(steps[0]?.changes).toEqual([
      { kind: 'changed', text: 'Emotion −1 → +1', note: '', personas: [] },
      { kind: 'removed', text: 'Form', note: 'touchpoint gone', personas: [] },
      { kind: 'added', text: 'App', note: 'new touchpoint', personas: [] },
      { kind: 'removed', text: 'Slow', note: 'pain point solved', personas: [] },
      { kind: 'added', text: 'New pain', note: 'new pain point', personas: [] },
      { kind: 'added', text: 'Do better', note: 'opportunity taken up', personas: [] },
    ]);
  });

  it('take a pain point that stands at another step for neither gone nor new', () => {
    const { steps } = compared(
      [stage('A', { pain_points: 'Slow' }), stage('B')],
      [stage('A'), stage('B', { pain_points: ' slow' })],
    );
    expect(steps.flatMap(({ changes }) => changes)).toEqual([]);
  });

  it('gain what both measure, in the language of the map', () => {
    const { gains } = compared(
      [stage('A', { ...felt(-1), pain_points: { text: 'p', severity: 4 } }), stage('B', felt(0))],
      [stage('A', felt(0.5)), stage('B', felt(0))],
      'id',
    );
    expect(gains.map(({ id, before, after, tone }) => [id, before, after, tone])).toEqual([
      ['feeling', '', '+0,75', 'positive'],
      ['lowest', '−1', '0', 'positive'],
      ['pain-points', '1', '0', 'positive'],
    ]);
  });

  it('match a step by its actions, then the one that is left on each side of a stage', () => {
    const { steps, removed } = compared(
      [stage('Use', { actions: 'Taste it' }), stage('Ask', { actions: 'Ask' })],
      [
        stage('Use', {
          steps: [
            { name: 'Wait', actions: 'Wait' },
            { name: 'First cup', actions: ' taste  it' },
          ],
        }),
        stage('Ask', { steps: [{ name: 'Chat', actions: 'Write' }] }),
      ],
    );
    expect(steps.map(({ added }) => added)).toEqual([true, false, false]);
    expect(steps.slice(1).flatMap(({ changes }) => changes)).toEqual([]);
    expect(removed).toEqual([]);
  });

  it('leave two steps unmatched that may each be the one of before', () => {
    const { steps, removed } = compared(
      [stage('Use')],
      [stage('Use', { steps: [{ name: 'One' }, { name: 'Two' }] })],
    );
    expect(steps.map(({ added }) => added)).toEqual([true, true]);
    expect(removed).toHaveLength(1);
  });

  it('call a step moved that stands in another stage', () => {
    const step = { id: 'pay', name: 'Pay' };
    const { steps } = compared(
      [stage('A', { steps: [{ name: 'Look' }, step] }), stage('B', { steps: [{ name: 'Go' }] })],
      [stage('A', { steps: [{ name: 'Look' }] }), stage('B', { steps: [step, { name: 'Go' }] })],
    );
    expect(steps.map(({ changes }) => changes.map(({ text }) => text))).toEqual([[], ['Moved'], []]);
  });

  it('call no step moved whose stage has another name', () => {
    const step = { id: 'pay', name: 'Pay' };
    const { steps } = compared([stage('A', { steps: [step] })], [stage('Z', { steps: [step] })]);
    expect(steps[0]).toEqual({ added: false, feltBefore: [], changes: [] });
  });

  it('say how much milder a pain point is, and nothing of other words for an action', () => {
    const { steps } = compared(
      [stage('A', { actions: 'Pay', pain_points: { text: 'Slow', severity: 4 } })],
      [stage('A', { actions: 'Pay by code', pain_points: { text: 'Slow', severity: 2 } })],
    );
    expect(steps[0]?.changes).toEqual([
      { kind: 'changed', text: 'Slow: severity 4 → 2', note: '', personas: [] },
    ]);
  });

  it('bridge the line of the baseline over a new step, and leave a gap where nothing was measured', () => {
    const before = map([stage('A', felt(-1)), stage('B', felt(1)), stage('C'), stage('D', felt(0))]);
    const after = map([
      stage('A', felt(0)),
      stage('New', felt(0)),
      stage('B', felt(0)),
      stage('C', felt(0)),
      stage('D', felt(0)),
    ]);
    const line = buildView({ ...after, baseline: before }).curve.tracks.find(
      ({ kind }) => kind === 'baseline',
    );
    expect(line?.runs).toHaveLength(3);
    expect(line?.bridges).toEqual(['M50,75L250,25']);
  });

  it('speak of a baseline in another language with the labels of the map', () => {
    const before = map([stage('A', { duration: '2d' })], 'en');
    const after = map([stage('A', { duration: '1d' })], 'id');
    const { comparison } = buildView({ ...after, baseline: before });
    expect(comparison && comparison.steps[0]?.changes.map(({ text }) => text)).toEqual([
      'Durasi 2 hari → 1 hari',
    ]);
  });

  it('say nothing of a lowest moment that stays as low', () => {
    expect(compared([stage('A', felt(-1))], [stage('A', felt(-1))]).gains.map(({ id }) => id)).not.toContain(
      'lowest',
    );
  });

  it('gain nothing that was not measured', () => {
    expect(compared([stage('A', felt(1))], [stage('A')]).gains).toEqual([]);
  });
});

describe('how long it takes before and after', () => {
  const steps = (self: string, firm: string) => [
    {
      name: 'S',
      steps: [
        { name: 'One', personas: ['self'], duration: self },
        { name: 'Two', personas: ['firm'], duration: firm },
      ],
    },
  ];
  const people = { self: 'Self-serve', firm: 'Enterprise' };
  const of = (stages: readonly object[], personas: object = people) =>
    alone(journey.parse({ title: 'Now', personas, stages }));
  const gained = (before: ReturnType<typeof of>, after: ReturnType<typeof of>) => {
    const { comparison } = buildView({ ...after, baseline: before });
    return (
      comparison && comparison.gains.map(({ label, before: was, after: is }) => `${label}: ${was} → ${is}`)
    );
  };

  it('is compared for each persona', () => {
    expect(gained(of(steps('1d', '3w')), of(steps('1d', '1w')))).toEqual([
      'Enterprise: Takes: 3 weeks → 1 week',
    ]);
  });

  it('is compared for all where it is the same for all', () => {
    expect(gained(of(steps('1d', '1d')), of(steps('2d', '2d')))).toEqual(['Takes: 1 day → 2 days']);
  });

  it('is not compared for those whom the baseline does not have', () => {
    expect(gained(of([{ name: 'S', duration: '1w' }], { other: 'Other' }), of(steps('1d', '3w')))).toEqual([
      'Steps: 1 → 2',
    ]);
  });
});
