import { describe, expect, it } from 'vitest';
import { journey } from '../../../src/model/journey.ts';
import { alone } from '../../../src/model/resolved-journey.ts';
import { buildView } from '../../../src/app/build-view.ts';
import type { JourneyView } from '../../../src/view/journey-view.ts';

const view = (map: object) => buildView(alone(journey.parse({ title: 'T', ...map })));

const lane = ({ lanes }: JourneyView, id: string) => lanes.find((each) => each.id === id);

const details = (shown: JourneyView, id: string, step = 0) =>
  lane(shown, id)?.cells[step]?.items.map((item) => item.details.map(({ kind, text }) => `${kind}: ${text}`));

const full = {
  name: 'A',
  emotion: { label: 'e', score: 1 },
  actions: 'a',
  thoughts: 't',
  touchpoints: 'p',
  pain_points: 'q',
  opportunities: 'o',
  blueprint: { evidence: 'b', frontstage: 'f', backstage: 'g', support: 's' },
};

describe('the order of a service blueprint', () => {
  it('has the service between the curve and what else there is, with three lines', () => {
    const { lanes } = view({ type: 'service-blueprint', stages: [full] });
    expect(lanes.map(({ label, lines }) => [...lines.map((line) => `-- ${line.label}`), label])).toEqual([
      ['Emotion'],
      ['Physical evidence'],
      ['Customer actions'],
      ['-- Line of interaction', 'Frontstage'],
      ['-- Line of visibility', 'Backstage'],
      ['-- Line of internal interaction', 'Support processes'],
      ['Thoughts'],
      ['Touchpoints'],
      ['Pain points'],
      ['Opportunities'],
    ]);
  });

  it('keeps all five lanes as soon as one of them holds something', () => {
    const { lanes } = view({
      type: 'service-blueprint',
      stages: [{ name: 'A', blueprint: { backstage: 'g' } }],
    });
    expect(lanes.map(({ id }) => id)).toEqual(['evidence', 'actions', 'frontstage', 'backstage', 'support']);
    expect(lanes.map(({ cells }) => cells[0]?.items.length)).toEqual([0, 0, 0, 1, 0]);
  });

  it('is that of any map where there is nothing of the service', () => {
    const stages = [
      { ...full, blueprint: undefined },
      { name: 'B', blueprint: {} },
    ];
    const blueprint = view({ type: 'service-blueprint', stages }).lanes;
    expect(blueprint.map(({ label }) => label)).toEqual(view({ stages }).lanes.map(({ label }) => label));
  });

  it('is the usual one on other maps, which show only what is filled and no lines', () => {
    const { lanes } = view({ stages: [{ name: 'A', actions: 'a', blueprint: { backstage: 'g' } }] });
    expect(lanes.map(({ id }) => id)).toEqual(['actions', 'backstage']);
    expect(lanes.flatMap(({ lines }) => lines)).toEqual([]);
    expect(lanes[0]?.label).toBe('Actions');
  });
});

describe('an entry of the service', () => {
  it('says who does it, the wait, what fails and where the work goes', () => {
    const shown = view({
      stages: [
        {
          name: 'A',
          blueprint: {
            backstage: { text: 'x', by: 'Packer', wait: '1d 2h', fail_point: 'Wrong bag', hand_off: 'Post' },
          },
        },
      ],
    });
    expect(details(shown, 'backstage')).toEqual([
      ['by: Packer', 'wait: 1 day 2 h', 'fail-point: Wrong bag', 'hand-off: Post'],
    ]);
  });

  it('fails often where that is all that is said, and not where it does not fail', () => {
    const backstage = [{ text: 'x', fail_point: true }, { text: 'y', fail_point: false }, 'z'];
    expect(details(view({ stages: [{ name: 'A', blueprint: { backstage } }] }), 'backstage')).toEqual([
      ['fail-point: often fails'],
      [],
      [],
    ]);
  });

  it.each([
    ['at the same step', { support: { text: 'y', by: 'courier' } }, {}, 'Courier · Support processes'],
    ['at the next step', {}, { frontstage: { text: 'y', by: 'Courier' } }, 'Courier · Frontstage'],
    [
      'at the same step before the next',
      { backstage: { text: 'y', by: 'Courier' } },
      { frontstage: { text: 'y', by: 'Courier' } },
      'Courier · Backstage',
    ],
    ['nowhere', {}, { frontstage: { text: 'Courier', by: 'Clerk' } }, 'Courier'],
  ])('hands over to a role that stands %s', (_where, same, next, expected) => {
    const shown = view({
      stages: [
        { name: 'A', blueprint: { evidence: { text: 'x', hand_off: 'Courier' }, ...same } },
        { name: 'B', blueprint: next },
        { name: 'C', blueprint: { backstage: { text: 'z', by: 'Courier' } } },
      ],
    });
    expect(details(shown, 'evidence')).toEqual([[`hand-off: ${expected}`]]);
  });
});

describe('the waits of a map', () => {
  const withWaits = (locale: string, ...waits: readonly string[]) =>
    view({
      locale,
      stages: [
        { name: 'A', blueprint: { support: 'without a wait' } },
        ...waits.map((wait) => ({ name: 'B', blueprint: { support: { text: 'x', wait } } })),
      ],
    }).figures.filter(({ id }) => id === 'waiting');

  it('are added up', () => {
    expect(withWaits('en', '1h', '10m', '300s')).toMatchObject([
      { label: 'Waiting', text: '1 h 15 min at 3 places' },
    ]);
    expect(withWaits('id', '2d')).toMatchObject([{ label: 'Waktu tunggu', text: '2 hari di satu tempat' }]);
  });

  it('are no figure where there are none', () => {
    expect(withWaits('en')).toEqual([]);
  });
});

describe('a touchpoint', () => {
  it('has a context and a need, where given', () => {
    const touchpoints = [
      { name: 'x', context: 'Curiosity', need: 'To save money' },
      { name: 'y', need: 'n' },
      'z',
    ];
    expect(details(view({ stages: [{ name: 'A', touchpoints }] }), 'touchpoints')).toEqual([
      ['context: Curiosity', 'need: To save money'],
      ['need: n'],
      [],
    ]);
  });
});
