import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { SourceFile } from '../../src/core/source-file.ts';
import { parseYaml } from '../../src/parse/parse-yaml.ts';
import type { YamlTree } from '../../src/parse/yaml-tree.ts';

/** The tree of a text that must be fine. */
export function tree(text: string): YamlTree {
  const result = parseYaml(new SourceFile('a.yaml', text));
  if (!result.ok) throw new Error(result.error.map(brief).join('\n'));
  return result.value;
}

/** What is said about a text, none when it is fine. */
export function findings(text: string): readonly Diagnostic[] {
  const result = parseYaml(new SourceFile('a.yaml', text));
  return result.ok ? [] : result.error;
}

/** `yaml/tag 1:8` */
function brief({ code, source, span }: Diagnostic): string {
  const { line, column } = source.position(span.start);
  return `${code} ${line}:${column}`;
}

export const briefs = (text: string): string[] => findings(text).map(brief);
