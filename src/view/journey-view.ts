import type { Labels } from '../i18n/labels.ts';
import type { PersonaMark, PersonaView } from './persona-view.ts';
import type { QuadrantView } from './quadrant-view.ts';
import type { SupportView } from './support/support-view.ts';

export type * from './persona-view.ts';

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

/** The phases that every journey has in some form: they let maps be compared. */
export type Phase = 'awareness' | 'consideration' | 'decision' | 'experience' | 'loyalty';

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
  /** People of 100 who start, or seconds. */
  readonly value: number;
  readonly unit: 'people' | 'seconds';
  /** True where it is that at least, because not everything was measured. */
  readonly atLeast: boolean;
  /** What it was computed from, or `''`. */
  readonly note: string;
}

export interface StageView {
  readonly id: string;
  readonly name: string;
  /** 1-based. */
  readonly number: number;
  /** `''` where the map does not say. */
  readonly phase: Phase | '';
  readonly goals: readonly string[];
  readonly steps: readonly StepView[];
}

export interface StepView {
  readonly id: string;
  /** 0-based over the whole journey: the column of the step. */
  readonly index: number;
  /** The step's own name, or `''`. */
  readonly name: string;
  /** What stands for the step in one line: its name, else its actions, else its stage. */
  readonly summary: string;
  /** The names of those who take the step; everyone where the journey does not say. */
  readonly personas: readonly string[];
  /** Their ids, in the same order. */
  readonly personaIds: readonly string[];
  readonly actions: readonly string[];
  readonly thoughts: readonly string[];
  readonly touchpoints: readonly TouchpointView[];
  readonly painPoints: readonly StepPainPoint[];
  readonly momentOfTruth: boolean;
  /** What is felt at the step as a whole: the mean over {@link feelings}, where there are any. */
  readonly feeling: FeelingView;
  /**
   * What each of those who take the step feels, in the order of the personas; none in a journey whose feelings are all
   * everybody's.
   */
  readonly feelings: readonly OwnFeelingView[];
  /** True on a day-in-the-life map where the business plays no part. */
  readonly withoutBusiness: boolean;
}

export interface TouchpointView {
  readonly name: string;
  /** The id of its channel, or `''`. */
  readonly channel: string;
  readonly context: string;
  readonly need: string;
}

/** A pain point where it stands. */
export interface StepPainPoint {
  /** `''` where it has none. */
  readonly id: string;
  readonly text: string;
  /** 1 to 5; 0 where it is not given. */
  readonly severity: number;
  readonly support: SupportView;
}

/** What hurts, and at which step of the map. */
export interface PainPointView extends StepPainPoint {
  /** The {@link StepView.index} of the step it stands at. */
  readonly step: number;
}

/** What one persona feels at a step. */
export interface OwnFeelingView {
  readonly persona: PersonaMark;
  readonly feeling: FeelingView;
}

/** What is felt at a step. */
export interface FeelingView {
  /** False where no score was given: a gap in the curve, never 0. */
  readonly measured: boolean;
  /** Mean valence, −2 to +2; 0 and without meaning where not measured. */
  readonly valence: number;
  /** The valence as one of five levels, −2 to +2, halves rounded away from neutral. */
  readonly level: Level;
  readonly tone: Tone;
  /** Lowest and highest valence of a mixed feeling; both equal `valence` for a single one. */
  readonly low: number;
  readonly high: number;
  readonly mixed: boolean;
  /** Each feeling that was named, highest first, those without a score last. */
  readonly parts: readonly FeelingPart[];
}

export interface FeelingPart {
  /** Whose feeling it is; none where it is everybody's. */
  readonly personas: readonly PersonaMark[];
  readonly label: string;
  readonly measured: boolean;
  readonly valence: number;
  readonly level: Level;
  readonly tone: Tone;
  /** How well the feeling is supported. */
  readonly support: SupportView;
  /** The score as people read it: `+1`, `0`, `−0.5`; `''` where not measured. */
  readonly score: string;
}

export type Level = -2 | -1 | 0 | 1 | 2;
export type Tone = 'positive' | 'neutral' | 'negative';

/** A row of the map. */
export interface LaneView {
  readonly id: string;
  readonly label: string;
  /** Name of a lucide icon. */
  readonly icon: string;
  /** The labelled lines of a blueprint that run above this lane; none for most. */
  readonly lines: readonly LineView[];
  /** How its items look: `text`, `quote`, `chip`, `pain`, `curve`, or the look of a part, which draws its cells. */
  readonly look: string;
  /** One for each step, in the order of {@link JourneyView.steps}. */
  readonly cells: readonly CellView[];
}

/** A line between two lanes of a service blueprint. */
export interface LineView {
  readonly id: string;
  readonly label: string;
}

export interface CellView {
  readonly step: StepView;
  readonly items: readonly ItemView[];
}

export interface ItemView {
  readonly text: string;
  /** Name of a lucide icon, or `''` for none: that of the channel of a touchpoint, say. */
  readonly icon: string;
  /** A second, quieter text: the channel of a touchpoint, say. */
  readonly note: string;
  readonly medium: 'online' | 'offline' | '';
  /** A small scale beside the text, none or one: severity 3 of 5. */
  readonly meters: readonly MeterView[];
  /** A small figure beside the text, none or one: priority 16. */
  readonly badges: readonly BadgeView[];
  /** Whose it is, where it is not everybody's. */
  readonly personas: readonly PersonaMark[];
  /** Small lines below the text: the need that a touchpoint serves, the wait at a counter. */
  readonly details: readonly DetailView[];
  /** How well it is supported, where it is a claim. */
  readonly support: SupportView;
  /** The persona whom the text names: a chip that says who takes a step; `false` for most. */
  readonly who: PersonaMark | false;
  /** Where more is told, relative to the outputs of this map, without extension, percent-encoded; or `''`. */
  readonly link: string;
  /** Where more is told in the same output: `message-thanks`; or `''`. */
  readonly anchor: string;
}

export interface DetailView {
  /** What it is, for its look: `need`, `wait`, `fail-point`. */
  readonly kind: string;
  /** Name of a lucide icon. */
  readonly icon: string;
  /** What it is, in words: "Need"; `''` where the text says it. */
  readonly label: string;
  readonly text: string;
}

export interface MeterView {
  readonly value: number;
  readonly of: number;
  /** In words, for those who cannot see the marks: "severity 3 of 5". */
  readonly label: string;
  /** One entry a mark: true where it is filled. */
  readonly marks: readonly boolean[];
}

export interface BadgeView {
  readonly text: string;
  readonly label: string;
}

/**
 * The emotion curve in a box (100 units a step by 100, if nobody asks for another), x along the reading direction, +2
 * at the top.
 */
export interface CurveView {
  readonly measured: boolean;
  readonly width: number;
  readonly height: number;
  readonly baseline: number;
  readonly tracks: readonly TrackView[];
}

/** One line of the curve: everybody's, one persona's, or that of the baseline. */
export interface TrackView {
  readonly kind: 'everyone' | 'persona' | 'baseline';
  /** The persona whose line it is; none for any other. */
  readonly personas: readonly PersonaMark[];
  /** What stands at its end: the persona's name, say; `''` where there is only one line. */
  readonly label: string;
  readonly points: readonly PointView[];
  /** Unbroken runs of measured points. */
  readonly runs: readonly RunView[];
  /** SVG paths over steps that the persona does not take, or that the other map does not have: between two runs, where nothing is missing. */
  readonly bridges: readonly string[];
  /** Where the label stands; `false` for a line without one. */
  readonly end: TrackEnd | false;
}

/** The place of a label at the end of a line: beside the last point, and apart from the labels of other lines. */
export interface TrackEnd {
  /** The {@link StepView.index} of the last point. */
  readonly step: number;
  /** Where the label begins, along the reading direction; it has room up to the end of the step. */
  readonly x: number;
  /** The height of its middle. */
  readonly y: number;
}

export interface PointView {
  readonly step: number;
  /** Mean valence, −2 to +2. */
  readonly valence: number;
  /** Over the middle of the step, or a little beside it where points of several lines would cover each other. */
  readonly x: number;
  readonly y: number;
  /** Top and bottom of the range of a mixed feeling; both equal `y` for a single one. */
  readonly top: number;
  readonly bottom: number;
  readonly level: Level;
  readonly tone: Tone;
}

export interface RunView {
  /** SVG path of the smooth line. */
  readonly line: string;
  /** SVG path of the area between the line and the baseline. */
  readonly area: string;
}
