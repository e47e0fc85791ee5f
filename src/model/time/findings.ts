import { FindingKind } from '../../core/finding-kind.ts';

export const backwards = new FindingKind(
  'time/backwards',
  'error',
  ({ at, earlier }: { at: string; earlier: string }) => ({
    message: `After ${earlier}, ${at} is on the next day, and more than 24 hours after this day began.`,
    help: 'Put the steps in the order of the day, or correct the time; only one midnight may pass.',
  }),
);
