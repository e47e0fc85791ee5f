/** Made by src/build/reading-plan-plugin.ts from the schemas of the journey and the library. */
declare module 'virtual:reading-plan' {
  /** As {@link ReadingPlan} in src/model/reading/plan.ts describes it. */
  export const plan: unknown;
}
