import type { PartChecks } from '../checks/check.ts';
import { facts } from './check-facts.ts';

export const personasChecks: PartChecks = { both: [facts] };
