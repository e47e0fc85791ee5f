import type { JourneyView, StageView } from '../../view/journey-view.ts';
import type { MomentView } from '../../view/moment-view.ts';
import type { SubJourneyView } from '../../parts/sub-journey/sub-journey-view.ts';
import { documentAt, orNull, textOrNull } from './absent.ts';
import { exact } from './exact.ts';
import type { Stage, SubJourney } from './shape/stage.ts';

export const stagesOf = ({ stages, contents }: JourneyView): Stage[] =>
  stages.map((stage, index) => stageOf(stage, index, contents.stages[index]!.phase));

const stageOf = (
  { id, name, goals, steps, journey }: StageView,
  index: number,
  phase: Stage['phase'] | '',
): Stage => ({
  index,
  id: textOrNull(id),
  name,
  phase: phase === '' ? null : phase,
  goals,
  steps: steps.map((step) => step.index),
  journey: journey === false ? null : subJourneyOf(journey),
});

function subJourneyOf(journey: SubJourneyView): SubJourney {
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
}

const momentOf = (moment: MomentView | false): SubJourney['lowest'] =>
  moment === false ? null : { step: moment.step, label: moment.label, valence: moment.valence };
