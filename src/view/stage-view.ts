import type { Stage } from '../model/stages/stage.ts';
import type { StepView } from './step-view.ts';

/** The phases that every journey has in some form: they let maps be compared. */
export type Phase = 'awareness' | 'consideration' | 'decision' | 'experience' | 'loyalty';

/** What every map says of a stage. */
export interface SpineStage {
  readonly id: string;
  readonly name: string;
  /** 1-based. */
  readonly number: number;
  /** `''` where the map does not say. */
  readonly phase: Phase | '';
  readonly goals: readonly string[];
  readonly steps: readonly StepView[];
}

/** A stage with what the parts of the map say of it: each adds its fields in its own folder. */
export interface StageView extends SpineStage {}

/**
 * Decides what is shown of a stage.
 * @param index its place in the journey, from 0
 */
export const stageView = (stage: Stage, index: number, steps: readonly StepView[]): SpineStage => ({
  id: stage.id ?? '',
  name: stage.name,
  number: index + 1,
  phase: stage.phase ?? '',
  goals: stage.goals,
  steps,
});
