import { fill, type Labels } from '../../i18n/labels.ts';
import type { PersonaMark, StepView } from '../../view/journey-view.ts';
import { isApart } from '../../view/is-apart.ts';
import { personaMark } from '../../view/personas.ts';
import type { BaselineLine } from './comparison-view.ts';
import type { Matched } from './felt-twice.ts';
import { samePeople } from '../../view/same-people.ts';

/**
 * The line of the baseline in the curve: one for each persona where they feel differently there, else one. It says whose
 * it is where it is not everybody's of this map.
 */
export function baselineLines({ before, after, pairs }: Matched, labels: Labels): BaselineLine[] {
  const same = samePeople(before.personas, after.personas);
  const now = new Map([...same].map(([id, then]) => [then, id]));
  const marks = new Map(isApart(after) ? after.personas.map((each) => [each.id, personaMark(each)]) : []);
  const markOf = (id: string): PersonaMark[] => [marks.get(now.get(id) ?? '') ?? []].flat();
  const then = new Map(pairs.map((pair) => [pair.after.index, pair.before]));
  const columns = (of: (step: StepView | undefined) => number | undefined): (number | undefined)[] =>
    after.steps.map(({ index }) => of(then.get(index)));
  const named = (names: readonly string[]): string =>
    fill(labels.baselineLineOf, { personas: names.join(', ') });

  if (!isApart(before)) {
    const isOfAll = before.personas.length === 0 || after.personas.every(({ id }) => same.has(id));
    const [only, ...more] = before.personas;
    return [
      {
        personas: isOfAll || only === undefined || more.length > 0 ? [] : markOf(only.id),
        label: isOfAll ? labels.baselineLine : named(before.personas.map(({ name }) => name)),
        valences: columns((step) => (step?.feeling.measured ? step.feeling.valence : undefined)),
        taken: [...then.keys()],
      },
    ];
  }
  // A map of one person has no lines of others beside that one's.
  const isOfOne = after.personas.length === 1 && same.size === 1;
  return before.personas
    .filter(({ id }) => !isOfOne || now.has(id))
    .map(({ id, name }) => ({
      personas: markOf(id),
      label: named([name]),
      valences: columns((step) => {
        const own = step?.feelings.find(({ persona }) => persona.id === id)?.feeling;
        return own?.measured ? own.valence : undefined;
      }),
      taken: [...then].filter(([, step]) => step.personaIds.includes(id)).map(([column]) => column),
    }))
    .filter(({ valences }) => valences.some((valence) => valence !== undefined));
}
