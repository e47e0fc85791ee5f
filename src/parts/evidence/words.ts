import type { WordsPart } from '../../formats/words-part.ts';
import { fill } from '../../i18n/labels.ts';

/** How many of the claims are supported how well. */
export const words: WordsPart = {
  id: 'evidence',
  ofMap: ({ evidence, labels }) =>
    evidence === false
      ? []
      : [
          fill(labels.pictureEvidence, {
            claims: evidence.claimsLabel,
            counts: evidence.counts.map(({ count, label }) => `${count} ${label}`).join(', '),
          }),
        ],
};
