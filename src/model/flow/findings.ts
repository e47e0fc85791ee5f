import { FindingKind } from '../../core/finding-kind.ts';
import { shownLoop } from './shown-loop.ts';

export const sharesExceedAll = new FindingKind(
  'flow/shares-exceed-all',
  'error',
  ({ shares, sum }: { shares: readonly string[]; sum: string }) => ({
    message: `More people go on from this step than are there: ${shares.join(' + ')} = ${sum}.`,
    help: 'The shares of "next:" and "exit:" at a step add up to 1 at most. Lower one of them, or leave one of "next:" out: it takes the rest.',
  }),
);

export const exitSaysNothing = new FindingKind(
  'flow/exit-says-nothing',
  'error',
  ({ found }: { found: string }) => ({
    message: found === '' ? 'This exit is empty.' : `"${found}" does not say why people leave.`,
    help: 'Write why they leave or how many, for example "exit: Too expensive" or "exit: { share: 0.2 }"; delete "exit:" where nobody leaves.',
  }),
);

export const shareAsReason = new FindingKind(
  'flow/share-as-reason',
  'error',
  ({ found, share }: { found: string; share: string }) => ({
    message: `"${found}" is a number, but a text here is the reason why people leave.`,
    help: `Write how many leave as "share: ${share}".`,
  }),
);

export const restIsOpen = new FindingKind('flow/rest-is-open', 'error', ({ rest }: { rest: string }) => ({
  message: `Nothing says where ${rest} of the people at this step go.`,
  help: `They would go on to the following step, which has a share of its own. Leave this share out, or say who leaves: "exit: { share: ${rest} }".`,
}));

export const sameTarget = new FindingKind('flow/same-target', 'error', ({ to }: { to: string }) => ({
  message: `This step leads to "${to}" twice.`,
  help: 'Join the two into one way on: add up their shares.',
}));

export const endlessLoop = new FindingKind(
  'flow/endless-loop',
  'error',
  ({ loop }: { loop: readonly string[] }) => ({
    message: `Nobody ever leaves this loop: ${shownLoop(loop).join(' → ')}.`,
    help: 'Give one of these steps an exit, or a share below 1 to the way back, so that the others go on.',
  }),
);

export const loopTooLarge = new FindingKind(
  'flow/loop-too-large',
  'error',
  ({ steps, limit }: { steps: number; limit: number }) => ({
    message: `This way back makes a loop of ${steps} steps.`,
    help: `A loop may have ${limit} steps. Lead back to a step that is nearer, or split the journey into several maps.`,
  }),
);

export const twoPurchases = new FindingKind('flow/two-purchases', 'error', () => ({
  message: 'A step before this one already says "purchase: true".',
  help: 'Keep the one where the purchase is made, and delete the other.',
}));

export const purchaseNotReached = new FindingKind('flow/purchase-not-reached', 'warning', () => ({
  message: 'Nobody comes to this step, so nobody buys here.',
  help: 'Lead to it with "next:" from a step that people come to, or move "purchase: true" to where they buy.',
}));
