import { fill } from '../../i18n/labels.ts';
import { item, type Lane } from './lane.ts';

const highest = 25;

/** Priority = impact × feasibility, 1 to 25, where both are given. */
export const opportunities: Lane = {
  id: 'opportunities',
  label: 'opportunities',
  icon: 'lightbulb',
  look: 'opportunity',
  items: (step, { labels }) =>
    step.opportunities.map(({ text, impact, feasibility }) => {
      if (impact === undefined || feasibility === undefined) return item(text);
      const priority = impact * feasibility;
      const label = fill(labels.priorityOf, { value: priority, of: highest });
      return item(text, { badges: [{ text: String(priority), label }] });
    }),
};
