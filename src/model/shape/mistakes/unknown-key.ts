import type { DataPath, Diagnostic } from '../../../core/diagnostic.ts';
import * as finding from '../findings.ts';
import { nameAt } from '../schema-walk.ts';
import { joined, pathOf, type Issue } from './issue.ts';
import { elsewhere, keysMeant } from './keys-meant.ts';
import type { WrongFile } from './wrong-file.ts';

/** Without the keys that seem to be missing because they are called otherwise. */
export function withoutRenamed(file: WrongFile, issues: readonly Issue[], base: DataPath): readonly Issue[] {
  const isMissing = (each: Issue): boolean =>
    each.code === 'invalid_type' && !file.isWritten(pathOf(each, base));
  const lacking = new Set(issues.filter(isMissing).map((each) => joined(pathOf(each, base).slice(0, -1))));
  const meant = new Set<string>();
  for (const each of issues) {
    const place = pathOf(each, base);
    if (each.code !== 'unrecognized_keys' || !lacking.has(joined(place))) continue;
    for (const key of each.keys) {
      const [first] = keysMeant(file, place, key);
      if (first !== undefined) meant.add(joined([...place, first]));
    }
  }
  return issues.filter((each) => !isMissing(each) || !meant.has(joined(pathOf(each, base))));
}

export function unknownKey(file: WrongFile, path: DataPath, key: string): Diagnostic {
  const meant = keysMeant(file, path, key);
  // Written twice, a key would be a mistake again.
  const suggestions = meant.filter((each) => !file.isWritten([...path, each]));
  const other = meant.length === 0 ? elsewhere(file, path, key) : undefined;
  return finding.unknownKey.at(
    file.atKey([...path, key]),
    {
      key,
      where: nameAt(file.schema, path),
      ...other,
      twice: suggestions.length === 0 ? meant[0] : undefined,
      known: meant.length > 0 || other !== undefined ? [] : file.keysAt(path),
    },
    { suggestions },
  );
}
