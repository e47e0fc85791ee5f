import { measuredOrNull, textOrNull } from '../../formats/json/absent.ts';
import { exact } from '../../formats/json/exact.ts';
import type { JsonPart } from '../../formats/json/json-part.ts';
import type { FlowView, ShareView } from './flow-view.ts';
import { shapes, type DocumentFields, type Flow, type Funnel, type StepFields } from './json-shape.ts';

export const json: JsonPart = {
  id: 'flow',
  shapes,
  document: { flow: { after: 'channels', of: ({ flow }) => flowOf(flow) } },
  step: {
    purchase: { after: 'momentOfTruth', of: ({ index }, { flow }) => index === flow.purchase },
  },
};

declare module '../../formats/json/json-document.ts' {
  interface JourneyDocument extends DocumentFields {}
  interface StepDocument extends StepFields {}
}

function flowOf(flow: FlowView): Flow | null {
  if (!flow.shown) return null;
  return {
    arrows: flow.arrows.map(({ from, to, kind, when, share }) => ({
      from,
      to,
      kind,
      when: textOrNull(when),
      share: shareOf(share),
    })),
    exits: flow.exits.map(({ step, reason, share, worst }) => ({
      step,
      reason: textOrNull(reason),
      share: shareOf(share),
      worst,
    })),
    ends: flow.ends.map(({ step, share }) => ({ step, share: shareOf(share) })),
    funnel: funnelOf(flow),
  };
}

const shareOf = ({ measured, value }: ShareView): number | null => measuredOrNull(measured, exact(value));

function funnelOf({ funnel, steps: flowSteps }: FlowView): Funnel | null {
  if (!funnel.measured) return null;
  const [complete] = funnel.complete;
  return {
    steps: funnel.steps.map(({ measured, people, visits, leave }, step) => {
      const exits = flowSteps[step]?.exits ?? [];
      const isCounted = measured && exits.every(({ share }) => share.measured);
      return {
        people: measuredOrNull(measured, exact(people)),
        visits: measuredOrNull(measured, exact(visits)),
        leave: measuredOrNull(isCounted, exact(leave)),
      };
    }),
    complete: complete === undefined ? null : exact(complete),
    biggestLoss: funnel.losses[0] ?? null,
  };
}
