import type { PartChecks } from '../checks/check.ts';
import { citedEvidence } from './check-cited.ts';

export const evidenceChecks: PartChecks = { maps: [citedEvidence] };
