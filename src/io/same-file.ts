import { fstatSync, type Stats } from 'node:fs';

/** Two writes so near to each other, in milliseconds, may bear the same time: a file system counts in ticks. */
export const tick = 20;

/**
 * True where nobody wrote to an open file since a look at it, as far as its size and times tell.
 * @param before how it was when it was opened
 */
export function isUnchanged(fd: number, before: Stats): boolean {
  const after = fstatSync(fd);
  return (
    before.size === after.size &&
    before.mtimeMs === after.mtimeMs &&
    before.ctimeMs === after.ctimeMs &&
    Math.abs(Date.now() - after.mtimeMs) > tick
  );
}

/** Why a file is not taken that somebody writes to, as the end of "it cannot be read: …". */
export const changing = 'it changes while it is read';
