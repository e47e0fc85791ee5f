import type { PartView } from '../../view/part-view.ts';
import { messages as lane } from './messages-lane.ts';
import { messageViews } from './messages.ts';

export const view: PartView = {
  id: 'messages',
  view: ({ stages }, { journey }) => ({ messages: messageViews(journey, stages) }),
  lanes: [{ lane, after: 'touchpoints' }],
};
