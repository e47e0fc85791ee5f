import { item, type Lane } from './lane.ts';

export const thoughts: Lane = {
  id: 'thoughts',
  label: 'thoughts',
  icon: 'message-circle',
  look: 'quote',
  items: (step) => step.thoughts.map((text) => item(text)),
};
