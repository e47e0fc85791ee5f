import type { JourneyView, Level, StageView, StepView } from '../../../view/journey-view.ts';
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
 * Stages, steps and scores, with the personas as actors. Mermaid has one score a task: where personas feel differently, a
 * step is a task for each score with the names of those who feel like that, and never one with their mean. It draws a face
 * for every task, so steps without a score are left out: the title says which, and the others have their numbers.
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
    tasks: stage.steps
      .filter(({ feeling }) => feeling.measured)
      .flatMap((step) => tasksOf(step, named(step), longest)),
  };
}

function tasksOf({ feeling, feelings, personas }: StepView, name: string, longest: number): Task[] {
  if (feelings.length === 0) return [task(name, feeling.level, personas)];
  const felt = new Map<Level, string[]>();
  for (const { persona, feeling: own } of feelings) {
    if (!own.measured) continue;
    const known = felt.get(own.level);
    if (known === undefined) felt.set(own.level, [persona.name]);
    else known.push(persona.name);
  }
  // Mermaid tells actors by the colour of a dot alone.
  const called = (names: readonly string[]): string =>
    felt.size === 1 ? name : `${name} (${names.map((each) => shortened(each, longest)).join(', ')})`;
  return [...felt].map(([level, names]) => task(called(names), level, names));
}

const task = (name: string, level: Level, actors: readonly string[]): Task => ({
  name: escapeJourney(name),
  score: level + 3,
  actors: [...new Set(actors.map(escapeJourneyActor))].filter((actor) => actor !== '').join(', '),
});
