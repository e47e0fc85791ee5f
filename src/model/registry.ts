import { backlogChecks } from './backlog/checks.ts';
import { blueprintChecks } from './blueprint/checks.ts';
import { evidenceChecks } from './evidence/checks.ts';
import { flowChecks } from './flow/checks.ts';
import { kpisChecks } from './kpis/checks.ts';
import { languageChecks } from './checks/checks.ts';
import { messagesChecks } from './messages/checks.ts';
import { personasChecks } from './personas/checks.ts';
import { stagesChecks } from './stages/checks.ts';
import { timeChecks } from './time/checks.ts';
import type { PartChecks } from './checks/check.ts';

/** The parts of the language, each with what it knows to be wrong: the only list of them. */
export const parts: readonly PartChecks[] = [
  languageChecks,
  stagesChecks,
  personasChecks,
  evidenceChecks,
  messagesChecks,
  flowChecks,
  blueprintChecks,
  backlogChecks,
  timeChecks,
  kpisChecks,
];
