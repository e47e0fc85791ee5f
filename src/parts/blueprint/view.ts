import type { PartView } from '../../view/part-view.ts';
import { backstage } from './backstage-lane.ts';
import { arrangeBlueprint } from './arrange-blueprint.ts';
import { blueprintView } from './blueprint.ts';
import { evidence } from './evidence-lane.ts';
import { frontstage } from './frontstage-lane.ts';
import { support } from './support-lane.ts';
import { waitingFigure } from './waiting-figure.ts';

export const view: PartView = {
  id: 'blueprint',
  step: (step) => ({ blueprint: blueprintView(step) }),
  figures: (view, { labels }) => waitingFigure(view, labels),
  lanes: [evidence, frontstage, backstage, support].map((lane) => ({ lane, before: 'pain-points' })),
  arrangeLanes: arrangeBlueprint,
};
