/**
 * All nodes that can be reached from some, those included.
 * @param targets node → the nodes it leads to
 */
export function reach(targets: readonly (readonly number[])[], from: Iterable<number>): Set<number> {
  const reached = new Set(from);
  for (const node of reached) for (const target of targets[node]!) reached.add(target);
  return reached;
}

/** The same graph with every arrow turned round. */
export function reversed(targets: readonly (readonly number[])[]): number[][] {
  const sources = targets.map((): number[] => []);
  for (const [node, all] of targets.entries()) for (const target of all) sources[target]!.push(node);
  return sources;
}
