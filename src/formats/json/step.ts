import type {
  BlueprintContents,
  OpportunityContents,
  ServiceContents,
  StepContents,
} from '../../view/contents/contents-view.ts';
import type { FeelingView, JourneyView, StepView } from '../../view/journey-view.ts';
import { measuredOrNull, orNull, textOrNull, unlessZero } from './absent.ts';
import { exact } from './exact.ts';
import type { Feeling, Opportunity, Service, Step } from './shape/step.ts';
import type { SupportOf } from './support.ts';

export const stepsOf = ({ stages, contents }: JourneyView, supportOf: SupportOf): Step[] =>
  stages.flatMap(({ steps }, stage) =>
    steps.map((step) => stepOf(step, stage, contents.steps[step.index]!, supportOf)),
  );

function stepOf(view: StepView, stage: number, contents: StepContents, supportOf: SupportOf): Step {
  const { index, id, name, summary, momentOfTruth, withoutBusiness, time } = view;
  return {
    index,
    stage,
    id: textOrNull(id),
    name: textOrNull(name),
    summary,
    personas: contents.personas,
    momentOfTruth,
    purchase: contents.purchase,
    withoutBusiness,
    at: textOrNull(time.at),
    seconds: unlessZero(time.seconds),
    feeling: feelingOf(view.feeling, supportOf),
    feelings: view.feelings.map(({ persona, feeling }) => ({
      persona: persona.id,
      feeling: feelingOf(feeling, supportOf),
    })),
    actions: contents.actions,
    thoughts: contents.thoughts,
    touchpoints: contents.touchpoints.map((touchpoint) => ({
      name: touchpoint.name,
      channel: textOrNull(touchpoint.channel),
      context: textOrNull(touchpoint.context),
      need: textOrNull(touchpoint.need),
    })),
    painPoints: contents.painPoints.map((pain) => ({
      id: textOrNull(pain.id),
      text: pain.text,
      severity: orNull(pain.severity),
      support: supportOf(pain.support),
    })),
    opportunities: contents.opportunities.map((each) => opportunityOf(each, supportOf)),
    blueprint: contents.blueprint === false ? null : blueprintOf(contents.blueprint),
  };
}

const feelingOf = (
  { measured, valence, low, high, mixed, parts }: FeelingView,
  supportOf: SupportOf,
): Feeling => ({
  valence: measuredOrNull(measured, exact(valence)),
  low: measuredOrNull(measured, low),
  high: measuredOrNull(measured, high),
  mixed,
  parts: parts.map((part) => ({
    label: part.label,
    valence: measuredOrNull(part.measured, part.valence),
    personas: part.personas.map(({ id }) => id),
    support: supportOf(part.support),
  })),
});

const opportunityOf = (opportunity: OpportunityContents, supportOf: SupportOf): Opportunity => {
  const { text, addresses, rice, result } = opportunity;
  return {
    text,
    addresses,
    impact: orNull(opportunity.impact),
    feasibility: orNull(opportunity.feasibility),
    rice:
      rice === false
        ? null
        : { reach: rice.reach, impact: rice.impact, confidence: rice.confidence, effort: rice.effort },
    owner: textOrNull(opportunity.owner),
    department: textOrNull(opportunity.department),
    status: textOrNull(opportunity.status),
    kpi: textOrNull(opportunity.kpi),
    result:
      result === false
        ? null
        : {
            before: orNull(result.before),
            after: orNull(result.after),
            change: orNull(result.change),
            note: textOrNull(result.note),
          },
    support: supportOf(opportunity.support),
  };
};

const blueprintOf = ({ evidence, frontstage, backstage, support }: BlueprintContents): Step['blueprint'] => ({
  evidence: evidence.map(serviceOf),
  frontstage: frontstage.map(serviceOf),
  backstage: backstage.map(serviceOf),
  support: support.map(serviceOf),
});

const serviceOf = ({ text, by, wait, fails, failPoint, handOff }: ServiceContents): Service => ({
  text,
  by: textOrNull(by),
  waitSeconds: orNull(wait),
  canFail: fails,
  failPoint: textOrNull(failPoint),
  handOff: textOrNull(handOff),
});
