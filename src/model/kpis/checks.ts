import type { PartChecks } from '../checks/check.ts';
import { kpis } from './check-kpis.ts';

export const kpisChecks: PartChecks = { thingsOfBoth: [kpis] };
