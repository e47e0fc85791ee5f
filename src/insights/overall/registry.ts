import type { Insight } from '../insight.ts';
import { changes } from '../../parts/comparison/insight-changes.ts';
import { channels } from '../../parts/channels/insight-channels.ts';
import type { Digest } from './digest.ts';
import { phases } from './phases.ts';
import { sharedPains } from './shared-pains.ts';

/** What is told of all maps together, in this order. A new insight is a file and a line here. */
export const overallInsights: readonly Insight<readonly Digest[]>[] = [
  sharedPains,
  channels,
  phases,
  changes,
];
