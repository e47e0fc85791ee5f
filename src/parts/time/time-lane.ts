import { item, type Lane } from '../../view/lanes/lane.ts';

/** When, and how long; on a day in the life also where the business plays no part. */
export const time: Lane = {
  id: 'time',
  label: 'time',
  icon: 'clock',
  look: 'time',
  items: (_step, { step: { time: when, withoutBusiness }, labels }) => [
    ...(when.at === '' && when.duration === ''
      ? []
      : [item(when.at || when.duration, { note: when.at === '' ? '' : when.duration })]),
    ...(withoutBusiness ? [item(labels.withoutUs)] : []),
  ],
};
