import { entry } from '../../formats/html/legend.ts';
import type { PagePart } from '../../formats/html/page-part.ts';
import { comparisonHeight, comparisonModel } from './comparison-model.ts';
import { newSteps } from './new-steps.ts';
import { baselineTracks } from './view.ts';

export const page: PagePart = {
  id: 'comparison',
  onPage(view, { href }) {
    if (view.comparison === false) return false;
    const comparison = comparisonModel(view.comparison, href);
    return {
      styles: true,
      pictureStyles: true,
      model: { comparison },
      slots: {
        above: {
          partial: 'parts/comparison/part',
          height: ({ width }, counter) => comparisonHeight(comparison, width, counter),
        },
      },
      legend: view.curve.tracks
        .filter(({ kind }) => kind === 'baseline')
        .map(({ label, personas }) => ({
          ...entry(label, 'parts/comparison/legend', { hue: personas[0]?.hue ?? 0 }),
          after: 'lines',
        })),
      newSteps: newSteps(view.comparison),
    };
  },
  tracks: baselineTracks,
};
