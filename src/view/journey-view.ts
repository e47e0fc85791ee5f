import type { CurveView } from './curve-view.ts';
import type { Labels } from '../i18n/labels.ts';
import type { LaneView } from './lane-view.ts';
import type { PersonaMark, PersonaView } from './persona-view.ts';
import type { QuadrantView } from './quadrant-view.ts';
import type { StageView } from './stage-view.ts';
import type { StepPainPoint, StepView } from './step-view.ts';

export type * from './curve-view.ts';
export type * from './feeling-view.ts';
export type * from './lane-view.ts';
export type * from './persona-view.ts';
export type { Phase, StageView } from './stage-view.ts';
export type { StepPainPoint, StepView, TouchpointView } from './step-view.ts';

/**
 * A journey with everything decided: resolved, ordered, localised, measured. Formats read this and nothing else.
 * There are no optional fields: an absent text is `''`, an absent list is `[]`. Texts are raw; each format escapes
 * them all before a template sees them.
 *
 * This is the spine, which every map has. The parts of a map (KPIs, flow, messages …) add fields of their own to these
 * interfaces, each in its folder in src/parts.
 */
export interface JourneyView {
  readonly title: string;
  readonly description: string;
  readonly scenario: string;
  readonly owner: string;
  readonly type: { readonly id: MapType; readonly label: string };
  readonly language: LanguageView;
  readonly labels: Labels;
  readonly personas: readonly PersonaView[];
  readonly stages: readonly StageView[];
  /** The steps of all stages in order; lanes have one cell for each. */
  readonly steps: readonly StepView[];
  /** Only lanes that hold something, in the order of the map. */
  readonly lanes: readonly LaneView[];
  readonly curve: CurveView;
  /** In the order of the map. */
  readonly painPoints: readonly PainPointView[];
  /** Figures of the whole map, such as the time from the first contact to the purchase. */
  readonly figures: readonly FigureView[];
  /** Opportunities by impact and feasibility, drawn; no dots where there are none. Filled by the part that ranks them. */
  readonly quadrant: QuadrantView;
}

export type MapType = 'current-state' | 'future-state' | 'day-in-the-life' | 'service-blueprint';

export interface LanguageView {
  /** BCP 47 tag of the journey's own texts. */
  readonly content: string;
  /** BCP 47 tag of the labels, which may be another language where journeymap has no labels for the content's. */
  readonly labels: string;
  readonly direction: 'ltr' | 'rtl';
}

/** A figure of the whole map. */
export interface FigureView {
  readonly id: string;
  readonly label: string;
  /** As people read it: `3 days`. */
  readonly text: string;
  /** People of 100 who start, or seconds; the lowest of a range. */
  readonly value: number;
  /** The highest of a range; `false` for a figure that is the same for all. */
  readonly highest: number | false;
  readonly unit: 'people' | 'seconds';
  /** True where it is that at least, because not everything was measured. */
  readonly atLeast: boolean;
  /** What it is for each persona, where it is not the same for all; those alike together. */
  readonly each: readonly OwnFigureView[];
  /** What it was computed from, or `''`. */
  readonly note: string;
}

/** A figure of the map for some of those who travel. */
export interface OwnFigureView extends Pick<FigureView, 'text' | 'value' | 'atLeast'> {
  readonly personas: readonly PersonaMark[];
}

/** What hurts, and at which step of the map. */
export interface PainPointView extends StepPainPoint {
  /** The {@link StepView.index} of the step it stands at. */
  readonly step: number;
}
