import { fill, type Labels } from '../../i18n/labels.ts';
import type { DetailView } from '../../view/journey-view.ts';
import type { MomentView } from '../../view/moment-view.ts';
import type { SubJourneyView } from './sub-journey-view.ts';
import { item, type Lane } from '../../view/lanes/lane.ts';

/** The journey that a stage stands for, at the first step of the stage. */
export const subJourney: Lane = {
  id: 'sub-journey',
  label: 'subJourney',
  icon: 'route',
  look: 'link',
  items(_step, { stage, labels }) {
    if (stage === undefined || stage.journey === false) return [];
    const { title, link } = stage.journey;
    return [item(title, { link, details: detailsOf(stage.journey, labels) })];
  },
};

/** Lines that say by themselves what they are, so that they have no labels. */
function detailsOf(
  { steps, low, painPoints, worstPain, end, duration, momentsOfTruth }: SubJourneyView,
  labels: Labels,
): DetailView[] {
  const pains = counted(painPoints, labels.subPain, labels.subPains);
  const lines: DetailView[] = [
    line('steps', 'footprints', counted(steps, labels.subStep, labels.subSteps)),
    line('takes', 'clock', duration === '' ? '' : fill(labels.subTakes, { duration })),
    line('end', 'flag', end === '' ? '' : fill(labels.subEnd, { people: end })),
    line(
      'low',
      'trending-down',
      low === false
        ? ''
        : fill(labels.subLowest, {
            feeling: ofThem(low, labels),
            step: low.step,
          }),
    ),
    line(
      'pain',
      'zap',
      pains === '' || worstPain === '' ? pains : fill(labels.subWorst, { pains, worst: worstPain }),
    ),
    line('truth', 'star', counted(momentsOfTruth, labels.subTruth, labels.subTruths)),
  ];
  return lines.filter(({ text }) => text !== '');
}

const ofThem = ({ personas, label, score }: MomentView, labels: Labels): string => {
  const text = [label, score].filter(Boolean).join(' ');
  return personas.length === 0 ? text : fill(labels.ofPersonas, { personas: personas.join(', '), text });
};

const line = (kind: string, icon: string, text: string): DetailView => ({ kind, icon, label: '', text });

const counted = (count: number, one: string, several: string): string =>
  count === 0 ? '' : fill(count === 1 ? one : several, { count });
