import { FindingKind } from '../core/finding-kind.ts';

export const notInMap = new FindingKind(
  'persona/not-in-map',
  'error',
  ({ id, known, near }: { id: string; known: readonly string[]; near: string | undefined }) => ({
    message: `This map has no persona "${id}" that it could be cut to.`,
    help:
      known.length === 0
        ? `Describe it under "personas:", or leave --persona out.`
        : `${near === undefined ? '' : `Did you mean "${near}"? `}The personas of this map are: ${known.join(', ')}.`,
  }),
);

export const takesNoStep = new FindingKind('persona/takes-no-step', 'error', ({ id }: { id: string }) => ({
  message: `"${id}" takes no step of this map, so nothing would be left of it.`,
  help: `Add "${id}" to the "personas:" of a step, or leave --persona out.`,
}));

export const textsOfAll = new FindingKind(
  'persona/texts-of-all',
  'info',
  ({ name, steps }: { name: string; steps: number }) => ({
    message: `Nobody is named for what is done and thought at this step, so it is shown as what ${name} does and thinks.`,
    help: `${steps === 1 ? 'Somebody else is here as well' : `It is the first of ${steps} steps where somebody else is as well`}. Where a text is true of one persona alone, give that one a step of its own, with "personas:".`,
  }),
);
