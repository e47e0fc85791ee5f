import { lstatSync } from 'node:fs';
import { systemCode } from './system-failure.ts';

/** False where nothing is at a path. What may not be looked at exists: using it tells why it cannot be used. */
export function exists(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    return systemCode(error) !== 'ENOTDIR';
  }
}
