import type { PartChecks } from '../checks/check.ts';
import { failPoints } from './check-fail-points.ts';

export const blueprintChecks: PartChecks = { things: [failPoints] };
