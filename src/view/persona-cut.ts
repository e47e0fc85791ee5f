import type { Journey } from '../model/journey.ts';
import type { Stage } from '../model/stages/stage.ts';
import type { Step } from '../model/stages/step.ts';
import type { ResolvedJourney } from '../model/resolved-journey.ts';
import { walkOf } from '../model/walk/walk.ts';
import { emotionsOf } from './feelings.ts';
import { kpisLeft } from '../model/kpis/kpis-left.ts';

/**
 * A journey as one persona travels it: the steps and the feelings of others are gone, and so are stages without a step
 * and the KPIs of these. Who was sent on to a step that is gone goes to the one that follows it. The maps that it names stay as they are.
 * @returns the journey as it is where it has no such persona
 */
export function cutToPersona(resolved: ResolvedJourney, persona: string): ResolvedJourney {
  const { journey, subJourneys } = resolved;
  const all = journey.personas ?? {};
  // A persona of another map may be called "constructor", which every object has.
  const own = Object.hasOwn(all, persona) ? all[persona] : undefined;
  if (own === undefined) return resolved;
  const kept = journey.stages
    .map((stage, index) => ({ stage, index }))
    .filter(({ stage }) => stepsOf(stage).some((step) => takes(step, persona)));
  const named = new Map<Step, string>();
  const place = placesAfterCut(journey, persona, named);
  const cut = (step: Step): Step => cutStep(step, persona, place, named);
  const { kpis, measured } = kpisLeft(
    resolved,
    new Set(kept.map(({ index }) => index)),
    kept.flatMap(({ stage }) => stepsOf(stage).filter((step) => takes(step, persona))),
  );
  return {
    ...resolved,
    measured,
    journey: {
      ...journey,
      ...(journey.kpis === undefined ? {} : { kpis }),
      personas: { [persona]: own },
      stages: kept.map(({ stage }) =>
        stage.steps === undefined
          ? { ...stage, ...cut(stage), name: stage.name }
          : { ...stage, steps: stage.steps.filter((step) => takes(step, persona)).map(cut) },
      ),
    },
    subJourneys: new Map(
      kept.flatMap(({ index }, position) => {
        const sub = subJourneys.get(index);
        return sub === undefined ? [] : [[position, sub] as const];
      }),
    ),
  };
}

/** True where a persona takes at least one step. */
export const takesSteps = ({ stages }: Journey, persona: string): boolean =>
  stages.some((stage) => stepsOf(stage).some((step) => takes(step, persona)));

const stepsOf = (stage: Stage): readonly Step[] => stage.steps ?? [stage];

const takes = ({ personas }: Step, persona: string): boolean =>
  personas.length === 0 || personas.includes(persona);

function cutStep(
  step: Step,
  persona: string,
  place: ReadonlyMap<string, string | undefined>,
  named: ReadonlyMap<Step, string>,
): Step {
  const id = named.get(step) ?? step.id;
  return {
    ...step,
    ...(id === undefined ? {} : { id }),
    personas: [],
    emotion: emotionsOf(persona, step.emotion).map(({ persona: _persona, ...felt }) => felt),
    next: step.next.flatMap((way) => {
      const to = place.has(way.to) ? place.get(way.to) : way.to;
      // A way that would now lead back to where it starts is a step that is not taken.
      return to === undefined || (to === id && way.to !== id) ? [] : [{ ...way, to }];
    }),
  };
}

/**
 * The id of each step and stage that is gone → the id of the step that is left after it; `undefined` at the end.
 * @param named takes the ids that had to be given to steps without one
 */
function placesAfterCut(
  journey: Journey,
  persona: string,
  named: Map<Step, string>,
): Map<string, string | undefined> {
  const walk = walkOf(journey);
  const sought = new Set(walk.of('next').map(({ node }) => node.to));
  const used = new Set(walk.known(['step', 'stage']));
  const nameOf = (step: Step): string => {
    const known = step.id ?? named.get(step);
    if (known !== undefined) return known;
    let number = 1;
    while (used.has(`after-${number}`)) number++;
    const id = `after-${number}`;
    used.add(id);
    named.set(step, id);
    return id;
  };
  const places = new Map<string, string | undefined>();
  let next: Step | undefined;
  for (const stage of journey.stages.toReversed()) {
    const before = next;
    for (const step of stepsOf(stage).toReversed()) {
      if (takes(step, persona)) next = step;
      else if (step.id !== undefined && sought.has(step.id)) places.set(step.id, next && nameOf(next));
    }
    if (next === before && stage.id !== undefined && sought.has(stage.id))
      places.set(stage.id, next && nameOf(next));
  }
  return places;
}
