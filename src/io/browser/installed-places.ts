import { posix, win32 } from 'node:path';

export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The person's own folder. */
  readonly home: string;
}

/** As programs on the PATH are called; Debian's `chromium-browser` may be a stub that asks for a snap. */
const programs = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const linuxPlaces = ['/opt/google/chrome/chrome', '/snap/bin/chromium', '/opt/microsoft/msedge/msedge'];
const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Where an installed Chrome, Chromium or Edge may be, best first: paths of programs that may not exist. */
export function installedPlaces({ platform, env, home }: Machine): string[] {
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => env[name] || []);
    return windowsPrograms.flatMap((program) => roots.map((root) => win32.join(root, program)));
  }
  const onPath = programs.flatMap((program) => placesOnPath(program, { platform, env }));
  if (platform !== 'darwin') return [...onPath, ...linuxPlaces];
  const applications = macApplications.flatMap((name) =>
    ['/Applications', posix.join(home, 'Applications')].map(
      (folder) => `${folder}/${name}.app/Contents/MacOS/${name}`,
    ),
  );
  return [...applications, ...onPath];
}

/** Where a program may be that is called by its bare name. An entry that is no absolute path is no place to trust. */
export function placesOnPath(program: string, { platform, env }: Omit<Machine, 'home'>): string[] {
  const { delimiter, isAbsolute, join } = platform === 'win32' ? win32 : posix;
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter((folder) => isAbsolute(folder));
  const names = platform === 'win32' ? [program, `${program}.exe`] : [program];
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}
