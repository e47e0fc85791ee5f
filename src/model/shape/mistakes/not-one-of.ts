import type { DataPath, Diagnostic } from '../../../core/diagnostic.ts';
import { similarWords } from '../../../core/similar.ts';
import { meantBy } from '../other-words.ts';
import { choiceWordsAt } from '../schema-walk.ts';
import { isObject } from '../value-kind.ts';
import { wrongType } from './wrong-type.ts';
import type { WrongFile } from './wrong-file.ts';
import * as finding from '../findings.ts';

/** A word that is none of the few that may stand at a path. */
export function notOneOf(file: WrongFile, path: DataPath, options: string[]): Diagnostic {
  const value = file.value(path);
  if (value === undefined || value === null || isObject(value)) return wrongType(file, path);
  const found = String(value);
  const meant = meantBy(found, choiceWordsAt(file.schema, path));
  return finding.notOneOf.at(
    file.at(path),
    { found, options },
    { suggestions: meant.length > 0 ? meant : similarWords(found, options) },
  );
}
