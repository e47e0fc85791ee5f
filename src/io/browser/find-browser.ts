import { ToolFailure } from '../../core/tool-failure.ts';
import { installedPlaces, type Machine } from './installed-places.ts';
import { isProgram } from './is-program.ts';
import { browserVariables, namedBrowser, type Naming } from './named-browser.ts';
import {
  chromiumPackage,
  packagedChromium,
  packagedEnvironment,
  type PackagedChromium,
} from './packaged-chromium.ts';
import { installPuppeteer, type Packages } from './packages.ts';

export interface FoundBrowser {
  readonly program: string;
  /** Variables that it needs besides those of this process. */
  environment(profile: string): Record<string, string>;
}

export interface Search extends Machine, Naming {
  readonly arch: string;
  readonly packages: Packages;
}

/** What is asked of Puppeteer; with a version 25 the answer is a promise. */
interface DownloadedBy {
  executablePath(options?: unknown): string | Promise<string>;
}

/**
 * The browser to use: the one that is named, else one that is installed, else the one that Puppeteer downloaded, else
 * the Chromium in a package.
 * @throws ToolFailure where what is named is no program, or where there is no browser anywhere
 */
export async function findBrowser(search: Search): Promise<FoundBrowser> {
  const named = namedBrowser(search)?.program;
  const program = named ?? installedPlaces(search).find(isProgram) ?? (await downloadedBrowser(search));
  if (program !== undefined) return { program, environment: () => ({}) };
  const packaged = await findPackaged(search);
  if (packaged === undefined) throw noBrowser(search);
  return {
    program: packaged.program,
    environment: (profile) => packagedEnvironment(packaged, profile),
  };
}

/** `puppeteer` downloads a browser when it is installed, unless it is told not to; `puppeteer-core` never does. */
async function downloadedBrowser({ packages }: Search): Promise<string | undefined> {
  if (packages.find('puppeteer') === undefined) return undefined;
  const puppeteer = packages.load('puppeteer') as DownloadedBy;
  for (const options of [{ headless: 'shell' }, undefined]) {
    try {
      const path = await puppeteer.executablePath(options);
      if (isProgram(path)) return path;
    } catch {
      // It throws where it has none, and in words that are no help here.
    }
  }
  return undefined;
}

async function findPackaged({ packages, platform, arch }: Search): Promise<PackagedChromium | undefined> {
  if (platform !== 'linux' || arch !== 'x64') return undefined;
  const file = packages.find(chromiumPackage);
  return file === undefined ? undefined : packagedChromium(file);
}

function noBrowser(search: Search): ToolFailure {
  const installed =
    search.platform === 'win32' || search.platform === 'darwin'
      ? 'the usual folders of Chrome, Chromium and Edge'
      : 'Chrome, Chromium and Edge on the PATH and in /opt and /snap';
  const looked = ['--browser', ...browserVariables, installed, "Puppeteer's own download", chromiumPackage];
  const install =
    search.packages.find('puppeteer') === undefined ? installPuppeteer : 'npx puppeteer browsers install';
  return new ToolFailure(
    `There is no browser for this. Looked at: ${looked.join(', ')}.`,
    `Get one with: ${install}`,
  );
}
