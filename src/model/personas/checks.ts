import type { PartChecks } from '../checks/check.ts';
import { apart } from './check-apart.ts';
import { feelers } from './check-feelers.ts';
import { facts } from './check-facts.ts';

export const personasChecks: PartChecks = { things: [feelers, apart], thingsOfBoth: [facts] };
