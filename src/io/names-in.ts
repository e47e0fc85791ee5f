import { readdirSync } from 'node:fs';

/** The names in a folder, sorted, without hidden ones: none where it cannot be read. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .toSorted();
  } catch {
    return [];
  }
}
