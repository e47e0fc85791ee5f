/**
 * The strongly connected components of a graph: sets of nodes that can all be reached from each other. A node that is
 * in no loop is a component of its own.
 *
 * Tarjan, Depth-first search and linear graph algorithms, 1972, without recursion: a map may have thousands of steps.
 * @param targets node → the nodes it leads to
 * @returns every component after all those that it leads to; its nodes in ascending order
 */
export function components(targets: readonly (readonly number[])[]): number[][] {
  const found: number[][] = [];
  const order = new Int32Array(targets.length).fill(-1);
  const low = new Int32Array(targets.length);
  const isOpen = new Uint8Array(targets.length);
  const open: number[] = [];
  let count = 0;

  const enter = (node: number, path: Visit[]): void => {
    order[node] = low[node] = count++;
    isOpen[node] = 1;
    open.push(node);
    path.push({ node, tried: 0 });
  };

  const close = (node: number): void => {
    const component = open.splice(open.lastIndexOf(node));
    for (const each of component) isOpen[each] = 0;
    found.push(component.toSorted((a, b) => a - b));
  };

  for (let start = 0; start < targets.length; start++) {
    if (order[start] !== -1) continue;
    const path: Visit[] = [];
    enter(start, path);
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const { node } = visit;
      const target = targets[node]![visit.tried++];
      if (target === undefined) {
        path.pop();
        const before = path.at(-1)?.node;
        if (before !== undefined) low[before] = Math.min(low[before]!, low[node]!);
        if (low[node] === order[node]) close(node);
      } else if (order[target] === -1) enter(target, path);
      else if (isOpen[target] === 1) low[node] = Math.min(low[node]!, order[target]!);
    }
  }
  return found;
}

interface Visit {
  readonly node: number;
  /** How many of its targets were looked at. */
  tried: number;
}
