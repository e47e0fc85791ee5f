import { ToolFailure } from '../../core/tool-failure.ts';

const variable = 'JOURNEYMAP_BROWSER_TIMEOUT';
const usual = 30;
const most = 3600;

/**
 * How long a browser may take to start, and to draw one picture or print one page, in seconds. A slow machine may be
 * given more.
 * @throws ToolFailure where the variable holds no such number
 */
export function timeLimit(env: Readonly<Record<string, string | undefined>>): number {
  const value = env[variable] ?? '';
  if (value.trim() === '') return usual;
  const seconds = Number(value);
  if (seconds > 0 && seconds <= most) return seconds;
  throw new ToolFailure(
    `${variable} cannot be "${value}".`,
    `Give it a number of seconds, up to ${most}, or unset it: it is ${usual} then.`,
  );
}

export const moreTime = `On a slow machine, give it more time: ${variable}=120 (seconds).`;
