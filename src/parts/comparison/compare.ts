import type { Journey } from '../../model/journey.ts';
import type { PainPoint } from '../../model/stages/pain-point.ts';
import { walkSteps } from '../../model/stages/walk-steps.ts';
import type { JourneyView } from '../../view/journey-view.ts';
import { changesOf } from './changes.ts';
import type { ComparisonView } from './comparison-view.ts';
import { gainsOf } from './gains.ts';
import { matchSteps, type ComparedStep } from './match-steps.ts';
import { normalised, unpaired } from './same-text.ts';

/**
 * Compares a map with its baseline.
 * @param link where the outputs for the baseline are, relative, without extension; `''` where they are not built
 */
export function comparisonView(
  view: Omit<JourneyView, 'comparison' | 'lanes'>,
  baseline: JourneyView,
  link: string,
  journeys: { readonly before: Journey; readonly after: Journey },
): ComparisonView {
  const { labels } = view;
  const { pairs, added, removed } = matchSteps(journeys.before, journeys.after);
  const viewsOf = (pair: { readonly before: ComparedStep; readonly after: ComparedStep }) => ({
    before: baseline.steps[pair.before.index]!,
    after: view.steps[pair.after.index]!,
  });
  const pains = { before: painsOf(journeys.before), after: painsOf(journeys.after) };
  const { gone, fresh, pairs: lastingPains } = unpaired(pains.before, pains.after, painKeys);
  const opportunities = unpaired(
    opportunitiesOf(journeys.before),
    opportunitiesOf(journeys.after),
    ({ text }) => [normalised(text)],
  );
  const whole = {
    gonePains: new Set(gone),
    newPains: new Set(fresh),
    lastingPains,
    takenUp: new Set(opportunities.gone),
    journeys,
  };
  const byColumn = new Map(pairs.map((pair) => [pair.after.index, pair]));
  return {
    title: baseline.title,
    link,
    lineLabel: labels.baselineLine,
    valences: view.steps.map(({ index }) => {
      const pair = byColumn.get(index);
      const feeling = pair && baseline.steps[pair.before.index]?.feeling;
      return feeling?.measured ? feeling.valence : undefined;
    }),
    steps: view.steps.map(({ index }) => {
      const pair = byColumn.get(index);
      return pair === undefined
        ? { added: true, changes: [{ kind: 'added', text: labels.newStep, note: '' }] }
        : { added: false, changes: changesOf(pair, viewsOf(pair), whole, labels) };
    }),
    removed: removed.map(({ index, stage }) => {
      const { summary, feeling } = baseline.steps[index]!;
      return {
        summary,
        stage: normalised(stage.name) === normalised(summary) ? '' : stage.name,
        level: feeling.measured && feeling.level,
        feelings: feeling.parts.map(({ label, score }) => ({ label, score: score || labels.notMeasured })),
      };
    }),
    gains: gainsOf(
      {
        before: baseline,
        after: view,
        pairs: pairs.map(viewsOf),
        pains: { ...pains, gone: gone.length, fresh: fresh.length },
        steps: { removed: removed.length, added: added.length },
      },
      labels,
    ),
  };
}

const painsOf = (journey: Journey) => [...walkSteps(journey)].flatMap(({ step }) => step.pain_points);

const opportunitiesOf = (journey: Journey) =>
  [...walkSteps(journey)].flatMap(({ step }) => step.opportunities);

const painKeys = ({ id, text }: PainPoint): string[] => [
  ...(id === undefined ? [] : [`#${id}`]),
  `"${normalised(text)}`,
];
