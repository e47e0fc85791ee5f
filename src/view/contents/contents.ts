import { secondsOf } from '../../model/time/duration.ts';
import { purchaseStep } from '../../model/flow/ways-on.ts';
import type { Journey } from '../../model/journey.ts';
import type { BlueprintItem } from '../../model/blueprint/blueprint.ts';
import type { Opportunity } from '../../model/backlog/opportunity.ts';
import type { Step } from '../../model/stages/step.ts';
import type { ResolvedJourney } from '../../model/resolved-journey.ts';
import { walkSteps } from '../../model/stages/walk-steps.ts';
import { touchpointsByChannel } from '../../parts/channels/channel-rows.ts';
import type { Supports } from '../support/support.ts';
import type {
  ChannelContents,
  ContentsView,
  KpiContents,
  OpportunityContents,
  ServiceContents,
  StepContents,
} from './contents-view.ts';

/** What a journey says in ids and figures. */
export function contentsView(resolved: ResolvedJourney, supports: Supports): ContentsView {
  const { journey } = resolved;
  const steps = [...walkSteps(journey)].map(({ step }) => step);
  const purchase = purchaseStep(journey);
  const everyone = Object.keys(journey.personas ?? {});
  return {
    stages: journey.stages.map(({ phase }) => ({ phase: phase ?? '' })),
    steps: steps.map((step, index) => stepContents(step, everyone, index === purchase, supports)),
    channels: channelsOf(journey),
    kpis: kpisOf(resolved),
    evidence: Object.entries(journey.evidence ?? {}).map(([id, { date, sample }]) => ({
      id,
      date: date ?? '',
      sample: sample ?? false,
    })),
    messages: Object.entries(journey.messages ?? {}).map(([id, { channel = '' }]) => ({ id, channel })),
  };
}

function stepContents(
  step: Step,
  everyone: readonly string[],
  purchase: boolean,
  supports: Supports,
): StepContents {
  const { blueprint } = step;
  return {
    personas: step.personas.length > 0 ? step.personas : everyone,
    purchase,
    actions: step.actions,
    thoughts: step.thoughts,
    touchpoints: step.touchpoints.map(({ name, channel = '', context = '', need = '' }) => ({
      name,
      channel,
      context,
      need,
    })),
    painPoints: step.pain_points.map(({ id = '', text, severity, evidence }) => ({
      id,
      text,
      severity: severity ?? false,
      support: supports(evidence),
    })),
    opportunities: step.opportunities.map((each) => opportunityContents(each, supports)),
    blueprint: blueprint !== undefined && {
      evidence: blueprint.evidence.map(serviceContents),
      frontstage: blueprint.frontstage.map(serviceContents),
      backstage: blueprint.backstage.map(serviceContents),
      support: blueprint.support.map(serviceContents),
    },
  };
}

const opportunityContents = (opportunity: Opportunity, supports: Supports): OpportunityContents => {
  const { impact = false, feasibility = false, rice = false, result } = opportunity;
  const { owner = '', department = '', status = '', kpi = '' } = opportunity;
  return {
    text: opportunity.text,
    addresses: opportunity.addresses,
    impact,
    feasibility,
    rice,
    owner,
    department,
    status,
    kpi,
    result: result !== undefined && {
      before: result.before ?? false,
      after: result.after ?? false,
      change: result.change ?? false,
      note: result.note ?? '',
    },
    support: supports(opportunity.evidence),
  };
};

const serviceContents = ({
  text,
  by = '',
  wait,
  fail_point = false,
  hand_off = '',
}: BlueprintItem): ServiceContents => ({
  text,
  by,
  wait: wait === undefined ? false : secondsOf(wait),
  fails: fail_point !== false,
  failPoint: typeof fail_point === 'string' ? fail_point : '',
  handOff: hand_off,
});

function channelsOf(journey: Journey): ChannelContents[] {
  const byStage = journey.stages.map(touchpointsByChannel);
  const sentBy = new Set(Object.values(journey.messages ?? {}).map(({ channel }) => channel));
  return Object.entries(journey.channels ?? {}).flatMap(([id, { name, kind }]) => {
    const stages = byStage.flatMap((byChannel, stage) => {
      const touchpoints = byChannel.get(id);
      return touchpoints === undefined ? [] : [{ stage, touchpoints }];
    });
    return stages.length > 0 || sentBy.has(id) ? [{ id, name, kind: kind ?? '', stages }] : [];
  });
}

const kpisOf = ({ journey, measured }: ResolvedJourney): KpiContents[] =>
  Object.entries(journey.kpis ?? {}).map(([id, kpi]) => {
    const { unit = '', currency = '', period = '', sample = false } = kpi;
    const value = measured.get(id)?.value;
    return { id, unit, currency, period, sample, parts: value?.parts ?? [], data: value?.data ?? false };
  });
