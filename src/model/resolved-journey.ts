import type { Journey } from './journey.ts';
import type { MeasuredKpi } from './kpis/figure.ts';
import { measureKpis } from './kpis/measure.ts';
import { percentAsParts } from './kpis/percent-as-parts.ts';

/** A journey with the files that it names read: the shared libraries are merged into it, other maps stand beside it. */
export interface ResolvedJourney {
  /**
   * Its personas, channels, evidence and KPIs include those of the libraries; the libraries' come first, in the order of
   * `use`. Of the libraries' personas only those that travel here are among them, of their KPIs and evidence only what
   * is named here.
   */
  readonly journey: Journey;
  /** What its KPIs came to, by their ids; those without an entry are not of this map and only tell their unit. */
  readonly measured: ReadonlyMap<string, MeasuredKpi>;
  /** The map that it is compared with. */
  readonly baseline: ResolvedJourney | undefined;
  /** Stage, 0-based → the journey that the stage stands for. */
  readonly subJourneys: ReadonlyMap<number, ResolvedJourney>;
  /** Where the outputs of this build for it go, without extension: `sales/coffee-shop`. None where it is not built. */
  readonly target: string | undefined;
}

/** A journey that names no other file. */
export function alone(written: Journey): ResolvedJourney {
  const { journey } = percentAsParts(written);
  return {
    journey,
    measured: measureKpis(journey),
    baseline: undefined,
    subJourneys: new Map(),
    target: undefined,
  };
}
