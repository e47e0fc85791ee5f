import type { JourneyView, StageView, StepView } from '../../../view/journey-view.ts';
import { mapTexts } from '../../escape-view.ts';
import { shortened } from '../segments.ts';
import type { Drawing } from './drawing.ts';
import { escapeJourney, escapeJourneyActor } from './escape-journey.ts';
import { lacksScores, notMeasuredNote, numberedName, stageName, starred, stepName } from './names.ts';

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

/**
 * Stages, steps and scores, with the personas as actors. Mermaid draws a face for every step, so those without a score are
 * left out: the title says which, and the others have their numbers.
 */
export const journey: Drawing<JourneyDiagram> = {
  lacks: lacksScores,
  view: (view, longest) =>
    mapTexts(view, escapeJourney, {
      diagram: {
        title: escapeJourney(shortened(view.title, longest) + notMeasuredNote(view)),
        sections: view.stages
          .map((stage) => section(view, stage, longest))
          .filter(({ tasks }) => tasks.length > 0),
      },
    }),
};

function section(view: JourneyView, stage: StageView, longest: number): Section {
  const isWhole = view.steps.every(({ feeling }) => feeling.measured);
  const named = (step: StepView): string =>
    isWhole ? starred(stepName(view, step, longest), step) : numberedName(view, step, longest);
  return {
    name: escapeJourney(stageName(view, stage, longest)),
    tasks: stage.steps.filter(({ feeling }) => feeling.measured).map((step) => task(step, named(step))),
  };
}

const task = ({ feeling, personas }: StepView, name: string): Task => ({
  name: escapeJourney(name),
  score: feeling.level + 3,
  actors: [...new Set(personas.map(escapeJourneyActor))].filter((actor) => actor !== '').join(', '),
});
