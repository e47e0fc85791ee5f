import { entry, type PlacedLegend } from '../../formats/html/legend.ts';
import type { PagePart } from '../../formats/html/page-part.ts';
import type { JourneyView } from '../../view/journey-view.ts';
import { backlogCss, backlogModel } from './backlog-model.ts';
import type { BacklogView } from './backlog-view.ts';

export const page: PagePart = {
  id: 'backlog',
  onPage(view) {
    if (view.backlog === false) return { legend: legend(view) };
    const backlog = backlogModel(view.backlog, view.quadrant);
    return {
      styles: true,
      model: { backlog },
      slots: { after: { partial: 'parts/backlog/part' } },
      legend: legend(view),
      icons: iconsOf(view.backlog),
      css: backlogCss(backlog),
    };
  },
  /** A picture is the map. The backlog is a table to work with, and its quadrant is a picture of its own. */
  inPicture: () => ({ backlog: false }),
};

function legend({ ratedOpportunities, backlog, labels }: JourneyView): PlacedLegend[] {
  const hasRice = backlog !== false && backlog.groups.some(({ method }) => method === 'rice');
  const badges = [
    { used: ratedOpportunities.length > 0, text: labels.priority, badge: '16' },
    { used: hasRice, text: labels.rice, badge: 'RICE' },
  ];
  return badges
    .filter(({ used }) => used)
    .map(({ text, badge }) => ({ ...entry(text, 'parts/backlog/legend', { badge }), after: 'weights' }));
}

const iconsOf = ({ groups }: BacklogView): string[] =>
  groups.flatMap(({ items }) =>
    items.flatMap(({ statusIcon, addresses }) => [statusIcon, ...(addresses.length > 0 ? ['zap'] : [])]),
  );
