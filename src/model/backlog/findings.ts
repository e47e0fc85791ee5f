import { FindingKind } from '../../core/finding-kind.ts';

export const weighedTwice = new FindingKind('opportunity/weighed-twice', 'error', () => ({
  message: 'This opportunity is weighed in two ways, whose figures cannot be compared.',
  help: 'Keep "impact:" and "feasibility:", or keep "rice:".',
}));

export const weighedByHalf = new FindingKind(
  'opportunity/weighed-by-half',
  'warning',
  ({ there, missing }: { there: string; missing: string }) => ({
    message: `This opportunity has ${there === 'impact' ? 'an impact but no feasibility' : 'a feasibility but no impact'}, so it has no priority.`,
    help: `Add "${missing}:", from 1 to 5, so that it is ranked; or delete "${there}:".`,
  }),
);

export const resultSaysNothing = new FindingKind('opportunity/result-says-nothing', 'error', () => ({
  message: 'This result is empty.',
  help: 'Write "{ before: 0.02, after: 0.024 }", "{ change: 0.2 }" or "{ note: … }"; delete "result:" where nothing came of it yet.',
}));

export const resultByHalf = new FindingKind(
  'opportunity/result-by-half',
  'error',
  ({ there, missing }: { there: string; missing: string }) => ({
    message: `This result has a figure ${there === 'before' ? 'before but none after' : 'after but none before'}.`,
    help: `Add "${missing}:". Where only the change is known, write "change: 0.2" for 20 % more; delete "result:" where nothing came of it yet.`,
  }),
);

export const resultContradicts = new FindingKind(
  'opportunity/result-contradicts',
  'error',
  ({ before, after, change, meant }: { before: number; after: number; change: number; meant: string }) => ({
    message: `From ${before} to ${after} is a change of ${meant}, not of ${change}.`,
    help: 'Leave "change:" out: it is computed. Or correct one of the three.',
  }),
);
