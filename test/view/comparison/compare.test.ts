import { describe, expect, it } from 'vitest';
import { journey } from '../../../src/model/journey.ts';
import { alone } from '../../../src/model/resolved-journey.ts';
import { buildView } from '../../../src/view/build-view.ts';

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
    const { steps, removed, valences } = compared(
      [stage('Cafe\u0301', felt(-1)), stage('Queue')],
      [stage('CAFÉ', felt(1)), stage('App')],
    );
    expect(steps.map(({ added }) => added)).toEqual([false, true]);
    expect(removed.map(({ summary }) => summary)).toEqual(['Queue']);
    expect(valences).toEqual([-1, undefined]);
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
      { kind: 'changed', text: '−1 → +1', note: 'Emotion' },
      { kind: 'removed', text: 'Form', note: 'touchpoint gone' },
      { kind: 'added', text: 'App', note: 'new touchpoint' },
      { kind: 'removed', text: 'Slow', note: 'pain point gone' },
      { kind: 'added', text: 'New pain', note: 'new pain point' },
      { kind: 'added', text: 'Do better', note: 'opportunity taken up' },
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

  it('gain nothing that was not measured', () => {
    expect(compared([stage('A', felt(1))], [stage('A')]).gains).toEqual([]);
  });
});
