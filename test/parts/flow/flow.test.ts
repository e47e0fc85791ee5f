import { describe, expect, it } from 'vitest';
import { channelRoles } from '../../../src/parts/channels/channel-roles.ts';
import { labelsFor } from '../../../src/i18n/languages.ts';
import { journey } from '../../../src/model/journey.ts';
import { alone } from '../../../src/model/resolved-journey.ts';
import { buildView } from '../../../src/app/build-view.ts';

const parse = (stages: readonly object[], more: object = {}) =>
  journey.parse({ title: 'T', stages, ...more });
const view = (stages: readonly object[]) => buildView(alone(parse(stages)));
const laneOf = (stages: readonly object[]) =>
  view(stages)
    .lanes.find(({ id }) => id === 'flow')
    ?.cells.map(({ items }) => items.map(({ text, note }) => (note === '' ? text : `${text} (${note})`)));
const figuresOf = (stages: readonly object[]) =>
  view(stages)
    .figures.filter(({ id }) => id !== 'total-duration')
    .map(({ id, text, note }) => [id, text, note].filter((each) => each !== '').join(' | '));

describe('how people move', () => {
  it('is not told where everybody goes from each step to the following one', () => {
    expect(
      view([
        { name: 'A', next: 'b' },
        { id: 'b', name: 'B' },
      ]).flow.shown,
    ).toBe(false);
    expect(laneOf([{ name: 'A' }, { name: 'B' }])).toBeUndefined();
  });

  it('tells who comes, who leaves and where the others go, but not the way to the following step', () => {
    expect(
      laneOf([
        { id: 'a', name: 'A', exit: { share: 0.2, reason: 'too dear' } },
        { name: 'B', next: [{ to: 'd', when: 'in a hurry', share: 0.25 }] },
        { name: 'C', next: [{ to: 'a', share: 0.5 }] },
        { id: 'd', name: 'D', next: [{ to: 'd', share: 0.5 }] },
      ]),
    ).toEqual([
      ['100 of 100 (1.4 visits each)', '29 leave (too dear)'],
      ['80 of 100 (1.4 visits each)', '25% on to D (in a hurry)'],
      ['60 of 100 (1.4 visits each)', '50% back to A'],
      ['71 of 100 (2 visits each)', '50% once more'],
    ]);
  });

  it('leads to the first step of a stage by its id, unless a step has that id', () => {
    const stages = (id: string) => [
      { name: 'A', next: 'x' },
      { name: 'B' },
      { id: 'x', name: 'C', steps: [{ name: 'C1' }, { name: 'C2', id }] },
    ];
    const ways = (id: string) => view(stages(id)).flow.arrows.map(({ from, to }) => [from, to]);
    expect(ways('y')[0]).toEqual([0, 2]);
    expect(ways('x')[0]).toEqual([0, 3]);
  });

  it('takes one way without a share for the rest, and knows nothing with two', () => {
    const ways = (next: unknown, exit?: unknown) =>
      view([
        { name: 'A', next, exit },
        { id: 'b', name: 'B' },
        { id: 'c', name: 'C' },
      ])
        .flow.arrows.filter(({ from }) => from === 0)
        .map(({ to, share }) => [to, share.text]);
    expect(ways([{ to: 'b', share: 0.3 }, 'c'], { share: 0.2 })).toEqual([
      [1, '30%'],
      [2, '50%'],
    ]);
    expect(ways(['c'])).toEqual([[2, '100%']]);
    expect(ways(['b', 'c'])).toEqual([
      [1, ''],
      [2, ''],
    ]);
    expect(ways([{ to: 'c', share: 0.3 }], 'too dear')).toEqual([
      [2, '30%'],
      [1, ''],
    ]);
  });

  describe('where people leave a step for several reasons', () => {
    const stages = (...shares: readonly (number | undefined)[]) => [
      { name: 'Try', exit: shares.map((share, index) => ({ share, reason: `Reason ${index + 1}` })) },
      { name: 'Use', exit: { share: 0.1 } },
    ];

    it('tells each with its share, and sends on whom none of them takes', () => {
      expect(laneOf(stages(0.2, 0.1))).toEqual([
        ['100 of 100', '20 leave (Reason 1)', '10 leave (Reason 2)'],
        ['70 of 100', '7 leave'],
      ]);
      const { flow } = view(stages(0.2, 0.1));
      expect(flow.steps[0]?.leave).toBe('30 leave');
      expect(flow.funnel.losses).toEqual([0]);
      expect(flow.drawing.exits.map(({ step, worst }) => [step, worst])).toEqual([
        [0, true],
        [1, false],
      ]);
    });

    it('knows nothing of those who go on where one of the shares is not known', () => {
      expect(laneOf(stages(0.2, undefined))).toEqual([
        ['100 of 100', '20 leave (Reason 1)', 'Some leave (Reason 2)'],
        ['not measured', '10% leave'],
      ]);
      expect(view(stages(0.2, undefined)).flow).toMatchObject({
        steps: [{ leave: 'Some leave' }, { leave: '10% leave' }],
        funnel: { losses: [] },
      });
    });
  });

  it('says no figure where no share is given at all', () => {
    const stages = [{ name: 'A', exit: 'too dear' }, { name: 'B' }];
    expect(view(stages).flow).toMatchObject({ shown: true, funnel: { measured: false } });
    expect(laneOf(stages)).toEqual([['Some leave (too dear)'], []]);
    expect(figuresOf(stages)).toEqual([]);
  });
});

const shop = [
  { name: 'Ad', touchpoints: 'Ad', duration: '1d', exit: { share: 0.5 } },
  { id: 'page', name: 'Page', duration: '2h', next: [{ to: 'pay', share: 0.5 }] },
  { name: 'Reviews', duration: '4h' },
  { id: 'pay', name: 'Pay', purchase: true, duration: '3d', exit: { share: 0.2 } },
  { name: 'Use' },
];

describe('the figures of the map', () => {
  it('are who comes to the end, who buys, where most leave, and the time to the purchase', () => {
    expect(figuresOf(shop)).toEqual([
      'reach-the-end | 40 of 100',
      'buy | 40 of 100',
      'biggest-loss | 50 of 100 | Ad',
      // 24 h + 2 h + half of 4 h; what comes after the purchase is not in it
      'time-lag | 1 day 4 h | on average',
    ]);
  });

  it('count only the ways of those who buy', () => {
    // Of two ways the slow one leads to an exit nine times of ten: 0.5 × 1 and 0.5 × 0.1, so 1 of 11 buyers is slow.
    const lag = figuresOf([
      { name: 'Ad', touchpoints: 'Ad', duration: '1h', next: [{ to: 'pay', share: 0.5 }] },
      { name: 'Slow', duration: '11h', exit: { share: 0.9 } },
      { id: 'pay', name: 'Pay', purchase: true },
    ]).at(-1);
    expect(lag).toBe('time-lag | 2 h | on average');
  });

  it('say the time as the least it can be where a step has none', () => {
    const plain = [
      { name: 'A', duration: '5h' },
      { name: 'B', touchpoints: 'T', duration: '2h' },
      { name: 'C' },
      { name: 'D', phase: 'decision', duration: '1h' },
    ];
    expect(figuresOf(plain)).toEqual(['time-lag | at least 2 h | 1 of 2 steps timed']);
    expect(figuresOf(plain.map((each) => ({ ...each, duration: undefined })))).toEqual([]);
    expect(figuresOf(plain.map((each) => ({ ...each, touchpoints: [] })))).toEqual([]);
    expect(figuresOf(plain.map((each) => ({ ...each, phase: undefined })))).toEqual([]);
  });

  it('say no time where branches have no shares', () => {
    expect(
      figuresOf(shop.map((each) => ({ ...each, exit: undefined, next: each.next && ['pay', 'page'] }))),
    ).toEqual([]);
  });
});

describe('the channels of a purchase', () => {
  const roles = (stages: readonly object[]) => [
    ...channelRoles(
      parse(stages, { channels: { ad: 'Ad', web: 'Web', app: 'App', mail: 'Mail' } }),
      labelsFor('en').labels,
    ),
  ];
  const at = (channel: string) => ({ touchpoints: { name: 'T', channel } });

  it('help as many purchases as would not be made without them, and close at the purchase step', () => {
    expect(
      roles([
        { name: 'Ad', ...at('ad') },
        { name: 'Page', ...at('web'), next: [{ to: 'pay', share: 0.75 }] },
        { name: 'Reviews', ...at('app') },
        { id: 'pay', name: 'Pay', purchase: true, ...at('web') },
        { name: 'Use', ...at('mail') },
      ]),
    ).toEqual([
      ['ad', 'helps every purchase'],
      ['web', 'closes the purchase'],
      ['app', 'helps 25 of 100 purchases'],
    ]);
  });

  it('are told in words alone where nothing was measured, and not at all without a purchase', () => {
    const stages = [
      { name: 'A', ...at('ad') },
      { name: 'B', phase: 'decision', ...at('web') },
      { name: 'C', ...at('app') },
    ];
    expect(roles(stages)).toEqual([
      ['ad', 'helps'],
      ['web', 'closes the purchase'],
    ]);
    expect(roles(stages.map((each) => ({ ...each, phase: undefined })))).toEqual([]);
  });
});

describe('the time to the purchase', () => {
  const lagOf = (steps: readonly object[], personas: object = {}) => {
    const map = journey.parse({ title: 'T', personas, stages: [{ name: 'S', steps }] });
    const lag = buildView(alone(map)).figures.find(({ id }) => id === 'time-lag');
    return lag && [lag.text, lag.note].filter((text) => text !== '').join(' | ');
  };

  it('is told for each persona who takes steps of their own', () => {
    const steps = [
      { name: 'Ad', touchpoints: 'Ad', duration: '1h' },
      { name: 'Trial', personas: ['a'], duration: '1d' },
      { name: 'Contract', personas: ['b'], duration: '3w' },
      { name: 'Pay', purchase: true },
    ];
    expect(lagOf(steps, { a: 'Ann', b: 'Bo' })).toBe(
      '1 day 1 h to 3 weeks 1 h | Ann: 1 day 1 h; Bo: 3 weeks 1 h',
    );
  });

  it('is that of the clock from one step on it to the next', () => {
    const steps = [
      { name: 'Ad', touchpoints: 'Ad', at: '09:00', duration: '3h' },
      { name: 'Shop', at: '10:00', duration: '30m' },
      { name: 'Think', duration: '15m' },
      { name: 'Pay', at: '11:00', duration: '1h', purchase: true },
    ];
    expect(lagOf(steps)).toBe('2 h');
  });
});
