/** Device names of Windows: as a file name, with any extension, they never reach the disk there. */
const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])$/i;
const CONTROL = /[\u0000-\u001f\u007f]/;
const FORBIDDEN_ON_WINDOWS = /[<>:"|?*]/;

/** Bytes of a file name; the limit of every common file system, some count more generously. */
const LONGEST = 255;

/**
 * Why a path below the output folder cannot be written, as the end of "it …"; `undefined` when it can.
 * Names are judged alike on every system, so that a repository that builds on one builds on all.
 */
export function faultOfTarget(
  path: string,
  platform: NodeJS.Platform = process.platform,
): string | undefined {
  if (path === '') return 'is empty';
  if (path.includes('\0')) return 'holds a NUL character';
  if (CONTROL.test(path)) return 'holds a control character';
  if (path.includes('\\')) return 'holds a backslash';
  if (path.startsWith('/') || /^[a-z]:/i.test(path)) return 'is absolute';
  for (const segment of path.split('/')) {
    if (segment === '..') return 'leads out of the output folder';
    if (segment === '' || segment === '.') return 'has an empty part';
    // Checked here because the disk says so only when most files are already in place.
    if (Buffer.byteLength(segment) > LONGEST) return `has a part longer than ${LONGEST} bytes`;
    if (/[. ]$/.test(segment)) return 'ends in a dot or a space, which Windows cuts off';
    if (RESERVED.test(segment.replace(/ *\..*$/s, '')))
      return `uses the name "${segment}", which Windows keeps for a device`;
    // Such names are fine on other systems, and there a build must not fail for the sake of Windows.
    if (platform === 'win32' && FORBIDDEN_ON_WINDOWS.test(segment))
      return 'holds a character that Windows does not allow';
  }
  return undefined;
}
