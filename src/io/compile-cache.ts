import { lstatSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import Module from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';

interface CompilingModule {
  exports: unknown;
  _compile(content: string, filename: string): void;
}

interface Compiled {
  readonly script: Script;
  readonly file: string;
}

/**
 * Keeps the compiled form of the program, so that the second start compiles nothing. From 22.1 on Node does this by
 * itself; for Node 20 the same is done here, for the files of one folder, and the same variables are listened to:
 * NODE_COMPILE_CACHE names the place, NODE_DISABLE_COMPILE_CACHE turns it off. It saves a fifth of a short run.
 * What is loaded this way cannot `import()` another package; the bundle does not, and a test sees to that.
 * @param folder absolute; only its files are kept, and their names must change with their content
 */
export function enableCompileCache(folder: string): void {
  // Newer than the types that describe the oldest Node we run on.
  const { enableCompileCache: nodesOwn } = Module as { enableCompileCache?: () => void };
  if (nodesOwn !== undefined) return nodesOwn();
  if (process.env['NODE_DISABLE_COMPILE_CACHE'] === '1') return;
  const cache = ownFolder();
  if (cache !== undefined) compileThrough(folder, cache);
}

/** A folder that nobody else can write to: what lies in it is run. `undefined` where there is none to be had. */
function ownFolder(): string | undefined {
  const uid = process.getuid?.() ?? 0;
  // Right below the temp folder, where nobody else can rename it; a folder between could be somebody else's.
  const base = process.env['NODE_COMPILE_CACHE'] ?? tmpdir();
  const folder = join(base, `journeymap-${__JOURNEYMAP_VERSION__}-${process.version}-${process.arch}-${uid}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const stats = lstatSync(folder);
    const isOurs = process.getuid === undefined || (stats.uid === uid && (stats.mode & 0o077) === 0);
    return stats.isDirectory() && isOurs ? folder : undefined;
  } catch {
    return undefined;
  }
}

function compileThrough(folder: string, cache: string): void {
  const prototype = (Module as unknown as { prototype: CompilingModule }).prototype;
  const compile = prototype._compile;
  const fresh: Compiled[] = [];
  prototype._compile = function (content, filename) {
    if (!filename.startsWith(folder)) return compile.call(this, content, filename);
    // The bundler puts a hash of the content into the name; V8 itself only compares lengths.
    const file = join(cache, basename(filename));
    const cachedData = read(file);
    const script = new Script(Module.wrap(content), {
      filename,
      ...(cachedData === undefined ? {} : { cachedData }),
    });
    if (cachedData === undefined || script.cachedDataRejected) fresh.push({ script, file });
    const run = script.runInThisContext() as (...args: unknown[]) => void;
    run.call(this.exports, this.exports, Module.createRequire(filename), this, filename, dirname(filename));
  };
  // At the end the functions that were needed are compiled, and they are what the next start wants.
  process.once('exit', () => {
    for (const { script, file } of fresh) write(file, script);
  });
}

function read(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Losing the cache costs a few milliseconds, so whatever goes wrong here is passed over. */
function write(file: string, script: Script): void {
  try {
    const temporary = `${file}.${process.pid}`;
    writeFileSync(temporary, script.createCachedData(), { mode: 0o600 });
    renameSync(temporary, file);
  } catch {
    // A full or read-only temp folder.
  }
}
