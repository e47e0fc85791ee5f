import { baselineTrack, curveView, type CurveBox } from '../../view/curve.ts';
import type { JourneyView, TrackView } from '../../view/journey-view.ts';
import type { PartView } from '../../view/part-view.ts';
import { changes } from './changes-lane.ts';
import { comparisonView } from './compare.ts';

export const view: PartView = {
  id: 'comparison',
  view(view, { resolved: { baseline }, journey: after, named }) {
    if (baseline === undefined) return { comparison: false };
    const { view: before, journey, link } = named(baseline);
    const comparison = comparisonView(view, before, link, { before: journey, after });
    return { comparison, curve: curveView(view.steps, undefined, baselineTracks({ comparison })) };
  },
  lanes: [{ lane: changes, after: 'emotion' }],
};

/** The lines of the baseline. */
export const baselineTracks = (
  { comparison }: Pick<JourneyView, 'comparison'>,
  box?: CurveBox,
): TrackView[] => (comparison === false ? [] : comparison.lines.map((line) => baselineTrack(line, box)));
