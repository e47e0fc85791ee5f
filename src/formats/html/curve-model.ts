import type { SupportView } from '../../view/support/support-view.ts';
import type {
  CellView,
  CurveView,
  FeelingPart,
  FeelingView,
  JourneyView,
  PersonaMark,
  StepView,
  Tone,
  TrackView,
} from '../../view/journey-view.ts';
import { isOpen } from '../../view/personas.ts';
import { faceOf, type FaceId } from './faces.ts';
import { showsLines, type DrawnStep, type MarkedPoint, type TrackLabel } from './tracks.ts';

export interface CurveModel extends Omit<CurveView, 'tracks'> {
  readonly tracks: readonly TrackModel[];
  /** What of the box is shown: x, y, width, height. */
  readonly viewBox: string;
  /** Heights of the lines behind the curve, one for each whole valence but neutral. */
  readonly grid: readonly number[];
}

/** One line of the curve: with its face and areas, or plain in a colour of its own. */
export interface TrackModel extends Omit<TrackView, 'points'> {
  readonly points: readonly (TrackView['points'][number] & { readonly mixed: boolean })[];
  readonly isEveryone: boolean;
  readonly isBaseline: boolean;
  /** The persona's colour; 0 for none. */
  readonly hue: number;
  /** True for the second line of a colour. */
  readonly dashed: boolean;
  readonly isPersona: boolean;
  /** The property that holds the colour of its line: `--line-2`. */
  readonly stroke: string;
}

/** A feeling with its place on the curve; heights are whole percents from the top of the lane. */
export interface PointModel {
  readonly face: FaceId;
  readonly y: number;
  readonly mixed: boolean;
  readonly top: number;
  readonly bottom: number;
  readonly topTone: Tone;
  readonly bottomTone: Tone;
  /** The labels beside the point. */
  readonly says: readonly SayModel[];
  /** Labels too long to stand beside the point: they stand below the curve. All of them where there is no curve. */
  readonly told: readonly SaidFeeling[];
  /** False where the map has no curve, and so no place for a point. */
  readonly plotted: boolean;
  /** A moment of truth that is told of, because no point can bear its star. */
  readonly toldStar: boolean;
  /** True where lines have labels or marks, so that words stand below the curve and not beside its points. */
  readonly lines: boolean;
  /** True where the step has a face on the curve. */
  readonly faced: boolean;
  /** The marks of personas at this step. */
  readonly marks: readonly MarkedPoint[];
  /** The labels of the lines that end at this step. */
  readonly ends: readonly TrackLabel[];
}

export interface SayModel {
  readonly side: 'above' | 'below';
  readonly y: number;
  readonly feelings: readonly SaidFeeling[];
  readonly star: boolean;
}

export interface SaidFeeling {
  readonly label: string;
  /** False where the label is ours, and so in the language of the labels. */
  readonly named: boolean;
  readonly score: string;
  /** Whose it is, where it is not everybody's. */
  readonly personas: readonly PersonaMark[];
  readonly support: SupportView;
}

/** A label of more characters than this does not fit beside its point in the narrowest column. */
export const longLabel = 48;

/** @param bleed how far the drawing reaches above and below its box, in units of the box */
export const curveModel = (curve: CurveView, bleed: number): CurveModel => ({
  ...curve,
  viewBox: `0 ${-bleed} ${curve.width} ${curve.height + 2 * bleed}`,
  tracks: curve.tracks.map((track) => ({
    ...track,
    points: track.points.map((point) => ({ ...point, mixed: point.top !== point.bottom })),
    isEveryone: track.kind === 'everyone',
    isBaseline: track.kind === 'baseline',
    isPersona: track.kind === 'persona',
    hue: track.personas[0]?.hue ?? 0,
    dashed: track.personas.some(isOpen),
    stroke: track.personas[0] === undefined ? '--ink-quiet' : `--line-${track.personas[0].hue}`,
  })),
  grid: [0, 0.25, 0.75, 1].map((part) => part * curve.height),
});

/** `false` for a step at which nothing of the curve stands. */
export function pointModel(
  { step }: CellView,
  view: JourneyView,
  { marks, ends }: DrawnStep,
): PointModel | false {
  const { feeling, momentOfTruth } = step;
  const lines = showsLines(view.curve);
  if (feeling.parts.length === 0 && !momentOfTruth && ends.length === 0) return false;
  const plotted = view.curve.measured;
  const isTold = !plotted || lines || feeling.parts.some(({ label }) => [...label].length > longLabel);
  const said = isTold ? [] : feeling.parts;
  return {
    face: feeling.measured ? faceOf(feeling.level) : 'unknown',
    y: percent(feeling.valence),
    mixed: feeling.mixed,
    top: percent(feeling.high),
    bottom: percent(feeling.low),
    topTone: feeling.parts[0]?.tone ?? 'neutral',
    bottomTone: feeling.parts.findLast(({ measured }) => measured)?.tone ?? 'neutral',
    says:
      plotted && !lines
        ? says(step, said, view).filter(({ feelings, star }) => feelings.length > 0 || star)
        : [],
    told: isTold ? feeling.parts.map((part) => saidFeeling(part, view)) : [],
    plotted,
    toldStar: momentOfTruth && (!plotted || lines),
    lines,
    faced: step.feelings.length === 0 && (feeling.measured || feeling.parts.length > 0),
    marks,
    ends,
  };
}

/** Height on the curve in whole percents: 0 is +2, 100 is −2. */
const percent = (valence: number): number => Math.round(((2 - valence) / 4) * 100);

const saidFeeling = (part: FeelingPart, { labels }: JourneyView): SaidFeeling => ({
  label: part.label,
  named: part.named,
  score: part.measured ? part.score : labels.notMeasured,
  personas: part.personas,
  support: part.support,
});

/** A mixed feeling speaks at both ends of its range; a single one on the side where the line leaves room. */
function says(step: StepView, parts: readonly FeelingPart[], view: JourneyView): SayModel[] {
  const { feeling, momentOfTruth } = step;
  const say = (
    side: SayModel['side'],
    valence: number,
    some: readonly FeelingPart[],
    star: boolean,
  ): SayModel => ({
    side,
    y: percent(valence),
    feelings: some.map((part) => saidFeeling(part, view)),
    star,
  });
  if (!feeling.mixed) return [say(sideOf(step, view), feeling.valence, parts, momentOfTruth)];
  const upper = parts.filter(({ measured, valence }) => measured && valence >= feeling.valence);
  const lower = parts.filter((part) => !upper.includes(part));
  return [say('above', feeling.high, upper, false), say('below', feeling.low, lower, momentOfTruth)];
}

/** Above a peak, below a valley; on a slope above what is good and below what is bad. */
function sideOf({ index, feeling }: StepView, { steps }: JourneyView): SayModel['side'] {
  const neighbours = [steps[index - 1], steps[index + 1]].flatMap((step) => measuredValence(step?.feeling));
  if (neighbours.length > 0 && neighbours.every((valence) => valence > feeling.valence)) return 'below';
  if (neighbours.length > 0 && neighbours.every((valence) => valence < feeling.valence)) return 'above';
  return feeling.valence < 0 ? 'below' : 'above';
}

const measuredValence = (feeling: FeelingView | undefined): number[] =>
  feeling?.measured ? [feeling.valence] : [];
