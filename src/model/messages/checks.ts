import type { PartChecks } from '../checks/check.ts';
import { messages } from './check-messages.ts';

export const messagesChecks: PartChecks = { maps: [messages] };
