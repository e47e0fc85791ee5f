import { Alias, Scalar, YAMLMap, type Pair, type YAMLSeq } from 'yaml';

/** What Composer makes of a file: each node knows its range in the text. */
export type YamlNode = Alias | Scalar | YAMLMap | YAMLSeq;

/** The offset of a node's first character. */
export function startOf(node: YamlNode): number {
  return node.range?.[0] ?? 0;
}

/** The offset behind a node's last character: without the comments and line ends that follow it. */
export function endOf(node: YamlNode): number {
  const end = node.range?.[1] ?? 0;
  // Brackets are their own end; a block ends where its last entry ends.
  if (node instanceof Alias || node instanceof Scalar || node.flow) return end;
  if (node instanceof YAMLMap) {
    const last = node.items.at(-1) as Pair<YamlNode, YamlNode | null> | undefined;
    if (last === undefined) return end;
    return Math.max(endOf(last.key), last.value === null ? 0 : endOf(last.value));
  }
  const last = node.items.at(-1) as YamlNode | undefined;
  return last === undefined ? end : endOf(last);
}
