import type { JourneyView, StageView, StepView } from '../../view/journey-view.ts';

/** A stage as it heads its columns: all that is known of it, and where it stands. */
export interface StageModel extends StageView {
  /** One of six colours, 1 to 6, then again from the first. */
  readonly hue: number;
  /** First column, 0-based, and number of columns. */
  readonly column: number;
  readonly span: number;
  /** Name of a lucide icon beside its name, or `''`. */
  readonly icon: string;
  /** True where all its steps are new and no row of steps says so. */
  readonly added: boolean;
}

export interface StepModel {
  readonly index: number;
  /** `2.1`: stage and step. */
  readonly number: string;
  readonly label: string;
  /** What stands for a step without a name; only those who listen to the page need it. */
  readonly summary: string;
  readonly hue: number;
  /** True for the first step of a stage. */
  readonly opens: boolean;
  readonly withoutBusiness: boolean;
  /** True for a step that the baseline does not have. */
  readonly added: boolean;
}

const hueCount = 6;

/** The stages and the steps as they head the columns. */
export function headings(view: JourneyView): {
  readonly stages: readonly StageModel[];
  readonly steps: readonly StepModel[];
} {
  const stages = view.stages.map((stage) => ({
    ...stage,
    hue: ((stage.number - 1) % hueCount) + 1,
    column: stage.steps[0]?.index ?? 0,
    span: stage.steps.length,
    icon: '',
    added: false,
  }));
  const steps = view.stages.flatMap((stage, stageIndex) =>
    stage.steps.map((step, index) => ({
      index: step.index,
      number: stage.steps.length > 1 ? `${stage.number}.${index + 1}` : String(stage.number),
      label: step.name,
      summary: step.summary,
      hue: stages[stageIndex]?.hue ?? 1,
      opens: index === 0,
      withoutBusiness: step.withoutBusiness,
      added: false,
    })),
  );
  return { stages, steps };
}

/** How many steps the stage has that a step opens; 1 where the columns of its steps differ in their ground. */
export function columnsOfStage({ stages }: JourneyView, step: StepView): number {
  const steps = stages.find((stage) => stage.steps[0]?.index === step.index)?.steps ?? [];
  return steps.some(({ withoutBusiness }) => withoutBusiness) ? 1 : Math.max(1, steps.length);
}
