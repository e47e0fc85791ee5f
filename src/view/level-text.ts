import type { LabelKey, Labels } from '../i18n/labels.ts';
import type { Level } from './feeling-view.ts';

const levels: Readonly<Record<Level, LabelKey>> = {
  [-2]: 'veryNegative',
  [-1]: 'negative',
  0: 'neutral',
  1: 'positive',
  2: 'veryPositive',
};

/** What a level is called: "very negative". */
export const levelText = (level: Level, labels: Labels): string => labels[levels[level]];
