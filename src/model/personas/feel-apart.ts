import type { Journey } from '../journey.ts';

/** As many personas can be told apart on a map: six colours, each with two shapes. */
export const mostApart = 12;

/** True where the personas of a journey feel differently, so that each has a line of its own. */
export const feelApart = ({ personas = {}, stages }: Journey): boolean =>
  Object.keys(personas).length > 1 &&
  stages.some((stage) =>
    (stage.steps ?? [stage]).some(({ emotion }) => emotion.some(({ persona }) => persona !== undefined)),
  );
