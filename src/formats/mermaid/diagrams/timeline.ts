import type { JourneyView, StageView, StepView } from '../../../view/journey-view.ts';
import { mapTexts } from '../../escape-view.ts';
import { shortened } from '../segments.ts';
import type { Drawing } from './drawing.ts';
import { escapeTimeline, escapeTimelineBox } from './escape-timeline.ts';
import { stageName, stepName, textsAt } from './names.ts';

/** What templates/mermaid/timeline.hbs sees as `diagram`. */
export interface TimelineDiagram {
  readonly title: string;
  readonly sections: readonly TimelineSection[];
}

/** A stage. */
export interface TimelineSection {
  readonly name: string;
  readonly periods: readonly Period[];
}

/** A step with a name, with its actions as events; or one action of a step without a name. */
export interface Period {
  readonly name: string;
  readonly events: readonly string[];
}

/** Stages as sections, and what is done in them, in order. */
export const timeline: Drawing<TimelineDiagram> = {
  lacks: () => undefined,
  view: (view, longest) =>
    mapTexts(view, escapeTimeline, {
      diagram: {
        title: escapeTimeline(shortened(view.title, longest)),
        sections: view.stages.map((stage) => section(view, stage, longest)),
      },
    }),
};

const section = (view: JourneyView, stage: StageView, longest: number): TimelineSection => ({
  name: escapeTimelineBox(stageName(view, stage, longest)),
  periods: stage.steps.flatMap((step) => periods(view, step, longest)),
});

function periods(view: JourneyView, step: StepView, longest: number): Period[] {
  const actions = textsAt(view, 'actions', step, longest).map(escapeTimelineBox);
  const name = escapeTimelineBox(stepName(view, step, longest));
  if (step.name !== '') return [{ name, events: actions }];
  return (actions.length === 0 ? [name] : actions).map((action) => ({ name: action, events: [] }));
}
