import { homedir } from 'node:os';
import type { PuppeteerNode } from 'puppeteer-core';
import type { FinishingOptions } from '../finishing-tool.ts';
import { findBrowser } from './find-browser.ts';
import { installPuppeteer, optionalPackages, required, type Packages } from './packages.ts';
import { RunningBrowser } from './running-browser.ts';
import { timeLimit } from './time-limit.ts';

export const packagesFor = ({ sandbox, cwd }: Pick<FinishingOptions, 'sandbox' | 'cwd'>): Packages =>
  optionalPackages(sandbox ? undefined : cwd);

/**
 * Finds a browser and starts it.
 * @throws ToolFailure where there is none, or no Puppeteer to steer it, or where it does not start
 */
export async function openBrowser(options: FinishingOptions): Promise<RunningBrowser> {
  const { browser, env, cwd, signal, say } = options;
  const packages = packagesFor(options);
  const name = required(packages, ['puppeteer', 'puppeteer-core'], 'A browser', installPuppeteer);
  const { platform, arch } = process;
  const home = homedir();
  const found = await findBrowser({ browser, env, cwd, platform, arch, home, packages });
  const puppeteer = packages.load(name) as PuppeteerNode;
  return RunningBrowser.launch({ puppeteer, found, env, limit: timeLimit(env), signal, say });
}
