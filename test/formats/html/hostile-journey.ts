import type { Journey } from '../../../src/model/journey.ts';
import { alone } from '../../../src/model/resolved-journey.ts';
import { buildView } from '../../../src/view/build-view.ts';
import type { JourneyView } from '../../../src/view/journey-view.ts';

/**
 * A journey that has every text field of the format, each filled by `say`. The texts skip the schema, which would trim
 * them or refuse some: a page must be safe whatever stands in front of it.
 */
export function everyField(say: (field: string) => string): JourneyView {
  const list = (field: string) => [say(`${field}A`), say(`${field}B`)];
  const step = (n: number) => ({
    personas: [],
    next: [],
    actions: list(`action${n}`),
    thoughts: list(`thought${n}`),
    emotion: [
      { label: say(`feelingHigh${n}`), score: 2 },
      { label: say(`feelingLow${n}`), score: -1.5 },
      { label: say(`feelingUnknown${n}`) },
    ],
    touchpoints: [{ name: say(`touchpoint${n}`), channel: 'web' }, { name: say(`touchpointAlone${n}`) }],
    pain_points: [{ text: say(`pain${n}`), severity: 3 }, { text: say(`painPlain${n}`) }],
    opportunities: [
      { text: say(`opportunity${n}`), impact: 4, feasibility: 5 },
      { text: say(`opportunityPlain${n}`) },
    ],
    moment_of_truth: true,
  });
  const journey: Journey = {
    title: say('title'),
    description: say('description'),
    locale: 'en',
    use: [],
    scenario: say('scenario'),
    owner: say('owner'),
    personas: {
      rina: {
        name: say('persona'),
        segment: say('segment'),
        demographics: { [`a${say('factName')}`]: say('fact') },
        goals: list('goal'),
        motivations: list('motivation'),
        needs: list('need'),
        frustrations: list('frustration'),
        quote: say('quote'),
      },
    },
    // A channel of the same name as the touchpoint would not be shown.
    channels: { web: { name: `${say('channel')}~`, kind: 'online' } },
    stages: [
      { name: say('stageOne'), goals: list('stageGoal'), ...step(1) },
      {
        name: say('stageTwo'),
        goals: [],
        ...step(0),
        steps: [
          { name: say('stepName'), ...step(2), personas: ['rina'] },
          { ...step(3), emotion: [{ label: say('feelingSingle'), score: 1 }] },
          { ...step(4), emotion: [{ label: say('feelingNoScore') }] },
        ],
      },
    ],
  };
  return buildView(alone(journey));
}
