import { levelOf, toneOf } from '../feeling.ts';
import type { FeelingView, ItemView, JourneyView } from '../journey-view.ts';
import { meanValence, momentsOf, type MomentView } from '../moments.ts';
import type { SubJourneyView } from './sub-journey-view.ts';

/** Rolls a journey up into what its stage shows of it. */
export function subJourneyView(sub: JourneyView, link: string): SubJourneyView {
  const moments = momentsOf(sub.steps);
  const pains = painsOf(sub);
  const last = sub.flow.funnel.steps.at(-1);
  return {
    title: sub.title,
    link,
    steps: sub.steps.length,
    low: moments[0] ?? false,
    high: moments.at(-1) ?? false,
    feeling: feelingOf(sub, moments),
    painPoints: pains.length,
    worstPain: worstOf(pains)?.text ?? '',
    end: last?.measured ? String(Math.round(last.people)) : '',
    momentsOfTruth: sub.steps.filter(({ momentOfTruth }) => momentOfTruth).length,
  };
}

function feelingOf({ steps }: JourneyView, moments: readonly MomentView[]): FeelingView | false {
  const valence = meanValence(steps);
  const [low, high] = [moments[0], moments.at(-1)];
  if (valence === undefined || low === undefined || high === undefined) return false;
  const level = levelOf(valence);
  // Its personas are not those of the map that it is a part of.
  const parts = [...new Set([high.part, low.part])].map((part) => ({ ...part, personas: [] }));
  return {
    measured: true,
    valence,
    level,
    tone: toneOf(level),
    low: low.valence,
    high: high.valence,
    mixed: parts.length > 1,
    parts,
  };
}

const painsOf = ({ lanes }: JourneyView): ItemView[] =>
  lanes.filter(({ id }) => id === 'pain-points').flatMap(({ cells }) => cells.flatMap(({ items }) => items));

const severityOf = ({ meters }: ItemView): number => meters[0]?.value ?? 0;

/** The first of the most severe; `undefined` where no severity is given. */
function worstOf(pains: readonly ItemView[]): ItemView | undefined {
  const most = pains.reduce((worst, pain) => Math.max(worst, severityOf(pain)), 0);
  return most === 0 ? undefined : pains.find((pain) => severityOf(pain) === most);
}
