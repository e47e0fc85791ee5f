import { createRequire } from 'node:module';
import type { Node, Renderer } from '@takumi-rs/core';
import { ToolFailure } from '../../core/tool-failure.ts';
import { openNative, type Engine } from './native-engine.ts';

export type { Engine, Node };

const name = '@takumi-rs/core';

/**
 * The engine is a native module, and so a package of its own beside the program.
 * @throws ToolFailure where it is not installed, or has no part for this platform
 */
export function openEngine(): Engine {
  const require = createRequire(import.meta.url);
  const native = openNative(require);
  if (native !== undefined) return native;
  try {
    const { Renderer } = require(name) as { readonly Renderer: new () => Renderer };
    return new Renderer();
  } catch (error) {
    throw isMissing(error) ? notInstalled() : notStarting(error);
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  error.code === 'MODULE_NOT_FOUND' &&
  error.message.includes(`'${name}'`);

const notInstalled = (): ToolFailure =>
  new ToolFailure(
    `The formats svg and png are drawn by the package ${name}, which is not installed.`,
    `Install it: npm install ${name}`,
  );

function notStarting(error: unknown): ToolFailure {
  const problem = error instanceof Error ? error.message.split('\n', 1).join('') : String(error);
  return new ToolFailure(
    `The package ${name}, which draws the formats svg and png, does not start on ${process.platform} ${process.arch}: ${problem}`,
    `Its native part is a package of its own, which is missing where npm was told to leave out optional packages, or where node_modules came from another machine. Install it anew: npm install --include=optional ${name}`,
  );
}
