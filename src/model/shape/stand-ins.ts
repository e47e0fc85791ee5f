import * as z from 'zod/mini';
import type { IdKind } from './id-kinds.ts';

/** That an object is something else as well, while a key is not there. */
export interface StandIn {
  readonly kind: IdKind;
  readonly without: string;
}

/** The objects that stand for another kind: a stage without `steps` is itself a step. */
export const standIns = z.registry<StandIn>();
