import { property, assert as check } from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import * as json from '../../../src/formats/json/json.ts';
import type { JourneyView } from '../../../src/view/journey-view.ts';
import { alone } from '../../../src/model/resolved-journey.ts';
import { buildView } from '../../../src/app/build-view.ts';
import { defaultContext } from '../../../src/app/default-context.ts';
import { fullJourney } from '../../full-journey.ts';
import { journeyFiles, viewOf } from '../../journeys.ts';
import { runs } from '../../long-run.ts';
import { hostileText, naughty } from '../hostile-text.ts';
import { everyField } from '../html/hostile-journey.ts';
import { sampleView } from '../sample-view.ts';
import { faultsOf } from './output-schema.ts';

const context = defaultContext();

const render = (view: JourneyView): string => json.render(view, context);

const documentOf = (view: JourneyView) => json.documentOf(view, context.parts.json);

/** Every text in it, keys left out. */
function* textsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) yield* textsOf(inner);
}

function* keysOf(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) yield key;
    yield* keysOf(inner);
  }
}

const written = (view: JourneyView): unknown => JSON.parse(render(view));

/** A journey by hand with one stage of one step, and this beside it. */
const viewWith = (more: object, step: object = {}): JourneyView =>
  buildView(alone(fullJourney({ title: 'T', stages: [{ name: 'S', ...step }], ...more })));

describe.each(journeyFiles().map((file) => [file.path, file] as const))('%s', (_path, file) => {
  const view = viewOf(file);
  const document = documentOf(view);

  it('fits the schema, and holds nothing that the schema does not tell of', () => {
    expect(faultsOf(written(view))).toEqual([]);
  });

  it('is read back as it was, the same each time', () => {
    expect(written(view)).toEqual(document);
    expect(render(viewOf(file))).toBe(render(view));
  });

  it('names only steps, stages, personas and channels that are there', () => {
    const personas = document.personas.map(({ id }) => id);
    const channels = document.channels.map(({ id }) => id);
    expect(document.steps.map(({ index }) => index)).toEqual([...document.steps.keys()]);
    expect(document.stages.flatMap(({ steps }) => steps)).toEqual([...document.steps.keys()]);
    for (const step of document.steps) {
      expect(document.stages[step.stage]?.steps).toContain(step.index);
      expect(personas).toEqual(expect.arrayContaining([...step.personas]));
      for (const { channel } of step.touchpoints) if (channel !== null) expect(channels).toContain(channel);
    }
    for (const { from, to } of document.flow?.arrows ?? [])
      expect(document.steps).toEqual(
        expect.arrayContaining([
          document.steps[from] ?? 'no such step',
          document.steps[to] ?? 'no such step',
        ]),
      );
  });

  it('holds nothing of how the map is drawn', () => {
    const drawn = new Set(['x', 'y', 'hue', 'marker', 'icon', 'path', 'look', 'width', 'height', 'initial']);
    expect([...keysOf(document)].filter((key) => drawn.has(key))).toEqual([]);
    expect([...textsOf(document)].filter((text) => /^M-?\d+(?:\.\d+)?[ ,]/.test(text))).toEqual([]);
  });
});

describe('what is not there', () => {
  test('is null, and never 0 or an empty text', () => {
    const [step] = documentOf(viewWith({}, { emotion: [{ label: 'Glad' }] })).steps;
    expect(step).toMatchObject({
      id: null,
      name: null,
      at: null,
      seconds: null,
      blueprint: null,
      feeling: { valence: null, low: null, high: null, parts: [{ label: 'Glad', valence: null }] },
    });
  });

  test('keeps its key: documents of a plain and of a full map have the same ones', () => {
    const full = everyField((field) => field);
    expect(Object.keys(documentOf(viewWith({})))).toEqual(Object.keys(documentOf(full)));
  });

  test('is told apart from a neutral feeling', () => {
    const [step] = documentOf(viewWith({}, { emotion: [{ label: 'Calm', score: 0 }] })).steps;
    expect(step?.feeling).toMatchObject({ valence: 0, low: 0, high: 0 });
  });
});

describe('figures', () => {
  test('lack the noise of binary arithmetic', () => {
    const file = journeyFiles().find(({ name }) => name === 'weather-app')!;
    const people = documentOf(viewOf(file)).flow?.funnel?.steps.map((each) => each.people);
    expect(people?.slice(0, 5)).toEqual([100, 80, 56, 40.32, 24.192]);
  });

  test('where people leave uncounted, it is not known how many', () => {
    const stages = ['A', 'B'].map((name) => ({ name }));
    const sample = sampleView({ stages });
    const share = { measured: false, value: 0, text: '' };
    const exit = { step: 0, reason: 'r', share, text: '', worst: false };
    const measured = { measured: true, people: 100, visits: 100, leave: 0 };
    const flow = documentOf({
      ...sample,
      flow: {
        ...sample.flow,
        shown: true,
        exits: [exit],
        steps: [
          { arrows: [], exits: [exit], leave: '' },
          { arrows: [], exits: [], leave: '' },
        ],
        funnel: {
          measured: true,
          steps: [measured, { ...measured, measured: false }],
          complete: [],
          losses: [],
        },
      },
    }).flow;
    expect(flow?.exits).toEqual([{ step: 0, reason: 'r', share: null, worst: false }]);
    expect(flow?.funnel).toEqual({
      steps: [
        { people: 100, visits: 100, leave: null },
        { people: null, visits: null, leave: null },
      ],
      complete: null,
      biggestLoss: null,
    });
  });

  test('of the whole map are numbers with a unit, and tell where they are a least', () => {
    const stages = [{ name: 'A', duration: '1h' }, { name: 'B' }];
    expect(documentOf(viewWith({ stages })).figures).toMatchObject([
      { id: 'total-duration', value: 3600, unit: 'seconds', atLeast: true },
    ]);
  });
});

describe('other maps', () => {
  const document = documentOf(everyField((field) => field));

  test('are told in short, with the place of their own documents', () => {
    expect(document.comparison?.document).toBe('./now.json');
    expect(document.stages[2]?.journey).toMatchObject({
      title: 'subTitle',
      document: './sub.json',
      steps: 2,
      lowest: { step: 'subLowStep', label: 'subLow', valence: -2 },
      highest: { step: 'subStep', label: 'subHigh', valence: 2 },
      valence: 0,
      worstPainPoint: 'subPain',
      complete: null,
      seconds: null,
    });
  });

  test('a step that the baseline does not have has no feeling of it', () => {
    const steps = document.comparison?.steps ?? [];
    expect(steps).toHaveLength(document.steps.length);
    for (const { added, valence } of steps) if (added) expect(valence).toBeNull();
    expect(steps.map(({ added }) => added)).toContain(true);
    expect(steps[0]?.valence).toBe(0.25);
  });
});

describe('the service, opportunities and channels', () => {
  test('a wait is in seconds, and a fail point without words is one all the same', () => {
    const entry = { text: 'Pack', by: 'Packer', wait: '1h30m', fail_point: true, hand_off: 'Courier' };
    const blueprint = { evidence: [], frontstage: [], backstage: [entry], support: [] };
    expect(documentOf(viewWith({}, { blueprint })).steps[0]?.blueprint?.backstage).toEqual([
      { text: 'Pack', by: 'Packer', waitSeconds: 5400, canFail: true, failPoint: null, handOff: 'Courier' },
    ]);
  });

  test('an opportunity keeps its figures as numbers', () => {
    const opportunities = [
      {
        text: 'O',
        addresses: ['slow'],
        rice: { reach: 500, impact: 2, confidence: 0.8, effort: 2 },
        status: 'done',
        kpi: 'checkout',
        result: { change: -0.3 },
      },
    ];
    const [opportunity] = documentOf(viewWith({}, { opportunities })).steps[0]!.opportunities;
    expect(opportunity).toEqual({
      text: 'O',
      addresses: ['slow'],
      impact: null,
      feasibility: null,
      rice: { reach: 500, impact: 2, confidence: 0.8, effort: 2 },
      owner: null,
      department: null,
      status: 'done',
      kpi: 'checkout',
      result: { before: null, after: null, change: -0.3, note: null },
      support: null,
    });
  });

  test('one channel alone is there, also one that only a message is sent by; one that nobody uses is not', () => {
    const channels = {
      web: { name: 'Website', kind: 'online' },
      mail: { name: 'Mail' },
      fax: { name: 'Fax' },
    };
    const messages = { hello: { channel: 'mail', body: 'Hello' } };
    const touchpoints = [{ name: 'Shop', channel: 'web' }];
    expect(documentOf(viewWith({ channels, messages }, { touchpoints })).channels).toEqual([
      {
        id: 'web',
        name: 'Website',
        kind: 'online',
        role: null,
        stages: [{ stage: 0, touchpoints: ['Shop'] }],
      },
      { id: 'mail', name: 'Mail', kind: null, role: null, stages: [] },
    ]);
  });
});

describe('KPIs, evidence, the backlog and messages', () => {
  const source = {
    number: 1,
    id: 'survey-q3',
    title: 'Survey',
    kind: 'survey',
    kindLabel: 'Survey',
    icon: 'x',
  };
  const support = { level: 'thin', label: 'thin evidence', sources: [1], evidence: ['survey-q3'] } as const;
  const cited = { level: 'thin', evidence: ['survey-q3'] };
  const view: JourneyView = {
    ...sampleView(),
    kpis: [
      {
        id: 'checkout',
        name: 'Conversion',
        metric: 'conversion-rate',
        stage: 1,
        stages: [1],
        summary: '30%',
        value: { value: 0.1 + 0.2, text: '30%', number: '30%', unit: '' },
        previous: false,
        target: false,
        change: false,
        status: 'unknown',
        statusLabel: '',
        bar: false,
        unit: '',
        currency: '',
        period: 'October 2026',
        writtenPeriod: '2026-10',
        sample: 'n = 5,120',
        sampleSize: 5120,
        parts: [{ name: 'entrants', value: 4000 }],
        data: { file: 'data/funnel.csv', rows: 12 },
        note: '',
        support,
      },
    ],
    evidence: {
      sources: [
        {
          ...source,
          date: '10 September 2026',
          writtenDate: '2026-09-10',
          sample: 'n = 212',
          sampleSize: 212,
          note: '',
          url: '',
          claims: 3,
          claimsLabel: 'cited 3 times',
        },
      ],
      counts: [{ level: 'thin', label: 'thin evidence', count: 3 }],
      claims: 4,
      claimsLabel: '4 claims',
    },
    painPoints: [
      {
        id: '',
        text: 'Slow',
        step: 0,
        severity: 0,
        reach: false,
        opportunities: ['Faster'],
        eased: false,
        support,
      },
    ],
    backlog: {
      has: { priority: false, pains: true, owner: false, status: true, result: true },
      groups: [
        {
          method: 'unrated',
          label: 'Not rated',
          items: [
            {
              rank: 0,
              text: 'Faster',
              step: 0,
              stageName: 'Awareness',
              priority: false,
              impact: 0,
              feasibility: 4,
              owner: '',
              department: '',
              status: 'idea',
              statusLabel: 'Idea',
              statusIcon: 'lightbulb',
              addresses: ['Slow'],
              kpi: '',
              result: {
                before: '',
                after: '',
                change: '+20%',
                tone: 'positive',
                toneLabel: 'better',
                note: '',
              },
              support,
            },
          ],
        },
      ],
    },
    messages: [
      {
        id: 'thanks',
        anchor: 'message-thanks',
        name: 'Thanks',
        isNamed: true,
        stage: 1,
        stageName: '',
        step: 0,
        stepName: '',
        channel: 'WhatsApp',
        channelId: 'whatsapp',
        icon: 'x',
        look: 'chat',
        subject: [],
        body: [
          [
            {
              text: 'Hello Rina',
              parts: [
                { text: 'Hello ', placeholder: '' },
                { text: 'Rina', placeholder: 'name' },
              ],
            },
            { text: 'Thanks.', parts: [{ text: 'Thanks.', placeholder: '' }] },
          ],
          [
            {
              text: 'Rina!',
              parts: [
                { text: 'Rina', placeholder: 'name' },
                { text: '!', placeholder: '' },
              ],
            },
          ],
        ],
        placeholders: [{ name: 'name', sample: 'Rina' }],
      },
    ],
  };
  const document = documentOf(view);

  test('fit the schema', () => {
    expect(faultsOf(document)).toEqual([]);
  });

  test('a KPI has its figure, the index of its stage, and what it was computed from', () => {
    expect(document.kpis).toEqual([
      {
        id: 'checkout',
        name: 'Conversion',
        metric: 'conversion-rate',
        stage: 0,
        unit: null,
        currency: null,
        value: { value: 0.3, text: '30%' },
        previous: null,
        target: null,
        change: null,
        status: 'unknown',
        period: '2026-10',
        sample: 5120,
        source: { parts: [{ name: 'entrants', value: 4000 }], file: 'data/funnel.csv', rows: 12 },
        note: null,
        support: cited,
      },
    ]);
  });

  test('evidence has its date and sample as they were written', () => {
    expect(document.evidence).toEqual({
      sources: [
        {
          id: 'survey-q3',
          title: 'Survey',
          kind: 'survey',
          date: '2026-09-10',
          sample: 212,
          note: null,
          url: null,
          claims: 3,
        },
      ],
      claims: 4,
      counts: [{ level: 'thin', count: 3 }],
    });
  });

  test('pain points and the backlog tell an absent grade from a low one', () => {
    expect(document.painPoints).toEqual([
      {
        id: null,
        text: 'Slow',
        step: 0,
        severity: null,
        reach: null,
        opportunities: ['Faster'],
        support: cited,
      },
    ]);
    expect(document.backlog).toMatchObject([
      {
        method: 'unrated',
        items: [
          {
            rank: null,
            priority: null,
            impact: null,
            feasibility: 4,
            status: 'idea',
            result: {
              before: null,
              after: null,
              change: '+20%',
              tone: 'positive',
              note: null,
            },
            support: cited,
          },
        ],
      },
    ]);
  });

  test('a message has its text with samples and with placeholders', () => {
    expect(document.messages).toEqual([
      {
        id: 'thanks',
        name: 'Thanks',
        stage: 0,
        step: 0,
        channel: 'whatsapp',
        subject: null,
        body: { template: 'Hello {name}\nThanks.\n\n{name}!', text: 'Hello Rina\nThanks.\n\nRina!' },
        placeholders: [{ name: 'name', sample: 'Rina' }],
      },
    ]);
  });
});

describe('hostile texts', () => {
  test.each([
    ['line separators', '\u2028\u2029'],
    ['half a surrogate pair', '\ud800'],
    ['the end of a script', '</script><!--'],
    ['quotes and controls', '"\\\u0000\r\n\t\u007f'],
    ['a key of every object', '__proto__'],
  ])('%s come out as they were', (_, text) => {
    const document = written(viewWith({ title: text }, { actions: [text] })) as ReturnType<typeof documentOf>;
    expect(document.title).toBe(text);
    expect(document.steps[0]?.actions).toEqual([text]);
  });

  test('in every field are data, and the document fits the schema', () => {
    check(
      property(hostileText, (text) => {
        const view = everyField((field) => `${field}${text}`);
        expect(faultsOf(written(view))).toEqual([]);
        expect(written(view)).toEqual(documentOf(view));
      }),
      { numRuns: runs(10) },
    );
  });

  test('all naughty strings come out as they were', () => {
    const document = written(viewWith({}, { actions: naughty })) as ReturnType<typeof documentOf>;
    expect(document.steps[0]?.actions).toEqual(naughty);
  });

  test('every text of the journey is in the document', () => {
    const said = new Set<string>();
    const view = everyField((field) => {
      const text = `§${field}§`;
      // Of the baseline and of a journey within this one the document tells only what the map shows of them.
      const isElsewhere = /Before$|^sub|Gone$/.test(field);
      // Of these, stages with steps and steps with other feelings make no use.
      const isUnused = /\D0[AB]?$|^feeling(?:High|Low|Unknown)[345]$/.test(field);
      if (!isElsewhere && !isUnused) said.add(text);
      return text;
    });
    const all = [...textsOf(documentOf(view))].join('\n');
    expect([...said].filter((text) => !all.includes(text))).toEqual([]);
  });
});
