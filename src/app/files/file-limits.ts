/** What the files may be that one map names, and that they name in turn. A hostile set of files ends fast. */
export const fileLimits = {
  /** Files that lead to one another, the map itself among them. */
  depth: 16,
  /** Paths to other files, in the map and in all files that it leads to. */
  names: 300,
  /** Personas, channels, evidence and KPIs in all maps together, those of a library counted for each map that it serves. */
  entries: 20_000,
  /** Size of all of them together, in bytes: 2 MiB. */
  bytes: 2 * 1024 * 1024,
  /** Size of the files that are kept for the next map, in bytes; what is built from them takes some fifty times as much. */
  kept: 512 * 1024,
} as const;
