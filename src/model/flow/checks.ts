import type { PartChecks } from '../checks/check.ts';
import { exits } from './check-exits.ts';
import { onePurchase } from './check-one-purchase.ts';
import { purchaseReached } from './check-purchase-reached.ts';
import { sharesAreSound, waysOnAreSound } from './check-ways-on.ts';

export const flowChecks: PartChecks = {
  values: [onePurchase],
  things: [exits, sharesAreSound],
  maps: [waysOnAreSound, purchaseReached],
};
