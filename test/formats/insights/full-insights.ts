import {
  insightsOf,
  overallOf,
  type MapInsights,
  type OverallInsights,
} from '../../../src/insights/insights.ts';
import { digestOf } from '../../../src/insights/overall/digest-of.ts';
import type { JourneyView } from '../../../src/view/journey-view.ts';
import {
  backlog,
  backlogItem,
  channel,
  evidenceOf,
  group,
  kpi,
  pain,
  viewWith,
  written,
  insightParts,
} from '../../insights/parts.ts';

/** A map of which everything is told, each of its texts filled by `say`. */
function fullView(say: (field: string) => string): JourneyView {
  const way = written({
    stages: [{ name: 'A', steps: [{ name: 'a' }, { name: 'b', exit: { share: 0.5, reason: 'r' } }] }, 'B'],
  });
  const exit = way.flow.exits.map((each) => ({ ...each, reason: say('reason') }));
  const base = viewWith(
    {},
    {
      title: say('title'),
      personas: [{ name: say('rina') }, { name: say('budi') }],
      stages: [
        {
          name: say('stage'),
          phase: 'awareness',
          steps: [
            { name: say('step'), score: 2, feelings: [say('good')] },
            { name: say('other step'), score: -1, feelings: [say('bad')] },
          ],
        },
        { name: say('blank stage'), steps: [{ score: null, personas: [] }] },
      ],
      lanes: [{ label: 'touchpoints', items: [[{ text: say('touchpoint') }]] }],
    },
  );
  return {
    ...base,
    steps: base.steps.map((step, index) => ({
      ...step,
      momentOfTruth: index === 1,
      blueprint: index === 1 && {
        evidence: [],
        frontstage: [],
        backstage: [
          {
            text: say('service'),
            by: say('packer'),
            waitSeconds: 60,
            fails: true,
            failPoint: say('fail point'),
            handOff: say('courier'),
          },
        ],
        support: [],
      },
    })),
    flow: { ...way.flow, exits: exit },
    lanes: base.lanes.map((lane) => ({ ...lane, id: 'touchpoints' })),
    channelUse: [channel(say('channel'), [0], 'online'), channel(say('unused'), [], 'offline')],
    painPoints: [
      pain(say('pain'), { severity: 3, reach: 50 }),
      pain(say('pain'), { severity: 2, reach: 10, opportunities: [say('idea')] }),
    ],
    backlog: backlog(
      group('impact-feasibility', [
        backlogItem(say('idea'), 16, {
          owner: say('owner'),
          department: say('department'),
          statusLabel: say('status'),
          addresses: [say('pain')],
        }),
      ]),
      group('rice', [backlogItem(say('big idea'), 300)]),
    ),
    kpis: [
      kpi('met', {
        name: say('kpi'),
        value: 3,
        target: 2,
        stage: 1,
        note: say('note'),
        period: say('period'),
      }),
      kpi('missed', { name: say('missed'), value: 1, target: 2 }),
      kpi('open', { name: say('open'), target: 2 }),
    ],
    evidence: evidenceOf(
      2,
      { level: 'confirmed', label: say('confirmed'), count: 1 },
      { level: 'thin', label: say('thin'), count: 1 },
    ),
    comparison: {
      title: say('baseline'),
      link: '',
      lines: [],
      people: [{ personas: [], meanGain: 1, steps: 1 }],
      steps: [],
      removed: [],
      gains: [
        {
          id: 'lowest',
          personas: [],
          label: say('gain'),
          before: say('before'),
          after: say('after'),
          note: say('gain note'),
          tone: 'positive',
        },
      ],
    },
  };
}

/** Two maps, and what they tell together. */
export function fullInsights(say: (field: string) => string): {
  readonly maps: readonly MapInsights[];
  readonly overall: OverallInsights | false;
} {
  const view = fullView(say);
  const paths = [`${say('path')}.1`, `${say('path')}.2`];
  return {
    maps: paths.map((path) => insightsOf(path, view, insightParts)),
    overall: overallOf(
      paths.map((path) => digestOf(path, view, insightParts)),
      insightParts,
    ),
  };
}
