import type { JourneyView, StageView, StepView } from '../../../view/journey-view.ts';
import { mapTexts } from '../../escape-view.ts';
import { shortened } from '../segments.ts';
import type { Drawing } from './drawing.ts';
import { escapeJourney, escapeJourneyActor } from './escape-journey.ts';
import { stageName, stepName } from './names.ts';

/** What templates/mermaid/journey.hbs sees as `diagram`. */
export interface JourneyDiagram {
  readonly title: string;
  readonly sections: readonly Section[];
}

export interface Section {
  readonly name: string;
  readonly tasks: readonly Task[];
}

export interface Task {
  readonly name: string;
  /** 1 to 5. */
  readonly score: number;
  /** Names with commas between them; `''` where nobody is named. */
  readonly actors: string;
}

/** Stages, steps and scores, with the personas as actors. */
export const journey: Drawing<JourneyDiagram> = {
  lacks: () => undefined,
  view: (view, longest) =>
    mapTexts(view, escapeJourney, {
      diagram: {
        title: escapeJourney(shortened(view.title, longest)),
        sections: view.stages.map((stage) => section(view, stage, longest)),
      },
    }),
};

const section = (view: JourneyView, stage: StageView, longest: number): Section => ({
  name: escapeJourney(stageName(view, stage, longest)),
  tasks: stage.steps.map((step) => task(view, step, longest)),
});

function task(view: JourneyView, step: StepView, longest: number): Task {
  const { feeling, personas } = step;
  const name = stepName(view, step, longest);
  return {
    // Mermaid has no gap in its curve. The middle is the least wrong place, as long as it is said to be a stopgap.
    name: escapeJourney(feeling.measured ? name : `${name} (${view.labels.notMeasured})`),
    score: feeling.measured ? feeling.level + 3 : 3,
    actors: [...new Set(personas.map(escapeJourneyActor))].filter((actor) => actor !== '').join(', '),
  };
}
