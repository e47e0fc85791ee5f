import { alone } from '../../../src/model/resolved-journey.ts';
import { buildView } from '../../../src/app/build-view.ts';
import type { JourneyView } from '../../../src/view/journey-view.ts';
import { fullJourney } from '../../full-journey.ts';

/**
 * A journey that has every text field of the format, each filled by `say`, with a map that it is compared with and one
 * that a stage of it stands for. The texts skip the schema, which would trim them or refuse some: a page must be safe
 * whatever stands in front of it.
 */
export function everyField(say: (field: string) => string): JourneyView {
  const list = listOf(say);
  const part = (field: string) => [
    {
      text: say(`${field}Text`),
      by: say(`${field}By`),
      wait: '1m',
      fail_point: say(`${field}Fail`),
      // Of one who stands in a lane nearby, the page would say in which.
      hand_off: `${say(`${field}HandOff`)}~`,
    },
    { text: say(`${field}Plain`), fail_point: true },
  ];
  const step = (n: number) => stepOf(say, n);
  const persona = {
    name: say('persona'),
    segment: say('segment'),
    demographics: { [`a${say('factName')}`]: say('fact') },
    goals: list('goal'),
    motivations: list('motivation'),
    needs: list('need'),
    frustrations: list('frustration'),
    quote: say('quote'),
  };
  const journey = fullJourney({
    title: say('title'),
    description: say('description'),
    locale: 'en',
    use: [],
    scenario: say('scenario'),
    owner: say('owner'),
    personas: {
      rina: persona,
      budi: { name: say('otherPersona'), goals: [], motivations: [], needs: [], frustrations: [] },
    },
    // A channel of the same name as the touchpoint would not be shown.
    channels: {
      web: { name: `${say('channel')}~`, kind: 'online' },
      shop: { name: `${say('otherChannel')}~` },
    },
    kpis: {
      whole: {
        name: say('kpi'),
        value: 4,
        previous: 5,
        target: 6,
        unit: `${say('kpiUnit')}~`,
        period: say('kpiPeriod'),
      },
      rate: { name: say('kpi2'), metric: 'conversion-rate' },
      one: { name: say('kpiOfStage'), metric: 'conversion-rate', stage: 'one', target: 0.2 },
    },
    evidence: {
      survey: {
        kind: 'survey',
        title: say('source'),
        date: '2026-09-10',
        sample: 212,
        url: 'https://example.com/survey',
        note: say('sourceNote'),
      },
      talk: { title: say('otherSource') },
    },
    messages: {
      chat: {
        name: say('messageName'),
        step: 'last',
        channel: 'web',
        subject: say('messageSubject'),
        body: 'Same {sample}\n\nAgain {sample}, {other}',
        sample: { sample: say('messageSample'), other: say('messageOther') },
      },
      letter: {
        stage: 'one',
        subject: say('messageSubjectAlone'),
        body: '{body}',
        sample: { body: say('messageBody') },
      },
      nowhere: { name: say('messageNowhere'), body: 'Same' },
    },
    stages: [
      {
        id: 'one',
        name: say('stageOne'),
        goals: list('stageGoal'),
        ...step(1),
        next: [{ to: 'last', when: say('when1'), share: 0.25 }],
        exit: [{ reason: say('reason1'), share: 0.125 }],
        blueprint: {
          evidence: part('evidence'),
          frontstage: part('frontstage'),
          backstage: part('backstage'),
          support: part('support'),
        },
      },
      {
        name: say('stageTwo'),
        goals: [],
        ...step(0),
        steps: [
          { name: say('stepName'), ...step(2), personas: ['rina'] },
          {
            ...step(3),
            emotion: [
              { persona: 'rina', label: say('feelingOwn'), score: 1 },
              { persona: 'budi', label: say('feelingOther'), score: -1 },
            ],
            exit: [{ reason: say('reason3') }],
          },
          {
            id: 'last',
            ...step(4),
            emotion: [{ label: say('feelingNoScore') }],
            next: [{ to: 'one', when: say('when4') }],
          },
        ],
      },
      { name: say('stageThree'), goals: [], ...step(5), emotion: [], journey: './sub.journey.yaml' },
    ],
  });
  const sub = fullJourney({
    title: say('subTitle'),
    locale: 'en',
    use: [],
    stages: [
      {
        name: say('subStage'),
        goals: [],
        ...step(0),
        steps: [
          { ...step(0), name: say('subStep'), emotion: [{ label: say('subHigh'), score: 2 }] },
          {
            ...step(0),
            name: say('subLowStep'),
            emotion: [{ label: say('subLow'), score: -2 }],
            pain_points: [{ text: say('subPain'), severity: 5 }],
          },
        ],
      },
    ],
  });
  // What both maps say is no change.
  const was = (field: string): string => `${say(`${field}Before`)}~`;
  const baseline = fullJourney({
    title: was('title'),
    locale: 'en',
    use: [],
    // Who stays the same is compared.
    personas: { rina: { name: 'Rina' }, budi: { name: 'Budi' } },
    stages: [
      { id: 'one', name: was('stageOne'), goals: [], ...stepOf(was, 0) },
      {
        name: `${was('stageGone')}~`,
        goals: [],
        ...stepOf(was, 0),
        steps: [
          { ...stepOf(was, 0), name: was('stepGone'), emotion: [{ label: say('feelingGone'), score: -1 }] },
        ],
      },
    ],
  });
  return buildView({
    ...alone(journey),
    baseline: { ...alone(baseline), target: 'now' },
    subJourneys: new Map([[2, { ...alone(sub), target: 'sub' }]]),
    target: 'map',
  });
}

type Say = (field: string) => string;

const listOf =
  (say: Say) =>
  (field: string): string[] => [say(`${field}A`), say(`${field}B`)];

function stepOf(say: Say, n: number) {
  const list = listOf(say);
  return {
    personas: [],
    next: [],
    exit: [],
    actions: list(`action${n}`),
    thoughts: list(`thought${n}`),
    emotion: [
      { label: say(`feelingHigh${n}`), score: 2 },
      { label: say(`feelingLow${n}`), score: -1.5, evidence: ['survey', 'talk'] },
      { label: say(`feelingUnknown${n}`) },
    ],
    touchpoints: [
      { name: say(`touchpoint${n}`), channel: 'web', context: say(`context${n}`), need: say(`need${n}`) },
      { name: say(`touchpointAlone${n}`) },
      { name: say(`touchpointShop${n}`), channel: 'shop' },
    ],
    pain_points: [
      { id: `pain-${n}`, text: say(`pain${n}`), severity: 3, evidence: ['talk'] },
      { text: say(`painPlain${n}`) },
    ],
    opportunities: [
      n === 1
        ? wholeOpportunity(say)
        : { text: say(`opportunity${n}`), impact: 4, feasibility: 5, evidence: ['survey'] },
      { text: say(`opportunityPlain${n}`) },
    ],
    moment_of_truth: true,
  };
}

const wholeOpportunity = (say: Say) => ({
  text: say('opportunity1'),
  addresses: ['pain-1'],
  rice: { reach: 500, impact: 2, confidence: 0.8, effort: 2 },
  owner: say('opportunityOwner'),
  department: say('department'),
  status: 'done',
  kpi: 'rate',
  result: { before: 0.02, after: 0.024, note: say('resultNote') },
});
