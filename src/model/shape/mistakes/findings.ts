import type { DataPath, Diagnostic } from '../../../core/diagnostic.ts';
import * as finding from '../findings.ts';
import { notInForm } from '../not-in-form.ts';
import { isObject } from '../value-kind.ts';
import { badId } from './bad-id.ts';
import { isChoice, isOtherKind, joined, pathOf, type Issue } from './issue.ts';
import { missingId, recordWithoutIds } from './missing-id.ts';
import { bracesInText, colonInText } from './misread.ts';
import { empty } from './missing.ts';
import { notATime } from './not-a-time.ts';
import { notOneOf } from './not-one-of.ts';
import { tooShort } from './too-short.ts';
import { unknownKey, withoutRenamed } from './unknown-key.ts';
import type { WrongFile } from './wrong-file.ts';
import { isFraction, notWhole, outOfRange } from './wrong-number.ts';
import { wrongType } from './wrong-type.ts';

/**
 * What the issues of a schema mean in the words of the file.
 * @param base where the paths of the issues begin
 */
export function findingsOf(file: WrongFile, issues: readonly Issue[], base: DataPath): Diagnostic[] {
  const told = new Set<string>();
  return withoutRenamed(file, issues, base).flatMap((issue) => {
    const record = recordWithoutIds(file, pathOf(issue, base));
    if (record === undefined || file.holdsDoubt(record)) return findingsOfOne(file, issue, base);
    const isNew = !told.has(joined(record));
    told.add(joined(record));
    return isNew ? [missingId(file, record)] : [];
  });
}

function findingsOfOne(file: WrongFile, issue: Issue, base: DataPath): Diagnostic[] {
  const path = pathOf(issue, base);
  if (issue.code === 'unrecognized_keys') {
    const shorter = file.holdsDoubt(path) ? undefined : tooShort(file, [issue], path);
    if (shorter) return [shorter];
    return issue.keys.flatMap((key) =>
      file.told.has(joined([...path, key])) || file.isKeyInDoubt(path, key)
        ? []
        : [unknownKey(file, path, key)],
    );
  }
  if (file.told.has(joined(path))) return [];
  // What is inside may be wrong for certain.
  if (file.isInDoubt(path) && issue.code !== 'invalid_union') return [];
  switch (issue.code) {
    case 'invalid_union': {
      const isSure = !file.holdsDoubt(path);
      const misread = isSure && (colonInText(file, path) ?? bracesInText(file, path));
      if (misread) return [misread];
      const group = isObject(file.value(path));
      const meant = issue.errors.find(
        (issues) => !issues.every((each) => isOtherKind(each) || (group && isChoice(each))),
      );
      if (!meant) return file.isInDoubt(path) ? [] : [wrongType(file, path)];
      const shorter = isSure && tooShort(file, meant, path);
      return shorter ? [shorter] : findingsOf(file, meant, path);
    }
    case 'invalid_key':
      return [badId(file, file.atKey(path), String(path.at(-1)))];
    case 'invalid_format':
      return [
        notATime(file, path) ??
          notInForm(file.schema, file.at(path), String(file.typedFor(path))) ??
          badId(file, file.at(path), String(file.typedFor(path))),
      ];
    case 'invalid_value':
      return [notOneOf(file, path, issue.values.map(String))];
    case 'invalid_type':
      return [
        isFraction(file, issue, path)
          ? notWhole(file, path)
          : (colonInText(file, path) ?? bracesInText(file, path) ?? wrongType(file, path)),
      ];
    case 'too_small':
    case 'too_big':
      return [
        issue.origin === 'number' || issue.origin === 'int' ? outOfRange(file, path) : empty(file, path),
      ];
    default:
      return [finding.invalid.at(file.at(path), { problem: issue.message })];
  }
}
