import { fill } from '../../i18n/labels.ts';
import type { DetailView } from '../journey-view.ts';
import { item, type Lane } from './lane.ts';

/** The journey that a stage stands for, at the first step of the stage. */
export const subJourney: Lane = {
  id: 'sub-journey',
  label: 'subJourney',
  icon: 'route',
  look: 'link',
  items(_step, { stage, labels }) {
    if (stage === undefined || stage.journey === false) return [];
    const { title, link, steps, low, painPoints, worstPain, end, momentsOfTruth } = stage.journey;
    const detail = (kind: string, icon: string, label: string, text: string): DetailView[] =>
      text === '' ? [] : [{ kind, icon, label, text }];
    return [
      item(title, {
        link,
        details: [
          ...detail('steps', 'footprints', labels.steps, fill(labels.subSteps, { count: steps })),
          ...detail(
            'low',
            'trending-down',
            labels.lowestMoment,
            low === false ? '' : `${low.score} ${low.label} (${low.step})`,
          ),
          ...detail(
            'pain',
            'zap',
            labels.painPoints,
            painPoints === 0 ? '' : [String(painPoints), worstPain].filter(Boolean).join(': '),
          ),
          ...detail('end', 'flag', labels.reachEnd, end),
          ...detail(
            'truth',
            'star',
            labels.momentOfTruth,
            momentsOfTruth === 0 ? '' : fill(labels.subTruths, { count: momentsOfTruth }),
          ),
        ],
      }),
    ];
  },
};
