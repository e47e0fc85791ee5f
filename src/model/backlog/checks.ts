import type { PartChecks } from '../checks/check.ts';
import { opportunities } from './check-opportunities.ts';
import { reach } from './check-rice.ts';

export const backlogChecks: PartChecks = { things: [opportunities, reach] };
