import { fill } from '../../i18n/labels.ts';
import { peopleText } from './numbers.ts';
import type { ArrowView, ShareView } from './flow-view.ts';
import type { JourneyView, StageView, StepView } from '../../view/journey-view.ts';
import { mapTexts } from '../../formats/escape-view.ts';
import { feltBy } from '../../formats/felt-by.ts';
import { shortened } from '../../formats/mermaid/segments.ts';
import type { Drawing } from '../../formats/mermaid/diagrams/drawing.ts';
import { escapeFlowchart } from '../../formats/mermaid/diagrams/escape-flowchart.ts';
import { stageName, stepName } from '../../formats/mermaid/diagrams/names.ts';

/** What templates/mermaid/flowchart.hbs sees as `diagram`. */
export interface FlowchartDiagram {
  readonly title: string;
  /** Along the reading direction. */
  readonly direction: 'LR' | 'RL';
  readonly stages: readonly FlowchartStage[];
  readonly arrows: readonly Arrow[];
  /** True where personas feel differently at a step. */
  readonly divided: boolean;
  /** Where people leave the journey, and where it ends for the others; none where nothing branches. */
  readonly ends: readonly FlowchartEnd[];
}

/** A small round node outside of all stages. */
export interface FlowchartEnd {
  /** What Mermaid knows it by: `exit3`, `end5`. */
  readonly id: string;
  readonly lines: readonly string[];
  /** The name of a class of the template. */
  readonly kind: 'exit' | 'finish';
}

export interface FlowchartStage {
  /** What Mermaid knows it by: `stage1`. */
  readonly id: string;
  readonly name: string;
  readonly steps: readonly FlowchartStep[];
}

export interface FlowchartStep {
  /** What Mermaid knows it by: `step1`. */
  readonly id: string;
  /**
   * That it is a moment of truth, its name, and what is felt, each with its score. A template has to put them on
   * lines of their own: with `<br>` Mermaid would read entities once more than it does without, and take `$$` in a
   * name for a formula.
   */
  readonly lines: readonly string[];
  /** The name of a class of the template. */
  readonly feeling: FeelingClass;
  readonly momentOfTruth: boolean;
  /** True for a step that the baseline does not have. */
  readonly added: boolean;
  /** The diagram of the journey that the step stands for: an address, or `''`. */
  readonly href: string;
  /** The marks on both sides of the label that make its shape. */
  readonly open: string;
  readonly close: string;
}

/** `divided` where personas feel differently. */
export type FeelingClass = 'positive' | 'neutral' | 'negative' | 'divided' | 'unmeasured';

/** From one step or stage to another, by their ids. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  /** Its share and what makes people go there, each on a line; none for most. */
  readonly lines: readonly string[];
}

/** A step that stands for a journey of its own has the shape of a subroutine. */
const subroutine = ['[[', ']]'] as const;

/** Shape says the same as colour: round is good, pointed is bad. */
const shapes: Readonly<Record<FeelingClass, readonly [open: string, close: string]>> = {
  positive: ['([', '])'],
  neutral: ['[', ']'],
  divided: ['[/', '/]'],
  negative: ['{{', '}}'],
  unmeasured: ['[', ']'],
};

/** The ends of a high round shape would cut into its text, so a longer name gets a box with round corners. */
const longestInRound = 60;

/** Steps in boxes of their stages, in order, shaped and coloured by what is felt. */
export const flowchart: Drawing<FlowchartDiagram> = {
  lacks: () => undefined,
  view: (view, longest) =>
    mapTexts(view, escapeFlowchart, {
      diagram: {
        title: escapeFlowchart(shortened(view.title, longest)),
        direction: view.language.direction === 'rtl' ? ('RL' as const) : ('LR' as const),
        stages: view.stages.map((stage) => flowchartStage(view, stage, longest)),
        arrows: view.flow.shown
          ? arrowsOf(view, longest)
          : [
              ...view.stages.flatMap(({ steps }) => inOrder(steps.map(idOf))),
              ...inOrder(view.stages.map(stageIdOf)),
            ],
        divided: view.steps.some((step) => classOf(step) === 'divided'),
        ends: endsOf(view),
      },
    }),
};

/** The ways that people go, all from step to step: with arrows between stages Mermaid loses the order of the journey. */
function arrowsOf({ flow, steps }: JourneyView, longest: number): Arrow[] {
  const ids = steps.map(idOf);
  const lines = (share: ShareView, why: string): string[] => [
    ...shareLines(share),
    ...linesOf(escapeFlowchart(shortened(why, longest))),
  ];
  const ways = (...kinds: readonly ArrowView['kind'][]): Arrow[] =>
    flow.arrows
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ from, to, when, share }) => ({ from: ids[from]!, to: ids[to]!, lines: lines(share, when) }));
  // Mermaid lays out by what comes first: the ways back must not turn the journey round.
  return [
    ...ways('on'),
    ...ways('jump'),
    ...ways('loop'),
    ...flow.exits.map(({ step, share, reason }) => ({
      from: ids[step]!,
      to: exitIdOf(step),
      lines: lines(share, reason),
    })),
    ...flow.ends.map(({ step, share }) => ({
      from: ids[step]!,
      to: finishIdOf(step),
      lines: shareLines(share),
    })),
  ];
}

function endsOf({ flow, labels }: JourneyView): FlowchartEnd[] {
  if (!flow.shown) return [];
  const reached = flow.funnel.complete.map((people) =>
    fill(labels.flowPeople, { people: peopleText(people, labels) }),
  );
  return [
    ...flow.steps.flatMap(({ leave }, step) =>
      leave === '' ? [] : [{ id: exitIdOf(step), lines: [escapeFlowchart(leave)], kind: 'exit' as const }],
    ),
    ...flow.ends.map(({ step }) => ({
      id: finishIdOf(step),
      lines: [labels.flowEnd, ...reached].map(escapeFlowchart),
      kind: 'finish' as const,
    })),
  ];
}

/** That all go there needs no words. */
const shareLines = ({ measured, value, text }: ShareView): string[] =>
  measured && value < 1 ? [escapeFlowchart(text)] : [];

const linesOf = (text: string): string[] => (text === '' ? [] : [text]);

const exitIdOf = (step: number): string => `exit${step + 1}`;

const finishIdOf = (step: number): string => `finish${step + 1}`;

const flowchartStage = (view: JourneyView, stage: StageView, longest: number): FlowchartStage => ({
  id: stageIdOf(stage),
  name: escapeFlowchart(stageName(view, stage, longest)),
  steps: stage.steps.map((step) =>
    flowchartStep(view, step, step === stage.steps[0] ? stage.journey : false, longest),
  ),
});

function flowchartStep(
  view: JourneyView,
  step: StepView,
  journey: StageView['journey'],
  longest: number,
): FlowchartStep {
  const { momentOfTruth } = step;
  const added = view.comparison !== false && (view.comparison.steps[step.index]?.added ?? false);
  const feelingClass = classOf(step);
  const name = stepName(view, step, longest);
  const truth = momentOfTruth ? [`★ ${view.labels.momentOfTruth}`] : [];
  const within = journey === false ? [] : [`↳ ${shortened(journey.title, longest)}`];
  const [open, close] =
    journey !== false
      ? subroutine
      : feelingClass === 'positive' && name.length > longestInRound
        ? ['(', ')']
        : shapes[feelingClass];
  return {
    id: idOf(step),
    lines: [
      ...(added ? [`+ ${view.labels.newStep}`] : []),
      ...truth,
      name,
      ...within,
      ...feelingsOf(view, step, longest),
    ].map(escapeFlowchart),
    feeling: feelingClass,
    momentOfTruth,
    added,
    href: journey === false || journey.link === '' ? '' : `${journey.link}.flowchart.mmd`,
    open,
    close,
  };
}

/** What all who take a step feel like; no mean over personas who do not. */
function classOf({ feeling, feelings }: StepView): FeelingClass {
  if (!feeling.measured) return 'unmeasured';
  const tones = new Set(feelings.flatMap((own) => (own.feeling.measured ? [own.feeling.tone] : [])));
  const [tone = feeling.tone, ...others] = tones;
  return others.length === 0 ? tone : 'divided';
}

const idOf = ({ index }: StepView): string => `step${index + 1}`;

const stageIdOf = ({ number }: StageView): string => `stage${number}`;

/** "Curious +0.5"; what was not measured says so. */
function feelingsOf({ labels }: JourneyView, { feeling }: StepView, longest: number): string[] {
  if (feeling.parts.length === 0) return feeling.measured ? [] : [labels.notMeasured];
  return feeling.parts.map(
    (part) => `${shortened(feltBy(part), longest)} ${part.measured ? part.score : `(${labels.notMeasured})`}`,
  );
}

/** From each to the one after it. */
const inOrder = (ids: readonly string[]): Arrow[] =>
  ids.slice(1).map((to, index) => ({ from: ids[index]!, to, lines: [] }));
