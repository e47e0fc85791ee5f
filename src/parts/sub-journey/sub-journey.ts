import type { Labels } from '../../i18n/labels.ts';
import { peopleText } from '../flow/numbers.ts';
import { feelingView, levelOf, toneOf } from '../../view/feeling.ts';
import type { FeelingView, FigureView, JourneyView, StepPainPoint } from '../../view/journey-view.ts';
import { meanValence, momentsOf } from '../../view/moments.ts';
import type { SubJourneyView } from './sub-journey-view.ts';

/** Rolls a journey up into what its stage shows of it. */
export function subJourneyView(sub: JourneyView, link: string): SubJourneyView {
  const moments = momentsOf(sub.steps);
  const pains = sub.steps.flatMap(({ painPoints }) => painPoints);
  const [end] = sub.flow.funnel.complete;
  const duration = sub.figures.find(({ id }) => id === 'total-duration');
  return {
    title: sub.title,
    link,
    steps: sub.steps.length,
    low: moments[0] ?? false,
    high: moments.at(-1) ?? false,
    valence: meanValence(sub.steps) ?? 0,
    painPoints: pains.length,
    worstPain: worstOf(pains)?.text ?? '',
    end: end === undefined ? '' : peopleText(end, sub.labels),
    people: end ?? false,
    duration: duration === undefined ? '' : withNote(duration),
    takes: duration ?? false,
    momentsOfTruth: sub.steps.filter(({ momentOfTruth }) => momentOfTruth).length,
  };
}

const withNote = ({ text, note }: FigureView): string => (note === '' ? text : `${text} (${note})`);

/** What a stage feels like that stands for the journey; `false` where nothing was measured. */
export function subJourneyFeeling(
  { low, high, valence }: SubJourneyView,
  labels: Labels,
): FeelingView | false {
  if (low === false || high === false) return false;
  const level = levelOf(valence);
  const moments = low === high ? [low] : [high, low];
  const ends = feelingView(
    moments.map(({ label, valence: score }) => ({ label, score })),
    labels,
  );
  return { ...ends, valence, level, tone: toneOf(level) };
}

/** The first of the most severe; `undefined` where no severity is given. */
function worstOf(pains: readonly StepPainPoint[]): StepPainPoint | undefined {
  const most = pains.reduce((worst, { severity }) => Math.max(worst, severity), 0);
  return most === 0 ? undefined : pains.find(({ severity }) => severity === most);
}
