import type { DataPath, Diagnostic } from '../../../core/diagnostic.ts';
import * as finding from '../findings.ts';
import { expectedAt, nameAt } from '../schema-walk.ts';
import type { WrongFile } from './wrong-file.ts';

/** A key that must be there. */
export function missingKey(file: WrongFile, path: DataPath): Diagnostic {
  const parent = path.slice(0, -1);
  const args = { key: String(path.at(-1)), where: nameAt(file.schema, parent) };
  return finding.missingKey.at(file.firstLine(file.at(parent)), args);
}

/** A text or a list with nothing in it. */
export function empty(file: WrongFile, path: DataPath): Diagnostic {
  const value = file.value(path);
  const expected = Array.isArray(value) ? ['filled-list' as const] : expectedAt(file.schema, path);
  return finding.empty.at(file.at(path), { expected });
}
