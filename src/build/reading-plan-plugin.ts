import { journey } from '../model/journey.ts';
import { library } from '../model/library.ts';
import { PlanOfSchemas } from '../model/reading/derive-plan.ts';
import type { ReadingPlan } from '../model/reading/plan.ts';

/** The part of rolldown's and Vite's plugin interface that is used, so that one plugin serves both. */
export interface ReadingPlanPlugin {
  readonly name: string;
  resolveId(id: string): string | undefined;
  load(id: string): string | undefined;
}

const module = '\0virtual:reading-plan';

/** Serves `virtual:reading-plan`: what the schemas of the journey and the library do with a value, as plain data. */
export const readingPlanPlugin = (): ReadingPlanPlugin => ({
  name: 'journeymap-reading-plan',
  resolveId: (id) => (id === 'virtual:reading-plan' ? module : undefined),
  load(id) {
    if (id !== module) return undefined;
    const schemas = new PlanOfSchemas();
    const plan: ReadingPlan = {
      journey: schemas.refOf(journey),
      library: schemas.refOf(library),
      pieces: schemas.pieces,
    };
    return `export const plan = ${JSON.stringify(plan)};\n`;
  },
});
