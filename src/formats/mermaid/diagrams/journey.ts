import type { JourneyView, Level, StageView, StepView } from '../../../view/journey-view.ts';
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

/**
 * Stages, steps and scores, with the personas as actors. Mermaid has one score a task: where personas feel differently, a
 * step is a task for each score with the names of those who feel like that, and never one with their mean.
 */
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
  tasks: stage.steps.flatMap((step) => tasksOf(view, step, longest)),
});

function tasksOf(view: JourneyView, step: StepView, longest: number): Task[] {
  const { feeling, feelings, personas } = step;
  const name = stepName(view, step, longest);
  // Mermaid has no gap in its curve. The middle is the least wrong place, as long as it is said to be a stopgap.
  if (!feeling.measured) return [task(`${name} (${view.labels.notMeasured})`, 0, personas)];
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
