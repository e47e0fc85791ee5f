import type { PartChecks } from '../checks/check.ts';
import { messages, stepsOfTheirStages } from './check-messages.ts';

export const messagesChecks: PartChecks = { things: [messages], maps: [stepsOfTheirStages] };
