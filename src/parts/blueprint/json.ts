import { textOrNull, unlessZero } from '../../formats/json/absent.ts';
import type { JsonPart } from '../../formats/json/json-part.ts';
import type { BlueprintView, ServiceView } from './blueprint-view.ts';
import { shapes, type Service, type StepFields } from './json-shape.ts';

export const json: JsonPart = {
  id: 'blueprint',
  shapes,
  step: {
    blueprint: {
      after: 'opportunities',
      of: ({ blueprint }) => (blueprint === false ? null : blueprintOf(blueprint)),
    },
  },
};

declare module '../../formats/json/json-document.ts' {
  interface StepDocument extends StepFields {}
}

const blueprintOf = ({
  evidence,
  frontstage,
  backstage,
  support,
}: BlueprintView): StepFields['blueprint'] => ({
  evidence: evidence.map(serviceOf),
  frontstage: frontstage.map(serviceOf),
  backstage: backstage.map(serviceOf),
  support: support.map(serviceOf),
});

const serviceOf = ({ text, by, waitSeconds, fails, failPoint, handOff }: ServiceView): Service => ({
  text,
  by: textOrNull(by),
  waitSeconds: unlessZero(waitSeconds),
  canFail: fails,
  failPoint: textOrNull(failPoint),
  handOff: textOrNull(handOff),
});
