import { basename, resolve } from 'node:path';
import { ToolFailure } from '../../core/tool-failure.ts';
import { placesOnPath } from './installed-places.ts';
import { isProgram } from './is-program.ts';

export interface NamedBrowser {
  /** `--browser`, or the name of an environment variable. */
  readonly by: string;
  readonly program: string;
}

export interface Naming {
  /** What `--browser` says. */
  readonly browser: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly platform: NodeJS.Platform;
}

/** The first one set counts. The last two are what Puppeteer and Karma or Lighthouse read. */
export const browserVariables = ['JOURNEYMAP_BROWSER', 'PUPPETEER_EXECUTABLE_PATH', 'CHROME_PATH'] as const;

/**
 * The browser that the person names, or nothing where nobody does.
 * @throws ToolFailure where what is named is no program
 */
export function namedBrowser({ browser, env, cwd, platform }: Naming): NamedBrowser | undefined {
  const names = [
    ['--browser', browser] as const,
    ...browserVariables.map((variable) => [variable, env[variable]] as const),
  ];
  for (const [by, name] of names) {
    if (name === undefined || name === '') continue;
    const onPath = basename(name) === name ? placesOnPath(name, { platform, env }) : [];
    const program = [...onPath, resolve(cwd, name)].find(isProgram);
    if (program !== undefined) return { by, program };
    throw new ToolFailure(
      `${by} says that the browser is ${name}, but there is no such program.`,
      by === '--browser'
        ? 'Give the path of a Chrome, Chromium or Edge, or leave --browser out to have one found.'
        : `Set ${by} to the path of a Chrome, Chromium or Edge, or unset it to have one found.`,
    );
  }
  return undefined;
}
