import type { InsightPart } from '../../insights/insight-part.ts';
import { change, changeOf, type Change } from './insight-change.ts';
import { changes } from './insight-changes.ts';

declare module '../../insights/overall/digest.ts' {
  interface Digest {
    /** `false` for a map without a baseline. */
    readonly change: Change | false;
  }
}

export const insights: InsightPart = {
  id: 'comparison',
  ofMap: [{ chapter: 'changes', insight: change }],
  overall: [{ chapter: 'changes', insight: changes }],
  digest: (view) => ({ change: changeOf(view) }),
};
