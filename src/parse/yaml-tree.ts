import type { DataPath, Diagnostic } from '../core/diagnostic.ts';
import type { SourceFile, Span } from '../core/source-file.ts';

/** A YAML file as it was read: plain data, and where each piece of it stands in the text. */
export interface YamlTree {
  readonly source: SourceFile;
  /**
   * Plain data: objects without prototype surprises, arrays, strings, numbers, booleans. An empty value (`key:`)
   * is `undefined` under its key, an empty list entry is `null`.
   */
  readonly data: unknown;
  /** What may be a mistake in what was read. */
  readonly notes: readonly Diagnostic[];
  /** The paths of the keys in braces that have not even a colon: `{ name: Ayu, goals }`. */
  readonly keysAlone: readonly DataPath[];
  /** The path in the file of what stands at a path of {@link data}; left out where the two are the same. */
  pathInFile?(path: DataPath): DataPath;
  /** The span of the value at a path; of its nearest parent where there is none. */
  spanOfValue(path: DataPath): Span;
  /** The span of the key that leads to a path; like {@link spanOfValue} for a list entry or the root. */
  spanOfKey(path: DataPath): Span;
  /** True when something is written at a path, be it an empty value. */
  has(path: DataPath): boolean;
  /** True when the value at a path is a list, and not one value that stands alone. */
  isList(path: DataPath): boolean;
  /** The text of the value at a path exactly as it was typed: `007`, `"a"`; `''` where there is none. */
  typed(path: DataPath): string;
}
