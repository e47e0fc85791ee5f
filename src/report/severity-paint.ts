import type { ChalkInstance } from 'chalk';
import type { Severity } from '../core/diagnostic.ts';

/** The colour of a severity, from the sixteen that every terminal theme defines. */
export function severityPaint(paint: ChalkInstance, severity: Severity): ChalkInstance {
  return severity === 'error' ? paint.red : severity === 'warning' ? paint.yellow : paint.cyan;
}
