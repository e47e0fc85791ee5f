import { lstatSync, mkdirSync } from 'node:fs';
import Module from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { readCompiled, writeCompiled } from './compiled-file.ts';

interface CompilingModule {
  exports: unknown;
  _compile(content: string, filename: string, ...more: unknown[]): void;
}

interface Compiled {
  readonly script: Script;
  readonly content: string;
  readonly filename: string;
}

/**
 * Keeps the compiled form of the program, so that the second start compiles nothing. It saves a fifth of a short run.
 * From 22.1 on Node can do this by itself (`module.enableCompileCache`), but Node 20 cannot, and on 22 to 26 a run with
 * Node's own takes a quarter longer than one with this. The same variables are listened to: NODE_COMPILE_CACHE names
 * the place, NODE_DISABLE_COMPILE_CACHE turns it off.
 * What is loaded this way cannot `import()` another package; the bundle does not, and a test sees to that.
 * @param folder absolute; only its files are kept
 * @param command what is to be done: what is kept are the functions that the first run needed, and other commands need others
 */
export function enableCompileCache(folder: string, command = process.argv[2] ?? ''): void {
  if (process.env['NODE_DISABLE_COMPILE_CACHE'] === '1') return;
  // What is no name of a command (an option, a path) must not make a folder of its own each time.
  const name = /^[a-z]{4,8}$/.test(command) ? command : '';
  const cache = ownFolder(process.env['NODE_COMPILE_CACHE'] ?? tmpdir(), [folder, name]);
  if (cache !== undefined) compileThrough(folder, cache);
}

/** A folder that nobody else can write to: what lies in it is run. `undefined` where there is none to be had. */
function ownFolder(base: string, what: readonly string[]): string | undefined {
  const uid = process.getuid?.() ?? 0;
  const { version, arch, execArgv, env } = process;
  // V8 refuses what was compiled under other options: two ways of starting would replace each other's at every run.
  const user = hash([...what, ...execArgv, env['NODE_OPTIONS']].join('\n'));
  // Right below the temp folder, where nobody else can rename it; a folder between could be somebody else's.
  const folder = join(base, `journeymap-${__JOURNEYMAP_VERSION__}-${version}-${arch}-${uid}-${user}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const stats = lstatSync(folder);
    const isOurs = process.getuid === undefined || (stats.uid === uid && (stats.mode & 0o077) === 0);
    return stats.isDirectory() && isOurs ? folder : undefined;
  } catch {
    return undefined;
  }
}

/** Tells folders apart, no more: two that share one lose time. `node:crypto` would take longer than all the rest here. */
function hash(text: string): string {
  let value = 0;
  for (let at = 0; at < text.length; at++) value = (Math.imul(value, 31) + text.charCodeAt(at)) | 0;
  return (value >>> 0).toString(36);
}

function compileThrough(folder: string, cache: string): void {
  const prototype = (Module as unknown as { prototype: CompilingModule }).prototype;
  const compile = prototype._compile;
  const fresh: Compiled[] = [];
  const kept = (filename: string): string => join(cache, basename(filename));
  prototype._compile = function (content, filename, ...more) {
    if (!filename.startsWith(folder)) return compile.call(this, content, filename, ...more);
    const cachedData = readCompiled(kept(filename), filename);
    const script = new Script(Module.wrap(content), {
      filename,
      ...(cachedData === undefined ? {} : { cachedData }),
    });
    if (cachedData === undefined || script.cachedDataRejected) fresh.push({ script, content, filename });
    const run = script.runInThisContext() as (...args: unknown[]) => void;
    run.call(this.exports, this.exports, Module.createRequire(filename), this, filename, dirname(filename));
  };
  // At the end the functions that were needed are compiled, and they are what the next start wants.
  process.once('exit', () => {
    for (const { script, content, filename } of fresh)
      writeCompiled(kept(filename), filename, content, () => script.createCachedData());
  });
}
