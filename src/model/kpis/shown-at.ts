import type { Journey } from '../journey.ts';
import type { Kpi } from './kpi.ts';
import { stageNamed } from '../stages/stage-named.ts';

/**
 * The stages that show a KPI, 0-based: first the one that it measures, then those that name it. None for a KPI of the
 * whole map.
 */
export function stagesShowing(id: string, { stage }: Kpi, journey: Pick<Journey, 'stages'>): number[] {
  const measured = stage === undefined ? undefined : stageNamed(journey, stage);
  const naming = journey.stages.flatMap(({ kpis }, index) => (kpis.includes(id) ? [index] : []));
  return [...new Set([...(measured === undefined ? [] : [measured]), ...naming])];
}
