import type { ComparisonView, RemovedStepView } from './comparison-view.ts';
import { faceOf, type FaceId } from '../../formats/html/faces.ts';
import { chunks, highest, sum } from '../../formats/html/heights.ts';
import type { LineCounter } from '../../formats/html/text-width.ts';

/** What a map changes, with the page of the baseline and the faces of the steps that go. */
export interface ComparisonModel extends Omit<ComparisonView, 'removed'> {
  /** The page of the baseline, or `''`. */
  readonly href: string;
  readonly removed: readonly (RemovedStepView & { readonly faces: readonly FaceId[] })[];
}

/** @param page the page of the baseline, from the link to it */
export function comparisonModel(comparison: ComparisonView, page: (link: string) => string): ComparisonModel {
  return {
    ...comparison,
    href: page(comparison.link),
    removed: comparison.removed.map((step) => ({
      ...step,
      faces: step.levels.length === 0 ? ['unknown' as const] : step.levels.map(faceOf),
    })),
  };
}

/** The height of the panel that says what a map changes, in rem; lengths of templates/parts/comparison/part.css. */
export function comparisonHeight(comparison: ComparisonModel, width: number, counter: LineCounter): number {
  const gain = 18;
  const heights = comparison.gains.map(
    ({ before, after, note }) =>
      1.3 +
      counter.lines(`${before} → ${after}`, gain / 1.8) * 2 +
      (note === '' ? 0 : counter.lines(note, gain / 0.8125) * 1.2),
  );
  const perRow = Math.max(1, Math.floor(width / (gain + 2.25)));
  const rows = chunks(heights, perRow).map((row) => highest(row) + 0.9);
  const removed = comparison.removed.map(
    ({ stage, summary, feelings }) =>
      counter.width([stage, summary, ...feelings.map(({ label }) => label)].join(': ')) * 0.92 + 6,
  );
  const removedLines = removed.length === 0 ? 0 : 2.5 + Math.ceil((sum(removed) / width) * 1.3) * 1.7;
  return 6.5 + counter.lines(comparison.title, width / 2) * 1.3 + sum(rows) + removedLines;
}
