/**
 * What one journey file may hold. A map that a person can read stays far below all of them; a file above one is
 * refused before anything is built from it.
 */
export const limits = {
  /** Size of the file, in bytes: 1 MiB. */
  bytes: 1024 * 1024,
  /** Lists and maps inside one another. */
  depth: 64,
  /** Uses of `*name`. */
  aliases: 100,
  /** Values (of keys and of list entries), each alias counted as what it stands for. */
  nodes: 50_000,
  /** Characters of all texts, each alias counted as what it stands for. */
  characters: 1024 * 1024,
} as const;
