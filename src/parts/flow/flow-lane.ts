import { fill, type Labels } from '../../i18n/labels.ts';
import type { ArrowView, FunnelStepView } from './flow-view.ts';
import { peopleText, timesText } from './numbers.ts';
import type { ItemView } from '../../view/journey-view.ts';
import { item, type Lane } from '../../view/lanes/lane.ts';

/** How many people come to a step, who leaves there, and where the others go on if not to the following step. */
export const flow: Lane = {
  id: 'flow',
  label: 'flow',
  icon: 'route',
  look: 'flow',
  items: (
    _step,
    {
      view: {
        flow: { funnel, steps },
      },
      step: { index },
      labels,
    },
  ) => [
    ...funnel.steps.slice(index, index + 1).map((each) => figure(each, labels)),
    ...(steps[index]?.exits ?? []).map(({ text, reason }) => item(text, { icon: 'log-out', note: reason })),
    ...(steps[index]?.arrows ?? [])
      .filter(({ text }) => text !== '')
      .map((arrow) => item(arrow.text, { icon: icons[arrow.kind], note: arrow.when })),
  ],
};

const icons: Readonly<Record<ArrowView['kind'], string>> = {
  on: 'arrow-right',
  jump: 'redo',
  loop: 'undo',
};

/** More visits than this for each person are worth telling. */
const telling = 1.05;

function figure({ measured, people, visits }: FunnelStepView, labels: Labels): ItemView {
  if (!measured) return item(labels.notMeasured, { icon: 'circle-dashed' });
  const each = people === 0 ? 1 : visits / people;
  return item(fill(labels.flowPeople, { people: peopleText(people, labels) }), {
    note: each < telling ? '' : fill(labels.flowVisits, { visits: timesText(each, labels) }),
  });
}
