import type { Diagnostic } from '../core/diagnostic.ts';
import { empty } from './yaml-findings.ts';

/** True where all that is wrong with a file is that nothing stands in it, or that everything is commented out. */
export function isEmptyFile(findings: readonly Diagnostic[]): boolean {
  return findings.every(({ code }) => code === empty.code);
}
