import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Browser, launch } from 'puppeteer-core';
import { chromiumPackage, packagedChromium } from '../../src/io/browser/packaged-chromium.ts';

/**
 * The Chromium that comes inside the package `@sparticuz/chromium`, never one of the machine. It brings the libraries
 * (NSS, expat) and the fonts that a bare machine lacks, so the pages are measured with the same letters everywhere.
 */
export interface Chromium {
  readonly executable: string;
  readonly libraries: string;
  /** A configuration of fontconfig that knows the fonts of the package and no others. */
  readonly fontConfig: string;
}

/** The unpacked Chromium; the first call on a machine unpacks it (3 seconds). */
export async function chromium(): Promise<Chromium> {
  const { program, libraries, fonts } = await packagedChromium(
    createRequire(import.meta.url).resolve(chromiumPackage),
  );
  const folder = dirname(program);
  const config = join(folder, 'fonts-only.conf');
  if (!existsSync(config)) {
    // Renamed into place: two test files may do it at once, and none may read half of it.
    const draft = `${config}.${process.pid}.${performance.now()}`;
    writeFileSync(draft, fontConfig(fonts, join(folder, 'font-cache')));
    renameSync(draft, config);
  }
  return { executable: program, libraries, fontConfig: config };
}

const fontConfig = (fonts: string, cache: string): string =>
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${fonts}</dir><cachedir>${cache}</cachedir></fontconfig>\n`;

/**
 * Starts a Chromium that reaches no network. Whoever starts it closes it; it also ends by itself when this process
 * does, because it is steered through a pipe. `SYSTEM_FONTS=1` measures with the fonts of the machine instead.
 */
export async function launchChromium(): Promise<Browser> {
  const { executable, libraries, fontConfig: config } = await chromium();
  const ownFonts = process.env['SYSTEM_FONTS'] === '1' ? {} : { FONTCONFIG_FILE: config };
  return launch({
    executablePath: executable,
    headless: 'shell',
    pipe: true,
    // The libraries of the package only, whatever the machine's own path says.
    env: {
      PATH: '/nowhere',
      HOME: dirname(executable),
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
