import type { JourneyView, StageView, StepView } from '../../view/journey-view.ts';
import { mapTexts } from '../../formats/escape-view.ts';
import { shortened } from '../../formats/mermaid/segments.ts';
import type { Drawing } from '../../formats/mermaid/diagrams/drawing.ts';
import { escapeTimeline, escapeTimelineBox } from '../../formats/mermaid/diagrams/escape-timeline.ts';
import { stageName, starred, stepName, textsAt } from '../../formats/mermaid/diagrams/names.ts';

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
  name: escapeTimelineBox(withTime(stageName(view, stage, longest), stage.steps[0])),
  events: stage.steps.flatMap((step, index) => eventsOf(view, step, longest, index)).map(escapeTimelineBox),
});

/** "08:30 Breakfast": a stage begins with its first step. */
const withTime = (name: string, step: StepView | undefined): string =>
  step === undefined || step.time.at === '' ? name : `${step.time.at} ${name}`;

/** The time of a first step stands before its stage. */
function eventsOf(view: JourneyView, step: StepView, longest: number, index: number): string[] {
  const texts =
    step.name === ''
      ? textsAt(view, 'actions', step).map((text) => shortened(text, longest))
      : [stepName(view, step, longest)];
  const events = texts.map((text, each) => {
    if (each > 0) return text;
    return index > 0 ? withTime(starred(text, step), step) : starred(text, step);
  });
  const isOfSome = step.personas.length < view.personas.length;
  const about = [
    isOfSome ? step.personas.map((name) => shortened(name, longest)).join(', ') : '',
    step.time.duration,
    step.withoutBusiness ? view.labels.withoutUs : '',
  ].filter(Boolean);
  if (about.length === 0) return events;
  const brackets = `(${about.join(', ')})`;
  return events.length === 0 ? [brackets] : [`${events[0]} ${brackets}`, ...events.slice(1)];
}
