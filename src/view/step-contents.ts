import type { Step } from '../model/stages/step.ts';
import type { StepView } from './journey-view.ts';
import type { Supports } from './support/support.ts';

type StepContents = Pick<StepView, 'actions' | 'thoughts' | 'touchpoints' | 'painPoints'>;

/** What the map says of a step in its own words. */
export const stepContents = (step: Step, supports: Supports): StepContents => ({
  actions: step.actions,
  thoughts: step.thoughts,
  touchpoints: step.touchpoints.map(({ name, channel = '', context = '', need = '' }) => ({
    name,
    channel,
    context,
    need,
  })),
  painPoints: step.pain_points.map(({ id = '', text, severity = 0, evidence }) => ({
    id,
    text,
    severity,
    support: supports(evidence),
  })),
});
