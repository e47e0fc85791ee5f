import type { LabelKey } from '../../i18n/labels.ts';
import type { Journey } from '../../model/journey.ts';
import { walkSteps } from '../../model/stages/walk-steps.ts';
import type { LineView } from '../journey-view.ts';
import { actions } from './actions.ts';
import { backstage } from '../../parts/blueprint/backstage-lane.ts';
import { evidence } from '../../parts/blueprint/evidence-lane.ts';
import { frontstage } from '../../parts/blueprint/frontstage-lane.ts';
import type { Lane } from './lane.ts';
import { lanes } from './registry.ts';
import { support } from '../../parts/blueprint/support-lane.ts';

/** A lane in its place on a map. */
export interface PlacedLane {
  readonly lane: Lane;
  readonly label: LabelKey;
  /** The lines that run above it. */
  readonly lines: readonly { readonly id: LineView['id']; readonly label: LabelKey }[];
  /** True where it stays also without any item. */
  readonly keep: boolean;
}

const placed = (lane: Lane, rest: Partial<Omit<PlacedLane, 'lane'>> = {}): PlacedLane => ({
  lane,
  label: lane.label,
  lines: [],
  keep: false,
  ...rest,
});

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

/** What stands above the actions of the customer stays on top; the rest goes below the service. */
const blueprintOrder: readonly PlacedLane[] = (() => {
  const others = lanes.filter((lane) => !serviceLanes.some((each) => each.lane === lane));
  const isAbove = (lane: Lane): boolean => lanes.indexOf(lane) < lanes.indexOf(actions);
  return [
    ...others.filter(isAbove).map((lane) => placed(lane)),
    ...serviceLanes,
    ...others.filter((lane) => !isAbove(lane)).map((lane) => placed(lane)),
  ];
})();

const usualOrder: readonly PlacedLane[] = lanes.map((lane) => placed(lane));

/** The lanes that a map can have, from top to bottom. Only a service blueprint that shows its service has lines. */
export const placedLanes = (journey: Journey): readonly PlacedLane[] =>
  journey.type === 'service-blueprint' && showsService(journey) ? blueprintOrder : usualOrder;

const showsService = (journey: Journey): boolean =>
  [...walkSteps(journey)].some(
    ({ step: { blueprint } }) =>
      blueprint !== undefined && Object.values(blueprint).some((entries) => entries.length > 0),
  );
