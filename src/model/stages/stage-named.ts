import type { Journey } from '../journey.ts';

/**
 * The stage that a KPI or a message names: the one with that id, else the first one of that phase.
 * @returns 0-based; `undefined` where the journey has no such stage
 */
export function stageNamed({ stages }: Pick<Journey, 'stages'>, name: string): number | undefined {
  const byId = stages.findIndex(({ id }) => id === name);
  const found = byId === -1 ? stages.findIndex(({ phase }) => phase === name) : byId;
  return found === -1 ? undefined : found;
}

/** What a stage can be named by. */
export const stageNames = ({ stages }: Pick<Journey, 'stages'>): string[] => [
  ...new Set(stages.flatMap(({ id, phase }) => [id, phase].filter((name) => name !== undefined))),
];
