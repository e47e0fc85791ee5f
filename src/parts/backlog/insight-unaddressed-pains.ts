import { fill } from '../../i18n/labels.ts';
import type { JourneyView } from '../../view/journey-view.ts';
import { defineInsight, line } from '../../insights/insight.ts';
import { placeOf, placeText, type Place } from '../../insights/place.ts';
import { bySeverity, worstSeverity } from './insight-pain-points.ts';

export interface UnaddressedPains {
  readonly count: number;
  /** The severest of them. */
  readonly first: readonly (Place & { readonly text: string; readonly severity: number | null })[];
  readonly basis: { readonly painPoints: number };
}

const most = 5;

/** What hurts, and nobody has an idea against it. */
export const unaddressedPains = defineInsight<JourneyView, UnaddressedPains>({
  id: 'unaddressedPains',
  find(view) {
    const left = view.painPoints.filter(({ opportunities }) => opportunities.length === 0);
    if (left.length === 0) return false;
    return {
      count: left.length,
      first: left
        .toSorted(bySeverity)
        .slice(0, most)
        .map(({ text, severity, step }) => ({
          text,
          severity: severity === 0 ? null : severity,
          ...placeOf(view, step),
        })),
      basis: { painPoints: view.painPoints.length },
    };
  },
  tell({ count, first, basis }, { text, labels }) {
    return {
      title: text.unaddressed,
      basis: fill(text.unaddressedBasis, { count, all: basis.painPoints }),
      lines: [
        ...first.map((pain) =>
          line(pain.text, {
            mark: '○',
            tone: 'negative',
            place: placeText(pain),
            notes:
              pain.severity === null
                ? []
                : [fill(labels.severityOf, { value: pain.severity, of: worstSeverity })],
          }),
        ),
        ...(count > first.length ? [line(fill(text.more, { count: count - first.length }))] : []),
      ],
    };
  },
});
