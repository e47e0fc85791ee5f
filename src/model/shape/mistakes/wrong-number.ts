import type { DataPath, Diagnostic } from '../../../core/diagnostic.ts';
import * as finding from '../findings.ts';
import { numberMeant } from '../number-words.ts';
import { rangeAt } from '../schema-walk.ts';
import type { Issue } from './issue.ts';
import type { WrongFile } from './wrong-file.ts';

/** A number that is too small or too large. */
export function outOfRange(file: WrongFile, path: DataPath): Diagnostic {
  const found = Number(file.value(path));
  const range = rangeAt(file.schema, path);
  const meant = numberMeant(String(found), range);
  const suggestions = meant === undefined || meant === String(found) ? [] : [meant];
  return finding.outOfRange.at(file.at(path), { found, ...range }, { suggestions });
}

/** A fraction where people or things are counted. */
export function notWhole(file: WrongFile, path: DataPath): Diagnostic {
  const found = Number(file.value(path));
  return finding.notWhole.at(file.at(path), { found }, { suggestions: [String(Math.round(found))] });
}

/** True for an issue of {@link notWhole}. */
export function isFraction(file: WrongFile, issue: Issue, path: DataPath): boolean {
  return 'expected' in issue && issue.expected === 'int' && typeof file.value(path) === 'number';
}
