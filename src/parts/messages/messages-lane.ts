import { item, type Lane } from '../../view/lanes/lane.ts';

/** What the business sends at a step; its text stands below the map. */
export const messages: Lane = {
  id: 'messages',
  label: 'messages',
  icon: 'send',
  look: 'chip',
  items: (_step, { view: { messages: all }, step: { index } }) =>
    all
      .filter(({ step }) => step === index)
      .map(({ name, channel, icon, anchor }) =>
        item(name, { icon, note: channel === name ? '' : channel, anchor }),
      ),
};
