import { deriveWalkPlan } from '../model/walk/derive-plan.ts';

/** The part of rolldown's and Vite's plugin interface that is used, so that one plugin serves both. */
export interface WalkPlanPlugin {
  readonly name: string;
  resolveId(id: string): string | undefined;
  load(id: string): string | undefined;
}

const module = '\0virtual:walk-plan';

/** Serves `virtual:walk-plan`: what the schemas say of ids and of what holds them, as plain data. */
export const walkPlanPlugin = (): WalkPlanPlugin => ({
  name: 'journeymap-walk-plan',
  resolveId: (id) => (id === 'virtual:walk-plan' ? module : undefined),
  load: (id) => (id === module ? `export const derived = ${JSON.stringify(deriveWalkPlan())};\n` : undefined),
});
