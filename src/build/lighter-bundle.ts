import { readFileSync } from 'node:fs';
import type { Plugin } from 'rolldown';

/* Parts of the bundled packages that are never used here, and would only be read at every start. */

/** Handlebars' compiler uses source-map where it is there, for maps that nobody asks for, and does without it else. */
export const withoutSourceMap: Plugin = {
  name: 'journeymap-without-source-map',
  resolveId: (id) => (id === 'source-map' ? '\0source-map' : undefined),
  load: (id) => (id === '\0source-map' ? 'module.exports = {};' : undefined),
};

/** Commander loads child_process for subcommands that are programs of their own. We have none, and it takes 4 ms. */
export const withoutChildProcess: Plugin = {
  name: 'journeymap-without-child-process',
  resolveId: (id, importer) =>
    id === 'node:child_process' && /node_modules\/commander\//.test(importer ?? '')
      ? '\0child-process'
      : undefined,
  load: (id) => (id === '\0child-process' ? 'module.exports = {};' : undefined),
};

/** The yaml package's writer and its YAML 1.1: nothing here writes YAML, and files are read as 1.2. A tenth of the bundle. */
export const withoutYamlWriter: Plugin = {
  name: 'journeymap-without-yaml-writer',
  load(id) {
    if (!/node_modules\/yaml\/browser\/dist\/(?:stringify\/|schema\/yaml-1\.1\/(?!merge))/.test(id))
      return undefined;
    const exported = /export \{([^}]*)\}/.exec(readFileSync(id, 'utf8'))?.[1] ?? '';
    const names = exported.split(',').map((name) => name.trim());
    return names.map((name) => `export const ${name} = undefined;`).join('\n');
  },
};

/** Text beyond ASCII doubles the size of a file in V8's memory and slows its reading: such characters are escaped. */
export const asciiOnly: Plugin = {
  name: 'journeymap-ascii-only',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      file.code = file.code.replaceAll(
        /[^\0-\x7f]/g,
        (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
    }
  },
};
