import type { JourneyView, Phase, StepView } from '../../view/journey-view.ts';
import type { InsightPart } from '../insight-part.ts';
import { sumOf } from '../numbers.ts';
import type { Digest, StepsDigest, StepsTold } from './digest.ts';

/**
 * What is kept of a map to tell of all maps together.
 * @param path the map's path in its project
 */
export function digestOf(path: string, view: JourneyView, parts: readonly InsightPart[]): Digest {
  const severities = severitiesAt(view);
  const told: StepsTold = (steps) =>
    stepsDigest(
      [...new Set(steps)].map((index) => view.steps[index]!),
      severities,
    );
  const digest = {
    path,
    title: view.title,
    language: view.language.labels,
    pains: view.painPoints.map(({ text, severity }) => ({ text, severity })),
    phases: phasesOf(view).map((phase) => ({
      phase,
      ...told(
        view.stages
          .filter((stage) => stage.phase === phase)
          .flatMap(({ steps }) => steps.map(({ index }) => index)),
      ),
    })),
  };
  return Object.assign(digest, ...parts.map((part) => part.digest?.(view, told))) as Digest;
}

const phasesOf = ({ stages }: JourneyView): Phase[] => [
  ...new Set(stages.flatMap(({ phase }) => (phase === '' ? [] : [phase]))),
];

/** The severities of the pain points of each step, 0 for those without. */
function severitiesAt({ painPoints, steps }: JourneyView): readonly (readonly number[])[] {
  const found: number[][] = steps.map(() => []);
  for (const { step, severity } of painPoints) found[step]?.push(severity);
  return found;
}

function stepsDigest(steps: readonly StepView[], severitiesAt: readonly (readonly number[])[]): StepsDigest {
  const measured = steps.filter(({ feeling }) => feeling.measured);
  const severities = steps.flatMap(({ index }) => severitiesAt[index] ?? []);
  return {
    steps: steps.length,
    measuredSteps: measured.length,
    valence: sumOf(measured.map(({ feeling }) => feeling.valence)),
    stepsOfSeveral: measured.filter(isOfSeveral).length,
    pains: severities.length,
    painsWithSeverity: severities.filter((severity) => severity > 0).length,
    severity: sumOf(severities),
  };
}

const isOfSeveral = ({ feelings }: StepView): boolean =>
  feelings.filter(({ feeling }) => feeling.measured).length > 1;
