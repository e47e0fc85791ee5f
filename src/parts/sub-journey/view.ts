import type { PartView } from '../../view/part-view.ts';
import { subJourney as lane } from './sub-journey-lane.ts';
import { subJourneyFeeling, subJourneyView } from './sub-journey.ts';

export const view: PartView = {
  id: 'sub-journey',
  stage(index, { resolved: { subJourneys }, named }) {
    const sub = subJourneys.get(index);
    if (sub === undefined) return { journey: false };
    const { view, link } = named(sub);
    return { journey: subJourneyView(view, link) };
  },
  stageFeeling: ({ journey = false }, labels) => journey !== false && subJourneyFeeling(journey, labels),
  lanes: [{ lane, after: 'emotion' }],
};
