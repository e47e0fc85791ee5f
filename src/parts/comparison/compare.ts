import type { Journey } from '../../model/journey.ts';
import type { PainPoint } from '../../model/stages/pain-point.ts';
import { walkSteps } from '../../model/stages/walk-steps.ts';
import { feltBy } from '../../formats/felt-by.ts';
import type { JourneyView, StepView } from '../../view/journey-view.ts';
import { baselineLines } from './baseline-lines.ts';
import { changesOf } from './changes.ts';
import type { ComparisonView, FeltBefore } from './comparison-view.ts';
import { feltTwice } from './felt-twice.ts';
import { gainOf, gainsOf } from './gains.ts';
import { matchSteps, type ComparedStep } from './match-steps.ts';
import { normalised } from '../../view/normalised.ts';
import { unpaired } from './same-text.ts';

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
  const matched = { before: baseline, after: view, pairs: pairs.map(viewsOf) };
  const people = feltTwice(matched);
  return {
    title: baseline.title,
    link,
    lines: baselineLines(matched, labels),
    people: people.flatMap(gainOf),
    steps: view.steps.map(({ index }) => {
      const pair = byColumn.get(index);
      if (pair === undefined) {
        const change = { kind: 'added' as const, text: labels.newStep, note: '', personas: [] };
        return { added: true, feltBefore: [], changes: [change] };
      }
      const views = viewsOf(pair);
      return {
        added: false,
        feltBefore: feltBefore(views.before),
        changes: changesOf(pair, views, { ...whole, people }, labels),
      };
    }),
    removed: removed.map(({ index, stage }) => {
      const { summary, feeling, feelings } = baseline.steps[index]!;
      const felt = feelings.length === 0 ? [feeling] : feelings.map((own) => own.feeling);
      return {
        summary,
        stage: normalised(stage.name) === normalised(summary) ? '' : stage.name,
        levels: felt.flatMap(({ measured, level }) => (measured ? [level] : [])),
        feelings: feeling.parts.map((part) => ({
          label: feltBy(part),
          score: part.score || labels.notMeasured,
        })),
      };
    }),
    gains: gainsOf(
      {
        before: baseline,
        after: view,
        people,
        pains: { ...pains, gone: gone.length, fresh: fresh.length },
        steps: {
          removed: removed.map(({ index }) => baseline.steps[index]!),
          added: added.map(({ index }) => view.steps[index]!),
        },
      },
      labels,
    ),
  };
}

function feltBefore({ feeling, feelings }: StepView): FeltBefore[] {
  const people = feelings.map((own) => ({ name: own.persona.name, feeling: own.feeling }));
  return (feelings.length === 0 ? [{ name: '', feeling }] : people).flatMap(({ name, feeling: felt }) =>
    felt.measured ? [{ name, valence: felt.valence }] : [],
  );
}

const painsOf = (journey: Journey) => [...walkSteps(journey)].flatMap(({ step }) => step.pain_points);

const opportunitiesOf = (journey: Journey) =>
  [...walkSteps(journey)].flatMap(({ step }) => step.opportunities);

const painKeys = ({ id, text }: PainPoint): string[] => [
  ...(id === undefined ? [] : [`#${id}`]),
  `"${normalised(text)}`,
];
