import { entry } from '../../formats/html/legend.ts';
import type { PagePart } from '../../formats/html/page-part.ts';

const icon = 'route';

export const page: PagePart = {
  id: 'sub-journey',
  onPage({ stages, labels }) {
    const within = stages.flatMap(({ journey }, index) =>
      journey === false ? [] : [[index, icon] as const],
    );
    if (within.length === 0) return false;
    return {
      styles: true,
      stageIcons: new Map(within),
      legend: [{ ...entry(labels.subJourney, 'legend-detail', { kind: 'within', icon }), after: 'details' }],
    };
  },
};
