import { fill, type Labels } from '../../i18n/labels.ts';
import type { Journey } from '../../model/journey.ts';
import { waysOn } from '../../model/flow/ways-on.ts';
import type { ResolvedJourney } from '../../model/resolved-journey.ts';
import type { FigureView, JourneyView } from '../../view/journey-view.ts';
import type { FlowView } from './flow-view.ts';
import { everyone } from './funnel.ts';
import { peopleText } from './numbers.ts';
import { purchaseShare } from './purchase.ts';
import { stepNames } from './step-names.ts';
import { timeLagFigure } from './time-lag.ts';

/** What the flow says about the whole map: only what was measured. */
export function flowFigures(
  { steps, personas, flow: { funnel, purchase } }: Pick<JourneyView, 'steps' | 'personas' | 'flow'>,
  resolved: ResolvedJourney,
  labels: Labels,
): FigureView[] {
  const { journey } = resolved;
  const names = stepNames(journey, steps);
  return [
    ...funnel.complete.map((people) => figure('reach-the-end', labels.flowReach, people, labels)),
    ...(funnel.measured ? buyers(journey, purchase) : []).map((people) =>
      figure('buy', labels.flowBuy, people, labels),
    ),
    ...funnel.losses.map((step) => ({
      ...figure('biggest-loss', labels.flowLoss, funnel.steps[step]?.leave ?? 0, labels),
      note: names[step] ?? '',
    })),
    ...timeLagFigure({ steps, personas }, resolved, labels),
  ];
}

/** @param people of everyone who starts */
const figure = (id: string, label: string, people: number, labels: Labels): FigureView => ({
  id,
  label,
  text: fill(labels.flowPeople, { people: peopleText(people, labels) }),
  value: people,
  highest: false,
  unit: 'people',
  atLeast: false,
  each: [],
  note: '',
});

/** Of 100 people who start, those who buy: one figure, none where it is not known. */
function buyers(journey: Journey, purchase: FlowView['purchase']): number[] {
  const share = purchase === false ? undefined : purchaseShare(waysOn(journey), 0, purchase);
  return share === undefined ? [] : [share * everyone];
}
