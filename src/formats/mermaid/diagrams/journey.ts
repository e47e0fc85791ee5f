import type { JourneyView, Level, StepView } from '../../../view/journey-view.ts';
import { mapTexts } from '../../escape-view.ts';
import { shortened } from '../segments.ts';
import type { Drawing } from './drawing.ts';
import { escapeJourney, escapeJourneyActor } from './escape-journey.ts';
import { lacksScores, notMeasuredNote, numberedName, ranges, stageName, starred, stepName } from './names.ts';

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
 * for every task, so what has no score is left out: the title says which steps, and whose, and the others have their
 * numbers.
 */
export const journey: Drawing<JourneyDiagram> = {
  lacks: lacksScores,
  view: (view, longest) => {
    const note = notMeasuredNote(view, unmeasuredOf(view));
    const named = (step: StepView): string =>
      note === '' ? starred(stepName(view, step, longest), step) : numberedName(view, step, longest);
    return mapTexts(view, escapeJourney, {
      diagram: {
        title: escapeJourney(shortened(view.title, longest) + note),
        sections: view.stages
          .map((stage) => ({
            name: escapeJourney(stageName(view, stage, longest)),
            tasks: stage.steps.flatMap((step) => tasksOf(step, named(step), longest)),
          }))
          .filter(({ tasks }) => tasks.length > 0),
      },
    });
  },
};

function tasksOf({ feeling, feelings, personas }: StepView, name: string, longest: number): Task[] {
  if (!feeling.measured) return [];
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

/** For each persona who was not measured at steps that others were: "Bo: 1, 3–4". */
const unmeasuredOf = ({ personas, steps }: JourneyView): string[] =>
  personas.flatMap(({ id, name }) => {
    const missing = steps.filter(
      ({ feeling, feelings }) =>
        feeling.measured && feelings.some((own) => own.persona.id === id && !own.feeling.measured),
    );
    return missing.length === 0 ? [] : [`${name}: ${ranges(missing.map(({ index }) => index + 1))}`];
  });
