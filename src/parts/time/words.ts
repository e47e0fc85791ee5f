import type { WordsPart } from '../../formats/words-part.ts';

export const words: WordsPart = {
  id: 'time',
  ofStep: ({ time }) => ({ before: time.at, behind: time.duration === '' ? '' : `(${time.duration})` }),
};
