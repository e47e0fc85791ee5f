import type { JourneyView, StageView, StepView } from '../../../view/journey-view.ts';
import { mapTexts } from '../../escape-view.ts';
import { shortened } from '../segments.ts';
import type { Drawing } from './drawing.ts';
import { escapeTimeline, escapeTimelineBox } from './escape-timeline.ts';
import { stageName, stepName, textsAt } from './names.ts';

/** What templates/mermaid/timeline.hbs sees as `diagram`. */
export interface TimelineDiagram {
  readonly title: string;
  readonly periods: readonly Period[];
}

/** A stage. */
export interface Period {
  readonly name: string;
  /** Its steps by their names; the actions of a step without one. */
  readonly events: readonly string[];
}

/**
 * Stages along a line, and below each what is done in it, in order. Stages are Mermaid's periods and not its sections:
 * sixty steps side by side would be fifteen screens wide, and long words in a period run into the line.
 */
export const timeline: Drawing<TimelineDiagram> = {
  lacks: () => undefined,
  view: (view, longest) =>
    mapTexts(view, escapeTimeline, {
      diagram: {
        title: escapeTimeline(shortened(view.title, longest)),
        periods: view.stages.map((stage) => period(view, stage, longest)),
      },
    }),
};

const period = (view: JourneyView, stage: StageView, longest: number): Period => ({
  name: escapeTimelineBox(stageName(view, stage, longest)),
  events: stage.steps.flatMap((step) => eventsOf(view, step, longest)).map(escapeTimelineBox),
});

function eventsOf(view: JourneyView, step: StepView, longest: number): string[] {
  if (step.name !== '') return [stepName(view, step, longest)];
  return textsAt(view, 'actions', step).map((text) => shortened(text, longest));
}
