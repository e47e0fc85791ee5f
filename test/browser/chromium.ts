import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, launch } from 'puppeteer-core';

/**
 * The Chromium that comes inside the package `@sparticuz/chromium`, never one of the machine. It brings the libraries
 * (NSS, expat) and the fonts that a bare machine lacks, so the pages are measured with the same letters everywhere.
 */
export interface Chromium {
  readonly executable: string;
  readonly libraries: string;
  readonly fonts: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The unpacked Chromium; the first call on a machine unpacks it (3 seconds). */
export function chromium(): Chromium {
  const manifest = join(
    dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')),
    '../../package.json',
  );
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  const cache = join(root, 'node_modules/.cache/journeymap');
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) unpack(cache, folder);
  return {
    executable: join(folder, 'chromium'),
    libraries: join(folder, 'al2023/lib'),
    fonts: join(folder, 'fonts'),
  };
}

/** Unpacks beside the target and renames, so that two test files may do it at once and none sees half of it. */
function unpack(cache: string, folder: string): void {
  mkdirSync(cache, { recursive: true });
  const staging = mkdtempSync(join(cache, 'unpacking-'));
  try {
    // The package unpacks into the system's folder for temporary files, and its libraries only where it believes
    // itself on Amazon Linux. A process of its own is told both, so that nothing of this one changes.
    execFileSync(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        "await (await import('@sparticuz/chromium')).default.executablePath()",
      ],
      {
        cwd: root,
        env: { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
        stdio: 'pipe',
      },
    );
    writeFileSync(join(staging, 'fonts/fonts.conf'), fontConfig(join(folder, 'fonts')));
    renameSync(staging, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

const fontConfig = (folder: string): string =>
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/cache</cachedir></fontconfig>\n`;

/**
 * Starts a Chromium that reaches no network. Whoever starts it closes it; it also ends by itself when this process
 * does, because it is steered through a pipe. `SYSTEM_FONTS=1` measures with the fonts of the machine instead.
 */
export async function launchChromium(): Promise<Browser> {
  const { executable, libraries, fonts } = chromium();
  const ownFonts = process.env['SYSTEM_FONTS'] === '1' ? {} : { FONTCONFIG_FILE: join(fonts, 'fonts.conf') };
  return launch({
    executablePath: executable,
    headless: 'shell',
    pipe: true,
    // The libraries of the package only, whatever the machine's own path says.
    env: {
      PATH: '/nowhere',
      HOME: dirname(fonts),
      LD_LIBRARY_PATH: libraries,
      LANG: 'C.UTF-8',
      TZ: 'UTC',
      ...ownFonts,
    },
    args: [
      '--host-resolver-rules=MAP * ~NOTFOUND',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--font-render-hinting=none',
      '--hide-scrollbars',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}
