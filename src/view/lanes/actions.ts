import { item, type Lane } from './lane.ts';

export const actions: Lane = {
  id: 'actions',
  label: 'actions',
  icon: 'hand',
  look: 'text',
  items: (step) => step.actions.map((text) => item(text)),
};
