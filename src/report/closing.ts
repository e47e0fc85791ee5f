import type { ChalkInstance } from 'chalk';
import type { Diagnostic, Severity } from '../core/diagnostic.ts';
import { printable } from '../core/printable.ts';
import { severityPaint } from './severity-paint.ts';

/** Files listed by name when findings are left out; over a thousand maps a list of all would bury the rest. */
const MOST_FILES = 5;

/** What is left out, by file, and the count of everything. */
export function closing(
  all: readonly Diagnostic[],
  hidden: readonly Diagnostic[],
  paint: ChalkInstance,
): string {
  return [...leftOut(hidden).map((line) => paint.dim(line)), countLine(all, paint)].join('\n');
}

function leftOut(hidden: readonly Diagnostic[]): string[] {
  const counts = new Map<string, number>();
  for (const { source } of hidden) counts.set(source.path, (counts.get(source.path) ?? 0) + 1);
  const files = [...counts];
  const listed = files.slice(0, files.length === MOST_FILES + 1 ? files.length : MOST_FILES);
  const lines = listed.map(([path, count]) => `+${count} more in ${printable(path)}`);
  const others = files.slice(listed.length);
  if (others.length === 0) return lines;
  return [
    ...lines,
    `+${others.reduce((sum, [, count]) => sum + count, 0)} more in ${others.length} other files`,
  ];
}

function countLine(all: readonly Diagnostic[], paint: ChalkInstance): string {
  const severities: readonly Severity[] = ['error', 'warning', 'info'];
  const counts = severities.flatMap((severity) => {
    const count = all.filter((each) => each.severity === severity).length;
    return count === 0 ? [] : [severityPaint(paint, severity).bold(plural(count, severity))];
  });
  return `${counts.join(', ')} in ${plural(new Set(all.map(({ source }) => source.path)).size, 'file')}`;
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
