import type { PartChecks } from '../checks/check.ts';
import { stepsOrFields } from './check-steps-or-fields.ts';
import { feelers } from './check-feelers.ts';

export const stagesChecks: PartChecks = { maps: [stepsOrFields, feelers] };
