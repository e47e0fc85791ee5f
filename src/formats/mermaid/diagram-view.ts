import type { JourneyView, StageView, StepView } from '../../view/journey-view.ts';
import { mapTexts } from '../escape-view.ts';
import { oneLine } from '../one-line.ts';
import { escapeMermaid, escapeMermaidActor } from './escape-mermaid.ts';

/** What templates/mermaid/journey.hbs sees: the whole view, and the diagram made of it; all texts are escaped. */
export interface DiagramView extends JourneyView {
  readonly diagram: Diagram;
}

export interface Diagram {
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

/** @param longest the most characters that a task's name may have; a longer one ends in an ellipsis */
export function diagramView(view: JourneyView, longest = Infinity): DiagramView {
  const diagram: Diagram = {
    title: escapeMermaid(shortened(view.title, longest)),
    sections: view.stages.map((stage) => section(view, stage, longest)),
  };
  return mapTexts(view, escapeMermaid, { diagram });
}

/** Mermaid refuses an empty name, so what has none is called by its number: "Stage 2". */
function section(view: JourneyView, { name, number, steps }: StageView, longest: number): Section {
  return {
    name: escapeMermaid(shortened(name, longest)) || escapeMermaid(`${view.labels.stage} ${number}`),
    tasks: steps.map((step) => task(view, step, longest)),
  };
}

function task(
  { labels }: JourneyView,
  { summary, index, feeling, personas }: StepView,
  longest: number,
): Task {
  const name = shortened(summary, longest) || `${labels.step} ${index + 1}`;
  return {
    // Mermaid has no gap in its curve. The middle is the least wrong place, as long as it is said to be a stopgap.
    name: escapeMermaid(feeling.measured ? name : `${name} (${labels.notMeasured})`),
    score: feeling.measured ? feeling.level + 3 : 3,
    actors: [...new Set(personas.map(escapeMermaidActor))].filter((actor) => actor !== '').join(', '),
  };
}

function shortened(text: string, longest: number): string {
  const line = oneLine(text);
  if (line.length <= longest) return line;
  let short = '';
  for (const { segment } of new Intl.Segmenter('en').segment(line)) {
    if (short.length + segment.length >= longest) break;
    short += segment;
  }
  return `${short.trimEnd()}…`;
}
