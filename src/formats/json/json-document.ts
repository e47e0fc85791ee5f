import type { SpineDocument } from './shape/document.ts';
import type { SpineStage } from './shape/stage.ts';
import type { SpineStep } from './shape/step.ts';

/**
 * The output `json`: a map for other programs. This is what every map has; the parts of a map add fields of their own to
 * these interfaces, each in its folder in src/parts.
 */
export interface JourneyDocument extends SpineDocument {
  readonly stages: readonly StageDocument[];
  readonly steps: readonly StepDocument[];
}

export interface StageDocument extends SpineStage {}

export interface StepDocument extends SpineStep {}
