import { printable } from '../core/printable.ts';
import { ToolFailure } from '../core/tool-failure.ts';

/** An output, before it is written. */
export interface Target {
  /** Relative to the output folder, forward slashes. */
  readonly path: string;
  /** The map that it comes from, as the person knows it. */
  readonly origin: string | undefined;
}

/** The same for all names that some file system takes for one: macOS and Windows fold case, macOS normalises too. */
export const foldName = (path: string): string => path.toLowerCase().toUpperCase().normalize('NFC');

const quoted = (text: string): string => `"${printable(text)}"`;

/** The failure for two outputs that would be one file. */
export function collision(first: Target, second: Target): ToolFailure {
  const origins = [first.origin, second.origin].filter((origin) => origin !== undefined).map(printable);
  const names =
    first.path === second.path
      ? `the same file ${quoted(first.path)}`
      : `${quoted(first.path)} and ${quoted(second.path)}, which are one file on some systems`;
  return new ToolFailure(
    origins.length === 2
      ? `${origins.join(' and ')} would both write ${names}.`
      : `Two outputs would write ${names}.`,
    'Rename one of the maps.',
  );
}
