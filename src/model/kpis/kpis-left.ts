import type { Journey } from '../journey.ts';
import type { Kpi } from './kpi.ts';
import type { Step } from '../stages/step.ts';
import type { ResolvedJourney } from '../resolved-journey.ts';
import { walkOf } from '../walk/walk.ts';
import { stageNamed } from '../stages/stage-named.ts';
import { stagesShowing } from './shown-at.ts';

/**
 * The KPIs of a journey of which only some stages are left: a KPI that none of these shows is gone, and never one of the
 * whole map. Where an opportunity is told in its unit, its description is left without its figures, and so it is not
 * among `measured`.
 * @param left the stages that are left, by their numbers from 0 in the whole journey
 * @param steps those that are left
 */
export function kpisLeft(
  { journey, measured }: Pick<ResolvedJourney, 'journey' | 'measured'>,
  left: ReadonlySet<number>,
  steps: readonly Step[],
): { readonly kpis: NonNullable<Journey['kpis']>; readonly measured: ResolvedJourney['measured'] } {
  const told = namedAt(steps, journey);
  const kpis: Record<string, Kpi> = {};
  const gone = new Set<string>();
  for (const [id, kpi] of Object.entries(journey.kpis ?? {})) {
    const shown = stagesShowing(id, kpi, journey);
    if (shown.length > 0 && !shown.some((stage) => left.has(stage))) {
      gone.add(id);
      if (told.has(id)) kpis[id] = withoutFigures(kpi);
    } else {
      kpis[id] = measuresOneOf(kpi, journey, left) ? kpi : withoutStage(kpi);
    }
  }
  return { kpis, measured: new Map([...measured].filter(([id]) => !gone.has(id))) };
}

/** The KPIs that something at these steps is told in. */
function namedAt(steps: readonly Step[], journey: Journey): ReadonlySet<string> {
  const left = new Set(steps);
  const named = walkOf(journey).references.filter(({ kinds: [kind], holder }) => {
    const step = kind === 'kpi' ? holder.within('step')?.node : undefined;
    return step !== undefined && left.has(step);
  });
  return new Set(named.map(({ id }) => id));
}

const measuresOneOf = ({ stage }: Kpi, journey: Journey, left: ReadonlySet<number>): boolean => {
  const measured = stage === undefined ? undefined : stageNamed(journey, stage);
  return measured === undefined || left.has(measured);
};

/** Its phase may be that of another stage that is left, which it does not measure. */
const withoutStage = ({ stage: _stage, ...kpi }: Kpi): Kpi => kpi;

const withoutFigures = ({ value: _value, previous: _previous, ...kpi }: Kpi): Kpi => ({
  ...kpi,
  evidence: [],
});
