import type { OpportunityView } from './backlog-view.ts';

/** How an opportunity is weighed against others, and what it comes to. */
export type Weighing =
  | {
      readonly method: 'impact-feasibility';
      /** Impact × feasibility, 1 to 25. */
      readonly priority: number;
      readonly factors: readonly [impact: number, feasibility: number];
    }
  | {
      readonly method: 'rice';
      /** Reach × impact × confidence ÷ effort (Sean McBride, Intercom 2016). */
      readonly priority: number;
      readonly factors: readonly [reach: number, impact: number, confidence: number, effort: number];
    };

/** The highest priority that impact × feasibility can come to. */
export const highestPriority = 25;

/** `undefined` for an opportunity that nobody weighed, or only by half. */
export function weighingOf({ impact, feasibility, rice }: OpportunityView): Weighing | undefined {
  if (rice !== false) {
    const priority = (rice.reach * rice.impact * rice.confidence) / rice.effort;
    const factors = [rice.reach, rice.impact, rice.confidence, rice.effort] as const;
    return { method: 'rice', priority, factors };
  }
  if (impact === 0 || feasibility === 0) return undefined;
  return { method: 'impact-feasibility', priority: impact * feasibility, factors: [impact, feasibility] };
}
