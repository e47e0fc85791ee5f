import type { JourneyView } from '../../view/journey-view.ts';
import { oneLine } from '../../formats/one-line.ts';

/** What a map changes against its baseline, for whoever cannot see it: one sentence, or `''` without a baseline. */
export function comparedInWords({ comparison, labels }: Pick<JourneyView, 'comparison' | 'labels'>): string {
  if (comparison === false) return '';
  const { title, gains, removed } = comparison;
  const told = gains.map(({ label, before, after }) =>
    before === '' ? `${label} ${after}` : `${label} ${before} → ${after}`,
  );
  const gone = removed.map(({ summary }) => oneLine(summary)).join(', ');
  const all = [...told, ...(gone === '' ? [] : [`${labels.removedSteps}: ${gone}`])].join('; ');
  const opening = `${labels.comparedWith} ${oneLine(title)}`;
  return all === '' ? `${opening}.` : `${opening}: ${all}.`;
}
