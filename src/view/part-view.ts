import type { Amounts } from '../i18n/amounts.ts';
import type { Labels } from '../i18n/labels.ts';
import type { Journey } from '../model/journey.ts';
import type { ResolvedJourney } from '../model/resolved-journey.ts';
import type { Step } from '../model/stages/step.ts';
import type { StepFeelings } from './feelings.ts';
import type { FigureView, JourneyView, PersonaMark, StageView, StepView } from './journey-view.ts';
import type { Lane } from './lanes/lane.ts';
import type { PlacedLane } from './lanes/placed-lane.ts';
import type { Supports } from './support/support.ts';

/**
 * What a part of the map (KPIs, evidence, flow …) adds to the view. The spine knows no part: it is handed a list of
 * them, and asks each in the order of that list. A part says in its own folder which fields it adds, by declaring them
 * in the interfaces of journey-view.ts. All but the id may be left out.
 */
export interface PartView {
  readonly id: string;
  /** The fields that it adds to each stage. Asked before there are steps. */
  stage?(index: number, context: PartContext): Partial<StageView>;
  /** True where the part knows that the personas of the map feel differently. */
  feelsApart?(context: PartContext): boolean;
  /**
   * What a stage without feelings of its own feels like; `false` where the part has nothing to say.
   * @param feelers those who take it, where each has feelings of their own
   */
  stageFeeling?(
    stage: Partial<StageView>,
    feelers: readonly PersonaMark[],
    context: PartContext,
  ): StepFeelings | false;
  /** The fields that it adds to each step. */
  step?(step: Step, context: PartContext): Partial<StepView>;
  /**
   * The fields that it adds to the view.
   * @param view with what the spine and the parts before this one made; lanes come last and are not there yet
   */
  view?(view: JourneyView, context: PartContext): Partial<JourneyView>;
  /** The figures of the whole map that it computes: only those that can be. */
  figures?(view: JourneyView, context: PartContext): readonly FigureView[];
  /** Its rows of the map. */
  readonly lanes?: readonly LaneInPlace[];
  /** Another order of the lanes, for a map that asks for one. */
  arrangeLanes?(lanes: readonly PlacedLane[], journey: Journey): readonly PlacedLane[];
}

/** A lane, and the lane that it stands before or after; at the end where it names none. */
export interface LaneInPlace {
  readonly lane: Lane;
  readonly before?: string;
  readonly after?: string;
}

/** What parts are seen with. */
export interface PartContext {
  /** The journey with what it names; cut to one persona where that is asked for. */
  readonly resolved: ResolvedJourney;
  readonly journey: Journey;
  readonly labels: Labels;
  readonly amounts: Amounts;
  /** How well a claim of the journey is supported. */
  readonly supports: Supports;
  /** The finished view of a journey that this one names. */
  named(journey: ResolvedJourney): NamedView;
}

export interface NamedView {
  readonly view: JourneyView;
  /** The journey that the view is of, cut like this one. */
  readonly journey: Journey;
  /** Where its outputs are, relative to those of this map, without extension; `''` where they are not built. */
  readonly link: string;
}
