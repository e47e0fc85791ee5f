import type { PartView } from '../view/part-view.ts';
import { view as backlog } from './backlog/view.ts';
import { view as blueprint } from './blueprint/view.ts';
import { view as channels } from './channels/view.ts';
import { view as comparison } from './comparison/view.ts';
import { view as evidence } from './evidence/view.ts';
import { view as flow } from './flow/view.ts';
import { view as kpis } from './kpis/view.ts';
import { view as messages } from './messages/view.ts';
import { view as subJourney } from './sub-journey/view.ts';
import { view as time } from './time/view.ts';

export const viewParts: readonly PartView[] = [
  flow,
  time,
  blueprint,
  channels,
  comparison,
  kpis,
  backlog,
  messages,
  evidence,
  subJourney,
];
