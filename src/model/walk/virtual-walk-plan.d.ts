/** Made by src/build/walk-plan-plugin.ts from the schemas of the journey and the library. */
declare module 'virtual:walk-plan' {
  /** As src/model/walk/plan.ts describes it. */
  export const derived: unknown;
}
