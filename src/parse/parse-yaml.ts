import type { Diagnostic } from '../core/diagnostic.ts';
import { ok, type Result } from '../core/result.ts';
import type { SourceFile } from '../core/source-file.ts';
import { parseWhole } from './parse-whole.ts';
import { PlainTree } from './plain-tree.ts';
import { readPlain } from './plain/read-plain.ts';
import type { YamlTree } from './yaml-tree.ts';

/**
 * One YAML document as plain data with places, or all that is wrong with it (in the order of the text). A file that is
 * written plainly is read without the parser of all YAML, which finds the places when one is asked for.
 */
export function parseYaml(source: SourceFile): Result<YamlTree, readonly Diagnostic[]> {
  const plain = readPlain(source.text);
  return plain === undefined ? parseWhole(source) : ok(new PlainTree(source, plain));
}
