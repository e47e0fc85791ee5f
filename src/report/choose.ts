import { compareDiagnostics, type Diagnostic, type Severity } from '../core/diagnostic.ts';

const rank: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/**
 * The findings to show in full, in the order of every report. Where not all may be shown the severest come first: an
 * error never goes missing behind warnings of files before it.
 */
export function choose(
  diagnostics: readonly Diagnostic[],
  limit: number,
): { shown: readonly Diagnostic[]; hidden: readonly Diagnostic[] } {
  const sorted = diagnostics.toSorted(compareDiagnostics);
  if (sorted.length <= limit) return { shown: sorted, hidden: [] };
  const severest = new Set(sorted.toSorted((a, b) => rank[a.severity] - rank[b.severity]).slice(0, limit));
  return {
    shown: sorted.filter((each) => severest.has(each)),
    hidden: sorted.filter((each) => !severest.has(each)),
  };
}
