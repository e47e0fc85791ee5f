import { FindingKind } from '../../core/finding-kind.ts';

export const notAtStep = new FindingKind(
  'persona/not-at-step',
  'error',
  ({ id, takers }: { id: string; takers: readonly string[] }) => ({
    message: `"${id}" does not take this step, so nothing can be felt by them here.`,
    help: `The step's "personas:" are: ${takers.join(', ')}. Add "${id}" to them, or give the feeling to one of them.`,
  }),
);

export const tooManyApart = new FindingKind(
  'persona/too-many-apart',
  'warning',
  ({ count, most }: { count: number; most: number }) => ({
    message: `${count} personas have lines of their own on this map, and no more than ${most} can be told apart by colour and shape.`,
    help: 'Build the map for one of them at a time with --persona, or let those who feel alike share a persona.',
  }),
);
