import type { JourneyView, Phase, StepView } from '../../view/journey-view.ts';
import { changeOf, type Change } from '../../parts/comparison/insight-change.ts';
import { sumOf } from '../numbers.ts';

/** What of a map is told of all maps together: of thousands of maps no more than this is held at once. */
export interface Digest {
  /** The name that the map is reported under; no two maps have the same. */
  readonly path: string;
  readonly title: string;
  /** The language of its labels. */
  readonly language: string;
  readonly pains: readonly PainDigest[];
  /** The channels that are used. */
  readonly channels: readonly ChannelDigest[];
  /** One for each phase that stages of the map name. */
  readonly phases: readonly PhaseDigest[];
  readonly change: Change | false;
}

export interface PainDigest {
  readonly text: string;
  /** 1 to 5; 0 where it is not given. */
  readonly severity: number;
}

/** What is felt and what hurts at some steps. */
export interface StepsDigest {
  readonly steps: number;
  readonly measuredSteps: number;
  /** The sum of the valences over the measured steps. */
  readonly valence: number;
  readonly pains: number;
  readonly painsWithSeverity: number;
  /** The sum of their severities. */
  readonly severity: number;
}

export interface ChannelDigest extends StepsDigest {
  readonly name: string;
  readonly kind: 'online' | 'offline' | '';
}

export interface PhaseDigest extends StepsDigest {
  readonly phase: Phase;
}

export function digestOf(path: string, view: JourneyView): Digest {
  const severities = severitiesAt(view);
  return {
    path,
    title: view.title,
    language: view.language.labels,
    pains: view.painPoints.map(({ text, severity }) => ({ text, severity })),
    channels: view.channelUse
      .filter(({ touchpoints }) => touchpoints.length > 0)
      .map(({ name, kind, touchpoints }) => ({
        name,
        kind,
        ...stepsDigest(
          [...new Set(touchpoints)].map((index) => view.steps[index]!),
          severities,
        ),
      })),
    phases: phasesOf(view).map((phase) => ({
      phase,
      ...stepsDigest(
        view.stages.filter((stage) => stage.phase === phase).flatMap(({ steps }) => steps),
        severities,
      ),
    })),
    change: changeOf(view),
  };
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
    pains: severities.length,
    painsWithSeverity: severities.filter((severity) => severity > 0).length,
    severity: sumOf(severities),
  };
}

/** Several of them as one. */
export const together = (all: readonly StepsDigest[]): StepsDigest => {
  const sum = (of: (each: StepsDigest) => number): number => sumOf(all.map(of));
  return {
    steps: sum(({ steps }) => steps),
    measuredSteps: sum(({ measuredSteps }) => measuredSteps),
    valence: sum(({ valence }) => valence),
    pains: sum(({ pains }) => pains),
    painsWithSeverity: sum(({ painsWithSeverity }) => painsWithSeverity),
    severity: sum(({ severity }) => severity),
  };
};
