import type { PartChecks } from '../checks/check.ts';
import { exits } from './check-exits.ts';
import { onePurchase } from './check-one-purchase.ts';
import { purchaseReached } from './check-purchase-reached.ts';
import { waysOnAreSound } from './check-ways-on.ts';

export const flowChecks: PartChecks = { maps: [exits, waysOnAreSound, onePurchase, purchaseReached] };
