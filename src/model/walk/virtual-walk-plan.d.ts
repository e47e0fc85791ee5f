/** Made by src/build/walk-plan-plugin.ts from the schemas of the journey and the library. */
declare module 'virtual:walk-plan' {
  export const walkPlan: import('./plan.ts').WalkPlan;
}
