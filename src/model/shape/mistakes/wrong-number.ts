import type { DataPath, Diagnostic } from '../../../core/diagnostic.ts';
import * as finding from '../findings.ts';
import { hasTwoReadings } from '../number-readings.ts';
import { isScore, numbersMeant } from '../number-words.ts';
import { rangeAt } from '../schema-walk.ts';
import type { Issue } from './issue.ts';
import type { WrongFile } from './wrong-file.ts';

/** A number that is too small or too large. */
export function outOfRange(file: WrongFile, path: DataPath): Diagnostic {
  const found = Number(file.value(path));
  const range = rangeAt(file.schema, path);
  const suggestions = isScore(range) ? scoresMeant(found) : numbersMeant(String(found), range);
  return finding.outOfRange.at(
    file.at(path),
    { found, ...range, isScore: isScore(range) },
    { suggestions: suggestions.filter((meant) => meant !== String(found)) },
  );
}

/** A fraction where people or things are counted. */
export function notWhole(file: WrongFile, path: DataPath): Diagnostic {
  const found = Number(file.value(path));
  const range = rangeAt(file.schema, path);
  const typed = file.tree.typed(path);
  const rounded = [Math.round(found)].filter((each) => each >= range.low && each <= range.high).map(String);
  const suggestions = hasTwoReadings(typed) ? numbersMeant(typed, range) : rounded;
  return finding.notWhole.at(file.at(path), { found }, { suggestions });
}

/** A score above 5 can only be one from 0 to 10; one of 3 to 5 may be from 1 to 5 as well. */
const scoresMeant = (found: number): string[] =>
  found > 5 && found <= 10 ? [String(Number((found / 2.5 - 2).toFixed(2)))] : [];

/** True for an issue of {@link notWhole}. */
export function isFraction(file: WrongFile, issue: Issue, path: DataPath): boolean {
  return 'expected' in issue && issue.expected === 'int' && typeof file.value(path) === 'number';
}
