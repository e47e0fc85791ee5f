import type { Phase } from '../../view/journey-view.ts';
import { sumOf } from '../numbers.ts';

/**
 * What of a map is told of all maps together: of thousands of maps no more than this is held at once. Parts of the map add
 * fields of their own, each in its folder.
 */
export interface Digest {
  /** The name that the map is reported under; no two maps have the same. */
  readonly path: string;
  readonly title: string;
  /** The language of its labels. */
  readonly language: string;
  readonly pains: readonly PainDigest[];
  /** One for each phase that stages of the map name. */
  readonly phases: readonly PhaseDigest[];
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
  /** Measured steps of them that count with the mean over several personas. */
  readonly stepsOfSeveral: number;
  readonly pains: number;
  readonly painsWithSeverity: number;
  /** The sum of their severities. */
  readonly severity: number;
}

export interface PhaseDigest extends StepsDigest {
  readonly phase: Phase;
}

/** Sums up what is felt and what hurts at the steps of these indices. */
export type StepsTold = (steps: Iterable<number>) => StepsDigest;

/** Several of them as one. */
export const together = (all: readonly StepsDigest[]): StepsDigest => {
  const sum = (of: (each: StepsDigest) => number): number => sumOf(all.map(of));
  return {
    steps: sum(({ steps }) => steps),
    measuredSteps: sum(({ measuredSteps }) => measuredSteps),
    valence: sum(({ valence }) => valence),
    stepsOfSeveral: sum(({ stepsOfSeveral }) => stepsOfSeveral),
    pains: sum(({ pains }) => pains),
    painsWithSeverity: sum(({ painsWithSeverity }) => painsWithSeverity),
    severity: sum(({ severity }) => severity),
  };
};
