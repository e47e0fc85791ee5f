import { fill } from '../../i18n/labels.ts';
import { item, type Lane } from './lane.ts';

const highest = 25;

/** Priority = impact × feasibility, 1 to 25, where both are given. */
export const opportunities: Lane = {
  id: 'opportunities',
  label: 'opportunities',
  icon: 'lightbulb',
  look: 'opportunity',
  items: (step, { labels, supports }) =>
    step.opportunities.map(({ text, impact, feasibility, evidence }) => {
      const support = supports(evidence);
      if (impact === undefined || feasibility === undefined) return item(text, { support });
      const priority = impact * feasibility;
      const label = fill(labels.priorityOf, { value: priority, of: highest });
      return item(text, { badges: [{ text: String(priority), label }], support });
    }),
};
