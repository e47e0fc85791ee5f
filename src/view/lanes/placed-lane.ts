import type { LabelKey } from '../../i18n/labels.ts';
import type { Lane } from './lane.ts';

/** A lane in its place on a map. */
export interface PlacedLane {
  readonly lane: Lane;
  readonly label: LabelKey;
  /** The lines that run above it. */
  readonly lines: readonly LineAbove[];
  /** True where it stays also without any item. */
  readonly keep: boolean;
}

export const placed = (lane: Lane, rest: Partial<Omit<PlacedLane, 'lane'>> = {}): PlacedLane => ({
  lane,
  label: lane.label,
  lines: [],
  keep: false,
  ...rest,
});

/** The lines that run above a lane, and what it is called there. */
export interface LineAbove {
  readonly id: string;
  readonly label: LabelKey;
}
