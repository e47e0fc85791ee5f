import type { WordsPart } from '../../formats/words-part.ts';
import { fill } from '../../i18n/labels.ts';

export const words: WordsPart = {
  id: 'kpis',
  ofMap: ({ kpis, labels }) =>
    kpis.length === 0
      ? []
      : [
          fill(labels.pictureKpis, {
            kpis: kpis.map(({ name, summary }) => `${name}: ${summary}`).join('; '),
          }),
        ],
};
