import { execFile } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { ToolFailure } from '../../core/tool-failure.ts';
import { systemFailure } from '../system-failure.ts';
import { escapeXml } from '../../core/xml.ts';
import { packageFolder } from './packages.ts';

export const chromiumPackage = '@sparticuz/chromium';

/** The Chromium inside the package `@sparticuz/chromium`, unpacked: Linux on x64 only. */
export interface PackagedChromium {
  readonly program: string;
  /** The shared libraries that a bare machine lacks (NSS, expat). */
  readonly libraries: string;
  /** A folder of fonts, for a machine without any. */
  readonly fonts: string;
}

/**
 * Unpacks it on first use, which takes 3 seconds, into the `.cache` of the `node_modules` that it is installed in.
 * @param file the package's main file
 * @throws ToolFailure where it cannot be unpacked
 */
export async function packagedChromium(file: string): Promise<PackagedChromium> {
  const root = packageFolder(file, chromiumPackage);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const cache = join(root, '../../.cache/journeymap');
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) await unpack(file, cache, folder);
  return {
    program: join(folder, 'chromium'),
    libraries: join(folder, 'al2023/lib'),
    fonts: join(folder, 'fonts/fonts'),
  };
}

/** Unpacks beside the target and renames, so that two runs may do it at once and none sees half of it. */
async function unpack(file: string, cache: string, folder: string): Promise<void> {
  let staging: string | undefined;
  try {
    mkdirSync(cache, { recursive: true });
    staging = mkdtempSync(join(cache, 'unpacking-'));
    // The package unpacks into the system's folder for temporary files, and its libraries only where it believes
    // itself on Amazon Linux. A process of its own is told both, so that nothing of this one changes.
    await promisify(execFile)(
      process.execPath,
      [
        '--eval',
        `const chromium = require(${JSON.stringify(file)}); (chromium.default ?? chromium).executablePath();`,
      ],
      { env: { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' } },
    );
    // Installed by one user, it may be run by another.
    chmodSync(staging, 0o755);
    renameSync(staging, folder);
  } catch (error) {
    if (existsSync(folder)) return;
    const failure = systemFailure(error, 'Cannot unpack the Chromium of', dirname(cache));
    if (failure instanceof ToolFailure) throw failure;
    throw new ToolFailure(
      `The Chromium of ${chromiumPackage} cannot be unpacked.`,
      'Name a browser that is installed: --browser <program>',
    );
  } finally {
    if (staging !== undefined) rmSync(staging, { recursive: true, force: true });
  }
}

/** What it runs with: its own libraries before those of the machine, and its fonts beside those of the machine. */
export function packagedEnvironment(
  { libraries, fonts }: PackagedChromium,
  profile: string,
): Record<string, string> {
  const config = join(profile, 'fonts.conf');
  writeFileSync(
    config,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>${escapeXml(fonts)}</dir><cachedir>${escapeXml(profile)}</cachedir></fontconfig>\n`,
  );
  return { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: config };
}
