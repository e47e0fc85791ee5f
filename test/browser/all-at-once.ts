import { journey } from '../../src/model/journey.ts';
import { alone, type ResolvedJourney } from '../../src/model/resolved-journey.ts';

/** How the steps of a map say when they happen. */
export type Times = 'clock' | 'durations';

const people = ['Rina', 'Budi Santoso', 'Sari', 'Agustinus Wijaya', 'Dewi', 'Joko'];
const ids = people.map((_, index) => `person-${index + 1}`);
const channels = ['web', 'app', 'store', 'phone'] as const;
const feelings = ['Annoyed', 'Glad', 'Hopeful', 'Relieved', 'Doubtful', 'Worried'];
const places = ['Offer page', 'Reminder', 'Visit', 'Call with an adviser'];

const stageCount = 12;
const stepCount = 60;

/**
 * One map with all that a map can hold, as large as maps become: twelve stages, sixty steps, six personas, ways over
 * and back, exits, times, services behind the steps, a stage that another map tells, and a map that it is compared with.
 */
export function allAtOnce(times: Times): ResolvedJourney {
  return {
    ...alone(mapOf(times, 0)),
    baseline: { ...alone(mapOf(times, 1)), target: 'now' },
    subJourneys: new Map([[stageCount - 1, { ...alone(small()), target: 'viewing' }]]),
    target: 'map',
  };
}

/** The same map, or with `shift` 1 the one that it has become: other feelings, pains and steps. */
function mapOf(times: Times, shift: number) {
  // The last stage is the sixtieth step.
  const steps = Array.from({ length: stepCount - 1 }, (_, index) => stepOf(index, times, shift));
  const startOf = (stage: number): number => Math.round((stage * steps.length) / (stageCount - 1));
  return journey.parse({
    title: 'Six people move house',
    description: 'Everything that a map can hold, in one.',
    locale: 'en',
    type: times === 'clock' ? 'day-in-the-life' : 'future-state',
    scenario: 'Six people find a flat and furnish it.',
    owner: 'Service design',
    personas: Object.fromEntries(
      people.map((name, index) => [
        ids[index],
        { name, segment: `Person ${index + 1}`, goals: ['A quiet flat', 'Short ways'], quote: 'At last.' },
      ]),
    ),
    channels: {
      web: { name: 'Website', kind: 'online' },
      app: { name: 'App', kind: 'online', icon: 'smartphone' },
      store: { name: 'Store', kind: 'offline' },
      phone: { name: 'Hotline', kind: 'offline', icon: 'phone' },
    },
    stages: [
      ...Array.from({ length: stageCount - 1 }, (_, index) => ({
        name: `Stage ${index + 1}`,
        goals: 'To go on without doubt',
        steps: steps.slice(startOf(index), startOf(index + 1)),
      })),
      { name: 'The viewing', journey: './viewing.journey.yaml' },
    ],
  });
}

function stepOf(index: number, times: Times, shift: number): object {
  const felt = ids.filter((_, person) => person === index % 6 || (index * 7 + person * 5) % 4 !== 0);
  return {
    id: `step-${index + shift * (index % 20 === 7 ? 100 : 0)}`,
    name: `Step ${index + 1}`,
    ...(times === 'clock'
      ? { at: clockOf(7 * 60 + index * 15) }
      : { duration: `${5 + ((index + shift) % 7) * 10}m` }),
    actions: 'Looks, compares and decides',
    thoughts: index % 2 === 0 ? 'Is this the right one?' : [],
    emotion: felt.map((persona) => ({
      persona,
      label: feelings[(index + ids.indexOf(persona)) % 6],
      score: (((index + shift) * 3 + ids.indexOf(persona) * 5) % 9) / 2 - 2,
    })),
    moment_of_truth: index % 9 === 4,
    purchase: index === 40,
    touchpoints:
      index % 3 === 1
        ? []
        : {
            name: places[(index + shift) % 4],
            channel: channels[(index + shift) % 4],
            context: 'Between two visits',
            need: 'To be sure',
          },
    pain_points: index % 6 === 2 + shift ? { text: 'The answer comes late', severity: (index % 5) + 1 } : [],
    opportunities:
      index % 6 === 3 ? { text: 'Answer on the same day', impact: (index % 5) + 1, feasibility: 4 } : [],
    next: [
      ...(index % 10 === 3 ? [{ to: `step-${index + 3}`, when: 'knows the way', share: 0.2 }] : []),
      ...(index % 10 === 8 ? [{ to: `step-${index - 2}`, when: 'has a doubt', share: 0.1 }] : []),
    ],
    ...(index % 8 === 5 ? { exit: { share: 0.08, reason: 'too expensive' } } : {}),
    ...(index % 2 === 1
      ? {
          blueprint: {
            evidence: 'Letter',
            frontstage: { text: 'Explains the offer', by: 'Adviser', wait: '10m' },
            backstage: { text: 'Checks the papers', by: 'Office', wait: '1h', fail_point: 'Papers are lost' },
            support: { text: 'Keeps the register', by: 'Registry' },
          },
        }
      : {}),
  };
}

/** Minutes of a day as `07:15`. */
const clockOf = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

const small = () =>
  journey.parse({
    title: 'A viewing',
    locale: 'en',
    stages: [
      { name: 'Before', emotion: { label: 'Curious', score: 1 } },
      {
        name: 'There',
        emotion: { label: 'Crowded', score: -2 },
        pain_points: { text: 'A queue', severity: 4 },
      },
    ],
  });
