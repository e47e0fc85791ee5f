import { withForwardSlashes } from './inside.ts';

/** True for a file, by its absolute path, that is not to be read. */
export type IsExcluded = (file: string) => boolean;

/** @param globs absolute; each stands for what it matches, and for all below that */
export async function excludedBy(globs: readonly string[]): Promise<IsExcluded> {
  if (globs.length === 0) return () => false;
  // Loaded here because few projects exclude anything.
  const { default: picomatch } = await import('picomatch');
  const matches = picomatch(
    globs.flatMap((glob) => [glob, `${glob}/**`]),
    { dot: true },
  );
  return (file) => matches(withForwardSlashes(file));
}
