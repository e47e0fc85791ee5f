import { FindingKind } from '../../core/finding-kind.ts';
import { quoted } from '../../core/quoted.ts';

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

export const scoreInLabel = new FindingKind(
  'emotion/score-in-label',
  'warning',
  ({ written, meant }: { written: string; meant: string }) => ({
    message: `${quoted(written)} stands in the label of this feeling, so it is no score and the curve passes over it.`,
    help: `Write ${meant}. A score goes from -2 (very negative) over 0 to 2 (very positive).`,
  }),
);

export const noScore = new FindingKind('emotion/no-score', 'info', () => ({
  message: 'No feeling of this map has a score, so it shows no emotion curve.',
  help: 'For a curve give feelings a score from -2 to 2, for example { label: Curious, score: 1 }.',
}));
