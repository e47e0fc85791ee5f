import { fill, type Labels } from '../../i18n/labels.ts';
import { priorityText } from './priority-text.ts';
import { highestPriority, weighingOf, type Weighing } from './weighing.ts';
import type { BadgeView } from '../../view/journey-view.ts';
import { item, type Lane } from '../../view/lanes/lane.ts';

/** With a priority, where they are weighed: impact × feasibility (1 to 25), or RICE. */
export const opportunities: Lane = {
  id: 'opportunities',
  label: 'opportunities',
  icon: 'lightbulb',
  look: 'opportunity',
  items: (_step, { step, labels }) =>
    step.opportunities.map((opportunity) => {
      const weighing = weighingOf(opportunity);
      return item(opportunity.text, {
        badges: weighing === undefined ? [] : [badgeOf(weighing, labels)],
        support: opportunity.support,
      });
    }),
};

function badgeOf(weighing: Weighing, labels: Labels): BadgeView {
  const value = priorityText(weighing, labels);
  return weighing.method === 'rice'
    ? { text: `RICE\u00A0${value}`, label: fill(labels.riceOf, { value }) }
    : { text: value, label: fill(labels.priorityOf, { value, of: highestPriority }) };
}
