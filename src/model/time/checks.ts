import type { PartChecks } from '../checks/check.ts';
import { clockOrder } from './check-clock-order.ts';

export const timeChecks: PartChecks = { maps: [clockOrder] };
