import type { PartChecks } from '../checks/check.ts';
import { opportunities } from './check-opportunities.ts';

export const backlogChecks: PartChecks = { things: [opportunities] };
