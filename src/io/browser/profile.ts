import { lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const start = 'journeymap-browser-';

/** No run takes a day, in milliseconds: a folder that old was left by one that was killed. */
const longestRun = 24 * 60 * 60 * 1000;

/** A new folder for a browser's profile; those that runs of this person left behind when they were killed are cleared. */
export function newProfile(): string {
  const folder = tmpdir();
  const profile = mkdtempSync(join(folder, start));
  const { uid } = lstatSync(profile);
  for (const name of readdirSync(folder)) {
    if (name.startsWith(start)) clearOld(join(folder, name), uid);
  }
  return profile;
}

function clearOld(profile: string, uid: number): void {
  try {
    const stats = lstatSync(profile);
    if (!stats.isDirectory() || stats.uid !== uid || Date.now() - stats.mtimeMs < longestRun) return;
    rmSync(profile, { recursive: true, force: true });
  } catch {
    // Another run has cleared it, or it cannot be cleared: nothing of this run depends on it.
  }
}
