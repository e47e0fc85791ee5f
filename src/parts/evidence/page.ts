import type { PagePart } from '../../formats/html/page-part.ts';
import { abreast } from '../../formats/picture/layout.ts';
import { evidenceModel } from './evidence-model.ts';
import { supportSymbol } from './support-symbols.ts';

/** The narrowest column of a list of evidence in a picture, and the gap between two, in CSS pixels. */
const source = { width: 360, gap: 32 };

export const page: PagePart = {
  id: 'evidence',
  onPage({ evidence }) {
    if (evidence === false) return false;
    return {
      styles: true,
      pictureStyles: true,
      model: { evidence: evidenceModel(evidence) },
      slots: { after: { partial: 'parts/evidence/part' } },
      icons: evidence.sources.map(({ icon }) => icon),
      symbols: evidence.counts.map(({ level }) => supportSymbol(level)),
      pictureCss: (box) => `.sources{grid-template-columns:repeat(${abreast(source, box)},minmax(0,1fr))}`,
    };
  },
};
