import type { Level } from '../../view/journey-view.ts';

/** The drawn faces: one for each level, and one for what was not measured. */
export type FaceId = 'worst' | 'bad' | 'neutral' | 'good' | 'best' | 'unknown';

const faces: Readonly<Record<Level, FaceId>> = {
  [-2]: 'worst',
  [-1]: 'bad',
  0: 'neutral',
  1: 'good',
  2: 'best',
};

export const faceOf = (level: Level): FaceId => faces[level];
