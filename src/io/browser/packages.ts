import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ToolFailure } from '../../core/tool-failure.ts';

/**
 * Packages that a person may install beside journeymap. They are far too large to come along: 500 MB with a browser.
 */
export interface Packages {
  /** The file that a package is loaded from, or nothing where it is not installed. */
  find(name: string): string | undefined;
  /** The package as `require` gives it, ES modules included. */
  load(name: string): unknown;
}

/** What draws and prints on every Node that journeymap runs on; newer versions need a newer one. */
export const installBoth = 'npm install --save-dev @mermaid-js/mermaid-cli@11 puppeteer@24';
export const installPuppeteer = 'npm install --save-dev puppeteer@24';

/**
 * Looks from journeymap's own place first, and then from the project's: journeymap may be installed globally.
 * @param project the working folder; `undefined` where nothing may be loaded from there
 */
export function optionalPackages(project: string | undefined): Packages {
  const places = [createRequire(import.meta.url)];
  if (project !== undefined) places.push(createRequire(join(project, 'package.json')));
  const locate = (name: string): { readonly file: string; readonly place: NodeJS.Require } | undefined => {
    for (const place of places) {
      try {
        return { file: place.resolve(name), place };
      } catch (error) {
        if (!isNotFound(error)) throw error;
      }
    }
    return undefined;
  };
  return {
    find: (name) => locate(name)?.file,
    load(name) {
      const found = locate(name);
      if (found === undefined) throw new Error(`${name} was to be looked for first`);
      try {
        return found.place(name);
      } catch (error) {
        if (!isNotFound(error) && !isTooOld(error)) throw error;
        throw new ToolFailure(
          `${name} is installed, but cannot be loaded: ${firstLine(error)}`,
          `Run: ${name === 'puppeteer' ? installPuppeteer : installBoth}`,
        );
      }
    },
  };
}

/** @throws ToolFailure where the package is not installed */
export function required(
  packages: Packages,
  names: readonly string[],
  what: string,
  install: string,
): string {
  const found = names.find((name) => packages.find(name) !== undefined);
  if (found !== undefined) return found;
  throw new ToolFailure(`${what} needs ${names[0]}, which is not installed.`, `Run: ${install}`);
}

/** The root folder of an installed package. */
export function packageFolder(file: string, name: string): string {
  const ending = join('node_modules', name);
  let folder = dirname(file);
  while (!folder.endsWith(ending) && folder !== dirname(folder)) folder = dirname(folder);
  return folder;
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;
const isNotFound = (error: unknown): boolean =>
  ['MODULE_NOT_FOUND', 'ERR_MODULE_NOT_FOUND', 'ERR_PACKAGE_PATH_NOT_EXPORTED'].includes(
    String(codeOf(error)),
  );
/** A package for a newer Node: syntax or parts of Node that this one has not. */
const isTooOld = (error: unknown): boolean =>
  error instanceof SyntaxError ||
  ['ERR_REQUIRE_ASYNC_MODULE', 'ERR_REQUIRE_ESM'].includes(String(codeOf(error)));
const firstLine = (error: unknown): string => (error as Error).message.split('\n')[0]!;
