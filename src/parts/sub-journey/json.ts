import { documentAt, textOrNull } from '../../formats/json/absent.ts';
import { exact } from '../../formats/json/exact.ts';
import type { JsonPart } from '../../formats/json/json-part.ts';
import type { MomentView } from '../../view/moment-view.ts';
import { shapes, type StageFields, type SubJourney } from './json-shape.ts';
import type { SubJourneyView } from './sub-journey-view.ts';

export const json: JsonPart = {
  id: 'sub-journey',
  shapes,
  stage: {
    journey: { after: 'steps', of: ({ journey }) => (journey === false ? null : subJourneyOf(journey)) },
  },
};

declare module '../../formats/json/json-document.ts' {
  interface StageDocument extends StageFields {}
}

const subJourneyOf = (journey: SubJourneyView): SubJourney => {
  const { title, link, steps, low, high, felt, painPoints, worstPain } = journey;
  return {
    title,
    document: documentAt(link),
    steps,
    lowest: momentOf(low),
    highest: momentOf(high),
    valence:
      felt.length === 0 ? null : exact(felt.reduce((sum, { valence }) => sum + valence, 0) / felt.length),
    felt: felt.map(({ persona, valence }) => ({
      persona: persona === false ? null : persona.id,
      valence: exact(valence),
    })),
    painPoints,
    worstPainPoint: textOrNull(worstPain),
    momentsOfTruth: journey.momentsOfTruth,
    complete: journey.people === false ? null : exact(journey.people),
    seconds: journey.takes === false || journey.takes.highest !== false ? null : journey.takes.value,
    times: timesOf(journey),
  };
};

function timesOf({ takes }: SubJourneyView): SubJourney['times'] {
  if (takes === false) return [];
  const all = { personas: [], value: takes.value, atLeast: takes.atLeast };
  return (takes.each.length === 0 ? [all] : takes.each).map(({ personas, value, atLeast }) => ({
    personas: personas.map(({ id }) => id),
    seconds: exact(value),
    atLeast,
  }));
}

const momentOf = (moment: MomentView | false): SubJourney['lowest'] =>
  moment === false
    ? null
    : { step: moment.step, personas: moment.personas, label: moment.label, valence: moment.valence };
