import type { WordsPart } from '../../formats/words-part.ts';

export const words: WordsPart = {
  id: 'sub-journey',
  ofStage: ({ journey }, { labels }) => (journey === false ? '' : `${labels.subJourney}: ${journey.title}`),
};
