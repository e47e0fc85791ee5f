import { printable } from '../core/printable.ts';
import { ToolFailure } from '../core/tool-failure.ts';

/** What each error code of the operating system means, as the end of "Cannot read x: …". */
export const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied',
  EBUSY: 'it is in use by another program',
  EDQUOT: 'your disk quota is used up',
  EFBIG: 'the file is too large for this file system',
  EIO: 'the disk reports an error',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead round in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  ENFILE: 'too many files are open',
  ENOENT: 'there is no such file or folder',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of its path is a file and not a folder',
  ENXIO: 'it cannot be opened as a file',
  EPERM: 'the operation is not permitted',
  EROFS: 'the disk is read-only',
  ETXTBSY: 'it is in use by another program',
};

/** The error code of the operating system (`ENOENT`), or `undefined` for any other thrown value. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/**
 * Turns an error of the operating system into a {@link ToolFailure}; anything else is a bug and comes back as it is.
 * @param doing the start of the sentence, for example `Cannot read`
 * @param name the file as the person knows it
 */
export function systemFailure(error: unknown, doing: string, name: string): unknown {
  const code = systemCode(error);
  if (code === undefined) return error;
  return new ToolFailure(`${doing} ${printable(name)}: ${systemReason(code)}.`);
}

/** What an error code of the operating system means, as the end of "Cannot read x: …". */
export const systemReason = (code: string): string => reasons[code] ?? `the system says ${code}`;
