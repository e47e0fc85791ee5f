import { documentAt, orNull, textOrNull } from '../../formats/json/absent.ts';
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
  const { title, link, steps, low, high, valence, painPoints, worstPain } = journey;
  return {
    title,
    document: documentAt(link),
    steps,
    lowest: momentOf(low),
    highest: momentOf(high),
    valence: low === false ? null : exact(valence),
    painPoints,
    worstPainPoint: textOrNull(worstPain),
    momentsOfTruth: journey.momentsOfTruth,
    complete: journey.people === false ? null : exact(journey.people),
    seconds: orNull(journey.seconds),
  };
};

const momentOf = (moment: MomentView | false): SubJourney['lowest'] =>
  moment === false ? null : { step: moment.step, label: moment.label, valence: moment.valence };
