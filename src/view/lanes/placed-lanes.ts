import type { Journey } from '../../model/journey.ts';
import type { PartView } from '../part-view.ts';
import { placed, type PlacedLane } from './placed-lane.ts';
import { spineLanes } from './registry.ts';

type Parts = readonly Pick<PartView, 'lanes' | 'arrangeLanes'>[];

/** The lanes are the same for all maps of a run. */
const usualOrders = new WeakMap<Parts, readonly PlacedLane[]>();

/** The lanes that a map can have, from top to bottom. */
export function placedLanes(parts: Parts, journey: Journey): readonly PlacedLane[] {
  let usual = usualOrders.get(parts);
  if (usual === undefined) usualOrders.set(parts, (usual = usualOrder(parts)));
  return parts.reduce((lanes, part) => part.arrangeLanes?.(lanes, journey) ?? lanes, usual);
}

/** Those of the spine, and each other lane where its part wants it; several after one lane in the order of the parts. */
function usualOrder(parts: Parts): PlacedLane[] {
  const order = spineLanes.map((lane) => ({ lane, anchor: lane.id }));
  for (const { lane, before, after } of parts.flatMap((part) => part.lanes ?? [])) {
    const place =
      before !== undefined
        ? order.findIndex((each) => each.lane.id === before)
        : after !== undefined
          ? order.findLastIndex((each) => each.anchor === after) + 1
          : order.length;
    if (place < 0 || (after !== undefined && place === 0))
      throw new Error(`The lane ${lane.id} stands beside ${before ?? after}, which is no lane`);
    order.splice(place, 0, { lane, anchor: after ?? lane.id });
  }
  return order.map(({ lane }) => placed(lane));
}
