import type { ChalkInstance } from 'chalk';
import type { Diagnostic, Severity } from '../core/diagnostic.ts';
import { printable } from '../core/printable.ts';
import { severityPaint } from './severity-paint.ts';
import type { ReportWords } from './words.ts';

/** Files listed by name when findings are left out; over a thousand maps a list of all would bury the rest. */
const MOST_FILES = 5;

/** What is left out, by file, and the count of everything. */
export function closing(
  all: readonly Diagnostic[],
  hidden: readonly Diagnostic[],
  paint: ChalkInstance,
  words: ReportWords,
): string {
  return [...leftOut(hidden, words).map((line) => paint.dim(line)), countLine(all, paint, words)].join('\n');
}

function leftOut(hidden: readonly Diagnostic[], { moreIn, moreInOthers }: ReportWords): string[] {
  const counts = new Map<string, number>();
  for (const { source } of hidden) counts.set(source.path, (counts.get(source.path) ?? 0) + 1);
  const files = [...counts];
  const listed = files.slice(0, files.length === MOST_FILES + 1 ? files.length : MOST_FILES);
  const lines = listed.map(([path, count]) => moreIn(count, printable(path)));
  const others = files.slice(listed.length);
  if (others.length === 0) return lines;
  const count = others.reduce((sum, [, more]) => sum + more, 0);
  return [...lines, moreInOthers(count, others.length)];
}

function countLine(
  all: readonly Diagnostic[],
  paint: ChalkInstance,
  { counted, inFiles }: ReportWords,
): string {
  const severities: readonly Severity[] = ['error', 'warning', 'info'];
  const counts = severities.flatMap((severity) => {
    const count = all.filter((each) => each.severity === severity).length;
    return count === 0 ? [] : [severityPaint(paint, severity).bold(counted(count, severity))];
  });
  return inFiles(counts.join(', '), new Set(all.map(({ source }) => source.path)).size);
}
