import { FindingKind } from '../../core/finding-kind.ts';

export const stepsAndFields = new FindingKind(
  'stage/steps-and-fields',
  'error',
  ({ key }: { key: string }) => ({
    message: `This stage has "steps:", so "${key}" must stand inside one of them.`,
    help: `Move "${key}:" into a step, or delete "steps:".`,
  }),
);

export const saysNothing = new FindingKind('emotion/says-nothing', 'error', () => ({
  message: 'This feeling has neither a word nor a score.',
  help: 'Write what is felt, how good or bad it is, or both: { label: Curious, score: 1 }.',
}));
