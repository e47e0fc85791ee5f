import type { Journey } from '../journey.ts';

/** As many personas can be told apart on a map: six colours, each with two shapes. */
export const mostApart = 12;

/**
 * True where the personas of a journey feel differently, so that each has a line of its own: a feeling is written as
 * one's, or nobody takes all the steps at which something is felt, so that one line would run from one to another.
 */
export function feelApart({ personas = {}, stages }: Journey): boolean {
  const ids = Object.keys(personas);
  if (ids.length < 2) return false;
  const felt = stages.flatMap((stage) => stage.steps ?? [stage]).filter(({ emotion }) => emotion.length > 0);
  return (
    felt.some(({ emotion }) => emotion.some(({ persona }) => persona !== undefined)) ||
    !ids.some((id) => felt.every(({ personas: takers }) => takers.length === 0 || takers.includes(id)))
  );
}
