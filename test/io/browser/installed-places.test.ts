import { expect, test } from 'vitest';
import { installedPlaces, placesOnPath } from '../../../src/io/browser/installed-places.ts';

const on = (platform: NodeJS.Platform, env: Record<string, string>) =>
  installedPlaces({ platform, env, home: '/home/rina' });

test('on Linux: the PATH in its order for each program, then where packages put them', () => {
  const places = on('linux', { PATH: '/usr/local/bin:/usr/bin' });
  expect(places.slice(0, 4)).toEqual([
    '/usr/local/bin/google-chrome-stable',
    '/usr/bin/google-chrome-stable',
    '/usr/local/bin/google-chrome',
    '/usr/bin/google-chrome',
  ]);
  expect(places).toContain('/usr/bin/chromium');
  expect(places).toContain('/usr/bin/microsoft-edge');
  expect(places.slice(-3)).toEqual([
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
    '/opt/microsoft/msedge/msedge',
  ]);
});

test('on a Mac: the applications of all, then those of the person', () => {
  expect(on('darwin', {}).slice(0, 3)).toEqual([
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/home/rina/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ]);
});

test('on Windows: Chrome wherever it is before Edge, which every Windows has', () => {
  const env = { PROGRAMFILES: 'C:\\Programs', LOCALAPPDATA: 'C:\\Rina' };
  expect(on('win32', env)).toEqual([
    'C:\\Programs\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Rina\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Programs\\Chromium\\Application\\chrome.exe',
    'C:\\Rina\\Chromium\\Application\\chrome.exe',
    'C:\\Programs\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Rina\\Microsoft\\Edge\\Application\\msedge.exe',
  ]);
});

test('an entry of the PATH that depends on the working folder is no place to run a program from', () => {
  expect(placesOnPath('chromium', { platform: 'linux', env: { PATH: '.::bin:/usr/bin' } })).toEqual([
    '/usr/bin/chromium',
  ]);
});
