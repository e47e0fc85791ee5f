import type { PartContext, PartView } from '../../view/part-view.ts';
import type { Named } from '../../view/same-people.ts';
import { subJourney as lane } from './sub-journey-lane.ts';
import { feltApartWithin, subJourneyFeeling, subJourneyView } from './sub-journey.ts';

export const view: PartView = {
  id: 'sub-journey',
  stage(index, { resolved: { subJourneys }, named }) {
    const sub = subJourneys.get(index);
    if (sub === undefined) return { journey: false };
    const { view, link } = named(sub);
    return { journey: subJourneyView(view, link) };
  },
  feelsApart: (context) =>
    [...context.resolved.subJourneys].some(([index, sub]) => {
      const stage = context.journey.stages[index];
      const isRolledUp = stage?.steps === undefined && stage?.emotion.length === 0;
      return isRolledUp && feltApartWithin(context.named(sub).view, peopleOf(context));
    }),
  stageFeeling: ({ journey = false }, feelers, context) =>
    journey !== false && subJourneyFeeling(journey, { feelers, personas: peopleOf(context) }, context.labels),
  lanes: [{ lane, after: 'emotion' }],
};

const peopleOf = ({ journey }: PartContext): Named[] =>
  Object.entries(journey.personas ?? {}).map(([id, { name }]) => ({ id, name }));
