import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'rolldown';

const prefix = '\0late:';
/** A function that exists in no output: {@link lateModules} takes it out again. */
const mark = '__journeymapNow';

/**
 * Puts modules that most runs do not need into files of their own, which are read when one of their functions is first
 * called. `import()` could do so only where one can wait; here a call stays a call, and the sources import such a module
 * as any other.
 *
 * The bundler writes `import()` as a promise of `require()`; this takes the `require()` out of the promise.
 * @param files absolute paths; of their exports, functions alone are handed on
 */
export function lateModules(files: readonly string[]): Plugin {
  return {
    name: 'journeymap-late-modules',
    resolveId(id, importer) {
      if (importer === undefined || importer.startsWith(prefix)) return undefined;
      const file = resolve(dirname(importer), id);
      return files.includes(file) ? prefix + file : undefined;
    },
    load(id) {
      if (!id.startsWith(prefix)) return undefined;
      const file = id.slice(prefix.length);
      const names = [...readFileSync(file, 'utf8').matchAll(/^export function (\w+)/gm)].map(
        ([, name]) => name,
      );
      return [
        `let loaded;`,
        `const load = () => (loaded ??= ${mark}(import(${JSON.stringify(file)})));`,
        ...names.map((name) => `export const ${name} = (...args) => load().${name}(...args);`),
      ].join('\n');
    },
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !chunk.code.includes(mark)) continue;
        chunk.code = chunk.code.replaceAll(promised, 'require($<file>)$<exports>');
        if (chunk.code.includes(mark))
          throw new Error(`${chunk.fileName}: an import() that is not understood`);
      }
    },
  };
}

const promised = new RegExp(
  String.raw`${mark}\(Promise\.resolve\(\)\.then\(\(\)=>require\((?<file>[^()]+)\)\)(?:\.then\((\w+)=>\2(?<exports>\.\w+)\))?\)`,
  'g',
);
