import { describe, expect, it } from 'vitest';
import { journey } from '../../src/model/journey.ts';
import { alone, type ResolvedJourney } from '../../src/model/resolved-journey.ts';
import { buildView } from '../../src/app/build-view.ts';
import { cutToPersona } from '../../src/view/persona-cut.ts';

const whole = alone(
  journey.parse({
    title: 'Lunch',
    personas: { rina: 'Rina', budi: 'Budi' },
    stages: [
      {
        id: 'choose',
        name: 'Choose',
        steps: [
          {
            id: 'open',
            name: 'Open',
            emotion: [
              { persona: 'rina', label: 'Hungry', score: 1 },
              { label: 'Curious', score: 0 },
            ],
            next: [{ to: 'browse', share: 0.3 }, 'pay', { to: 'ask', share: 0.1 }],
          },
          { id: 'browse', name: 'Browse', personas: 'budi', next: 'open', exit: 'Too many dishes' },
          { name: 'Pick', emotion: { persona: 'budi', label: 'Lost', score: -2 } },
          { id: 'pay', name: 'Pay', next: 'help' },
        ],
      },
      { id: 'help', name: 'Help', personas: 'budi', steps: undefined },
      { id: 'ask', name: 'Ask', steps: [{ name: 'Call', personas: 'budi' }] },
      { id: 'eat', name: 'Eat', emotion: { label: 'Content', score: 2 }, next: 'gone-home' },
      { id: 'gone-home', name: 'Go home', personas: 'budi' },
    ],
  }),
);

const stagesOf = ({ journey: { stages } }: ResolvedJourney) =>
  stages.map(({ name, steps }) => [name, (steps ?? []).map((step) => step.name)]);

describe('a journey cut to one persona', () => {
  const rina = cutToPersona(whole, 'rina');

  it('keeps the steps that the persona takes, and no empty stage', () => {
    expect(stagesOf(rina)).toEqual([
      ['Choose', ['Open', 'Pick', 'Pay']],
      ['Eat', []],
    ]);
    expect(Object.keys(rina.journey.personas ?? {})).toEqual(['rina']);
  });

  it('keeps the persona’s own feelings, and those of all where there are none', () => {
    const [choose, eat] = rina.journey.stages;
    expect([...(choose?.steps ?? []), eat].map((step) => step?.emotion)).toEqual([
      [{ label: 'Hungry', evidence: [], score: 1 }],
      [],
      [],
      [{ label: 'Content', evidence: [], score: 2 }],
    ]);
  });

  it('leads to the step that follows one that is gone, and nowhere where none does', () => {
    const [choose, eat] = rina.journey.stages;
    const pick = choose?.steps?.[1];
    expect(pick?.id).toMatch(/^[a-z][a-z0-9-]*$/);
    expect(choose?.steps?.[0]?.next).toEqual([
      { to: pick?.id, share: 0.3 },
      { to: 'pay' },
      { to: 'eat', share: 0.1 },
    ]);
    expect(choose?.steps?.[2]?.next).toEqual([{ to: 'eat' }]);
    expect(eat?.next).toEqual([]);
  });

  it('has neither ways nor exits of steps that are gone', () => {
    const exits = rina.journey.stages.flatMap((stage) =>
      (stage.steps ?? [stage]).flatMap(({ exit }) => exit ?? []),
    );
    expect(exits).toEqual([]);
  });

  it('gives no id to a step that nobody is sent to', () => {
    expect(cutToPersona(whole, 'budi').journey.stages[0]?.steps?.map(({ id }) => id)).toEqual([
      'open',
      'browse',
      undefined,
      'pay',
    ]);
  });

  it('is drawn as the journey of one: a line of everybody, no lane of who', () => {
    const view = buildView(whole, { persona: 'rina' });
    expect(view.curve.tracks.map(({ kind }) => kind)).toEqual(['everyone']);
    expect(view.lanes.map(({ id }) => id)).toEqual(['emotion', 'flow']);
    expect(view.personas.map(({ name }) => name)).toEqual(['Rina']);
  });

  it('keeps the journeys of its stages, each at its stage', () => {
    const other = alone(
      journey.parse({ title: 'Other', personas: { budi: 'Budi' }, stages: [{ name: 'S' }] }),
    );
    const cut = cutToPersona(
      {
        ...whole,
        subJourneys: new Map([
          [0, other],
          [1, whole],
          [3, whole],
        ]),
      },
      'rina',
    );
    expect([...cut.subJourneys]).toEqual([
      [0, other],
      [1, whole],
    ]);
  });
});

describe('the KPIs of a journey cut to one persona', () => {
  const measured = alone(
    journey.parse({
      title: 'Lunch',
      personas: { rina: 'Rina', budi: 'Budi' },
      evidence: { survey: 'Survey', log: 'Log' },
      kpis: {
        whole: { name: 'Of the map', value: 1 },
        here: { name: 'Of a stage that is left', stage: 'eat', value: 2, evidence: 'survey' },
        measures: { name: 'Measures one that is gone', stage: 'decision', value: 3, evidence: 'log' },
        named: { name: 'Named by one that is gone', value: 4 },
        both: { name: 'Measures one that is gone, named by one that is left', stage: 'pick', value: 5 },
        told: { name: 'Told by an opportunity', stage: 'pick', unit: 'minutes', value: 6, evidence: 'log' },
      },
      stages: [
        { id: 'pick', name: 'Pick', phase: 'decision', personas: 'budi', kpis: 'named' },
        { id: 'pay', name: 'Pay', phase: 'decision', kpis: 'both' },
        {
          id: 'eat',
          name: 'Eat',
          opportunities: { text: 'Serve', status: 'done', kpi: 'told', result: { before: 9, after: 6 } },
        },
      ],
    }),
  );
  const view = buildView(measured, { persona: 'rina' });

  it('are those of the map and of the stages that are left', () => {
    expect(view.kpis.map(({ id, stages }) => [id, stages])).toEqual([
      ['whole', []],
      ['both', [1]],
      ['here', [2]],
    ]);
    expect(buildView(measured).kpis.map(({ id }) => id)).toHaveLength(6);
  });

  it('still tell the unit of a result', () => {
    const items = view.backlog === false ? [] : view.backlog.groups.flatMap((group) => group.items);
    expect(items).toMatchObject([{ kpi: 'Told by an opportunity', result: { before: '9 minutes' } }]);
  });

  it('cite nothing where they are gone', () => {
    expect(view.evidence && view.evidence.sources.map(({ id }) => id)).toEqual(['survey']);
  });
});
