import type { PartChecks } from '../checks/check.ts';
import { emotions } from './check-emotions.ts';
import { stepsOrFields } from './check-steps-or-fields.ts';

export const stagesChecks: PartChecks = { things: [stepsOrFields, emotions] };
