import type { BlueprintItem } from '../../model/blueprint/blueprint.ts';
import type { Step } from '../../model/stages/step.ts';
import { secondsOf } from '../../model/time/duration.ts';
import type { BlueprintView, ServiceView } from './blueprint-view.ts';

/** `false` where nothing is said of the service behind the step. */
export const blueprintView = ({ blueprint }: Step): BlueprintView | false =>
  blueprint !== undefined && {
    evidence: blueprint.evidence.map(serviceView),
    frontstage: blueprint.frontstage.map(serviceView),
    backstage: blueprint.backstage.map(serviceView),
    support: blueprint.support.map(serviceView),
  };

const serviceView = (item: BlueprintItem): ServiceView => {
  const { text, by = '', wait, fail_point: fails = false, hand_off: handOff = '' } = item;
  return {
    text,
    by,
    waitSeconds: wait === undefined ? 0 : secondsOf(wait),
    fails: fails !== false,
    failPoint: typeof fails === 'string' ? fails : '',
    handOff,
  };
};
