import { fill, type Labels } from '../../i18n/labels.ts';
import { peopleText } from '../flow/numbers.ts';
import { feelingView, levelOf, toneOf } from '../../view/feeling.ts';
import { meanOver, type StepFeelings } from '../../view/feelings.ts';
import { isApart } from '../../view/is-apart.ts';
import type {
  FeelingView,
  FigureView,
  JourneyView,
  PainPointView,
  PersonaMark,
  StepView,
} from '../../view/journey-view.ts';
import { meanValence, momentsOf } from '../../view/moments.ts';
import { personaMark } from '../../view/personas.ts';
import { samePeople, type Named } from '../../view/same-people.ts';
import type { FeltWithin, SubJourneyView } from './sub-journey-view.ts';

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
    personas: sub.personas.map(personaMark),
    felt: feltWithin(sub),
    painPoints: pains.length,
    worstPain: worstOf(sub.painPoints)?.text ?? '',
    end: end === undefined ? '' : peopleText(end, sub.labels),
    people: end ?? false,
    duration: duration === undefined ? '' : withNote(duration),
    takes: duration ?? false,
    momentsOfTruth: sub.steps.filter(({ momentOfTruth }) => momentOfTruth).length,
  };
}

const withNote = ({ text, note }: FigureView): string => (note === '' ? text : `${text} (${note})`);

function feltWithin(sub: JourneyView): FeltWithin[] {
  const rolledUp = (persona: PersonaMark | false, steps: readonly StepView[]): FeltWithin[] => {
    const moments = momentsOf(steps);
    const [low, high] = [moments[0], moments.at(-1)];
    const valence = meanValence(steps);
    return low === undefined || high === undefined || valence === undefined
      ? []
      : [{ persona, valence, low, high }];
  };
  if (!isApart(sub)) return rolledUp(false, sub.steps);
  return sub.personas.flatMap((persona) =>
    rolledUp(
      personaMark(persona),
      sub.steps.flatMap((step) => {
        const own = step.feelings.find((each) => each.persona.id === persona.id);
        return own === undefined ? [] : [{ ...step, feeling: own.feeling }];
      }),
    ),
  );
}

/** The journeys that feel different to the personas of a map, or that only some of them travel. */
export function feltApartWithin(sub: JourneyView, personas: readonly Named[]): boolean {
  const same = samePeople(sub.personas, personas);
  const isOfAll = sub.personas.length === 0 || personas.every(({ id }) => same.has(id));
  return same.size > 0 && (isApart(sub) || !isOfAll);
}

/**
 * What a stage feels like that stands for a journey, to those who take it; `false` where nothing was measured. Personas
 * feel what the same persona feels within, and nothing is known of those whom the journey does not have.
 * @param feelers those who take the stage, where each has feelings of their own
 * @param personas of the map
 */
export function subJourneyFeeling(
  { felt, personas: within }: SubJourneyView,
  { feelers, personas }: { readonly feelers: readonly PersonaMark[]; readonly personas: readonly Named[] },
  labels: Labels,
): StepFeelings | false {
  if (felt.length === 0) return false;
  const [first, ...others] = felt;
  const same = samePeople(within, personas);
  const ofPersona = (id: string): FeltWithin | undefined => {
    if (within.length === 0) return first;
    const own = same.get(id);
    return own === undefined
      ? undefined
      : felt.find(({ persona }) => persona === false || persona.id === own);
  };
  if (feelers.length === 0) {
    const [only, ...more] = personas;
    const own = only === undefined || more.length > 0 ? undefined : ofPersona(only.id);
    const one = others.length === 0 ? first : own;
    return { feeling: one === undefined ? severalFeel(felt, labels) : feelingOf(one, labels), feelings: [] };
  }
  const feelings = feelers.map((persona) => {
    const own = ofPersona(persona.id);
    return { persona, feeling: own === undefined ? feelingView([], labels) : feelingOf(own, labels) };
  });
  if (feelings.every(({ feeling }) => !feeling.measured))
    return { feeling: feelingView([], labels), feelings };
  const parts = feelings.flatMap(({ persona, feeling }) =>
    feeling.parts.map((part) => ({ ...part, personas: [persona] })),
  );
  return { feeling: meanOver(feelings, { ...feelingView([], labels), parts }), feelings };
}

function feelingOf({ low, high, valence }: FeltWithin, labels: Labels): FeelingView {
  const level = levelOf(valence);
  const moments = low === high ? [low] : [high, low];
  const ends = feelingView(
    moments.map(({ label, valence: score }) => ({ label, score })),
    labels,
  );
  return { ...ends, valence, level, tone: toneOf(level) };
}

/** A map that does not tell people apart has one feeling: that it is the mean over several says its name. */
function severalFeel(felt: readonly FeltWithin[], labels: Labels): FeelingView {
  const score = felt.reduce((sum, { valence }) => sum + valence, 0) / felt.length;
  return feelingView([{ label: fill(labels.meanOfPeople, { count: felt.length }), score }], labels);
}

/** The first of the most severe that nothing done stands against; `undefined` where no severity is given. */
function worstOf(all: readonly PainPointView[]): PainPointView | undefined {
  const pains = all.filter(({ eased }) => !eased);
  const most = pains.reduce((worst, { severity }) => Math.max(worst, severity), 0);
  return most === 0 ? undefined : pains.find(({ severity }) => severity === most);
}
