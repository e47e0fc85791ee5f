import { describe, expect, it } from 'vitest';
import { journey } from '../../src/model/journey.ts';
import { alone } from '../../src/model/resolved-journey.ts';
import { buildView } from '../../src/app/build-view.ts';

const view = (map: object, options?: { locale: string }) =>
  buildView(alone(journey.parse({ title: 'T', stages: ['A'], ...map })), options);

describe('the view', () => {
  it('takes one value for a list and a text for an object', () => {
    const short = view({
      personas: { rina: 'Rina' },
      stages: [
        { name: 'A', actions: 'a', emotion: 'e', touchpoints: 't', pain_points: 'p', opportunities: 'o' },
      ],
    });
    const long = view({
      personas: { rina: { name: 'Rina' } },
      stages: [
        {
          name: 'A',
          steps: undefined,
          actions: ['a'],
          emotion: [{ label: 'e' }],
          touchpoints: [{ name: 't' }],
          pain_points: [{ text: 'p' }],
          opportunities: [{ text: 'o' }],
        },
      ],
    });
    expect(short).toEqual(long);
  });

  it('lists the opportunities that were rated, with their steps', () => {
    const { ratedOpportunities } = view({
      stages: [
        { name: 'A', opportunities: ['unrated', { text: 'half', impact: 4 }] },
        {
          name: 'B',
          steps: [{ name: 'C' }, { name: 'D', opportunities: { text: 'whole', impact: 4, feasibility: 3 } }],
        },
      ],
    });
    expect(ratedOpportunities).toEqual([{ text: 'whole', step: 2, impact: 4, feasibility: 3, priority: 12 }]);
  });

  it('has no lane that would be empty', () => {
    expect(view({}).lanes).toEqual([]);
    expect(view({ stages: ['A', { name: 'B', thoughts: 't' }] }).lanes.map(({ id }) => id)).toEqual([
      'thoughts',
    ]);
  });

  it('gives each lane a cell for each step, in order', () => {
    const { lanes, steps, stages } = view({
      stages: [
        { name: 'A', steps: [{ actions: 'a1' }, { actions: ['a2', 'a3'] }] },
        { name: 'B', actions: 'b' },
      ],
    });
    expect(steps.map(({ index }) => index)).toEqual([0, 1, 2]);
    expect(stages.map(({ steps: own }) => own.map(({ index }) => index))).toEqual([[0, 1], [2]]);
    expect(lanes[0]?.cells.map(({ items }) => items.map(({ text }) => text))).toEqual([
      ['a1'],
      ['a2', 'a3'],
      ['b'],
    ]);
    expect(steps.map(({ summary }) => summary)).toEqual(['a1', 'a2, a3', 'b']);
  });

  it('takes a step for everyone unless it names personas', () => {
    const { steps, lanes } = view({
      personas: { rina: 'Rina', budi: 'Budi' },
      stages: ['A', { name: 'B', personas: 'budi' }],
    });
    expect(steps.map(({ personas }) => personas)).toEqual([['Rina', 'Budi'], ['Budi']]);
    expect(lanes.find(({ id }) => id === 'who')?.cells.map(({ items }) => items.length)).toEqual([0, 1]);
  });

  it('speaks the language of the file, or the one asked for, or English', () => {
    expect(view({ locale: 'id' }).labels.stages).toBe('Tahapan');
    expect(view({ locale: 'id-ID' }).language.labels).toBe('id');
    expect(view({ locale: 'id' }, { locale: 'en' })).toMatchObject({
      language: { content: 'id', labels: 'en' },
    });
    expect(view({ locale: 'ar' }).language).toEqual({ content: 'ar', labels: 'en', direction: 'rtl' });
    expect(view({ locale: 'az-Arab' }).language.direction).toBe('rtl');
    expect(view({}, { locale: 'id' }).language).toEqual({ content: 'id', labels: 'id', direction: 'ltr' });
  });

  it('multiplies impact by feasibility, only where both are given', () => {
    const { lanes } = view({
      stages: [
        {
          name: 'A',
          opportunities: [
            { text: 'x', impact: 5, feasibility: 4 },
            { text: 'y', impact: 5 },
          ],
        },
      ],
    });
    expect(lanes[0]?.cells[0]?.items.map(({ badges }) => badges.map(({ text }) => text))).toEqual([
      ['20'],
      [],
    ]);
  });
});
