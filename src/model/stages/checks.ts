import type { PartChecks } from '../checks/check.ts';
import { emotions } from './check-emotions.ts';
import { anyScore, scoresInLabels } from './check-scores.ts';
import { stepsOrFields } from './check-steps-or-fields.ts';

export const stagesChecks: PartChecks = {
  things: [stepsOrFields, emotions, scoresInLabels],
  maps: [anyScore],
};
