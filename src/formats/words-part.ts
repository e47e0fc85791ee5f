import type { JourneyView, StageView, StepView } from '../view/journey-view.ts';

/** What a part of the map says to those who only listen to a picture of it. All but the id may be left out. */
export interface WordsPart {
  readonly id: string;
  /** Of the whole map: sentences. */
  ofMap?(view: JourneyView): readonly string[];
  /** Of a diagram, which shows less than the map: sentences. */
  ofDiagram?(view: JourneyView): readonly string[];
  /** Of a stage, to stand in brackets behind its name, or `''`. */
  ofStage?(stage: StageView, view: JourneyView): string;
  /** Of a step: words before its name, and words behind it. */
  ofStep?(step: StepView): { readonly before: string; readonly behind: string };
}

/** What parts say of a stage, each with something in it. */
export const wordsOfStage = (stage: StageView, view: JourneyView, parts: readonly WordsPart[]): string[] =>
  parts.map((part) => part.ofStage?.(stage, view) ?? '').filter((words) => words !== '');
