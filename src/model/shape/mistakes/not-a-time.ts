import type { DataPath, Diagnostic } from '../../../core/diagnostic.ts';
import * as finding from '../findings.ts';
import { timeAt } from '../schema-walk.ts';
import { clockMeant, durationMeant, isNoTime, isOfMonths } from '../time-words.ts';
import type { WrongFile } from './wrong-file.ts';

/** A text or a number where a time of day or a length of time is wanted. */
export function notATime(file: WrongFile, path: DataPath): Diagnostic | undefined {
  const time = timeAt(file.schema, path);
  if (time === undefined) return undefined;
  const value = file.value(path);
  const found = typeof value === 'number' ? file.tree.typed(path) || String(value) : String(value);
  if (time === 'clock') {
    return finding.notAClock.at(
      file.at(path),
      { found },
      { suggestions: clockMeant(found).map((meant) => JSON.stringify(meant)) },
    );
  }
  return finding.notADuration.at(
    file.at(path),
    { found, ofMonths: isOfMonths(found), isNothing: isNoTime(found) },
    { suggestions: durationMeant(found) },
  );
}
