import type { PartChecks } from '../checks/check.ts';
import { citedEvidence } from './check-cited.ts';
import { samples } from './check-sample.ts';

export const evidenceChecks: PartChecks = { thingsOfBoth: [samples], maps: [citedEvidence] };
