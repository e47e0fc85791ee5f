import type { Journey } from '../../model/journey.ts';
import { walkSteps } from '../../model/stages/walk-steps.ts';
import { actions } from '../../view/lanes/actions.ts';
import { placed, type PlacedLane } from '../../view/lanes/placed-lane.ts';
import { backstage } from './backstage-lane.ts';
import { evidence } from './evidence-lane.ts';
import { frontstage } from './frontstage-lane.ts';
import { support } from './support-lane.ts';

/** The five lanes of a service blueprint and the lines between them (Bitner, Ostrom and Morgan 2008). */
const serviceLanes: readonly PlacedLane[] = [
  placed(evidence, { keep: true }),
  placed(actions, { keep: true, label: 'customerActions' }),
  placed(frontstage, { keep: true, lines: [{ id: 'interaction', label: 'lineOfInteraction' }] }),
  placed(backstage, { keep: true, lines: [{ id: 'visibility', label: 'lineOfVisibility' }] }),
  placed(support, {
    keep: true,
    lines: [{ id: 'internal-interaction', label: 'lineOfInternalInteraction' }],
  }),
];

/**
 * The order of a service blueprint that shows its service: what stands above the actions of the customer stays on top, the
 * rest goes below the service. Only such a map has lines.
 */
export function arrangeBlueprint(lanes: readonly PlacedLane[], journey: Journey): readonly PlacedLane[] {
  if (journey.type !== 'service-blueprint' || !showsService(journey)) return lanes;
  const place = lanes.findIndex(({ lane }) => lane === actions);
  const others = (some: readonly PlacedLane[]): PlacedLane[] =>
    some.filter(({ lane }) => !serviceLanes.some((each) => each.lane === lane));
  return [...others(lanes.slice(0, place)), ...serviceLanes, ...others(lanes.slice(place))];
}

const showsService = (journey: Journey): boolean =>
  [...walkSteps(journey)].some(
    ({ step: { blueprint } }) =>
      blueprint !== undefined && Object.values(blueprint).some((entries) => entries.length > 0),
  );
