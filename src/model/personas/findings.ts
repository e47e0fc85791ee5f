import { FindingKind } from '../../core/finding-kind.ts';

export const notAtStep = new FindingKind(
  'persona/not-at-step',
  'error',
  ({ id, takers }: { id: string; takers: readonly string[] }) => ({
    message: `"${id}" does not take this step, so nothing can be felt by them here.`,
    help: `The step's "personas:" are: ${takers.join(', ')}. Add "${id}" to them, or give the feeling to one of them.`,
  }),
);
