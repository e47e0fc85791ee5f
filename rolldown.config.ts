import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'rolldown';
import { dts } from 'rolldown-plugin-dts';
import { licencesPlugin } from './src/build/licences-plugin.ts';
import { iconsModule, templatesPlugin } from './src/build/templates-plugin.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const { version } = JSON.parse(readFileSync(here('package.json'), 'utf8')) as { version: string };

/** Too large to bundle, and there only where the person has installed them. */
const external = [
  /^@mermaid-js\/mermaid-cli(?:\/|$)/,
  /^puppeteer(?:-core)?(?:\/|$)/,
  /^@sparticuz\/chromium(?:\/|$)/,
];

/** Handlebars' compiler uses source-map where it is there, for maps that nobody asks for, and does without it else. */
const withoutSourceMap = {
  name: 'journeymap-without-source-map',
  resolveId: (id: string) => (id === 'source-map' ? '\0source-map' : undefined),
  load: (id: string) => (id === '\0source-map' ? 'module.exports = {};' : undefined),
};

/** Commander loads child_process for subcommands that are programs of their own. We have none, and it takes 4 ms. */
const withoutChildProcess = {
  name: 'journeymap-without-child-process',
  resolveId: (id: string, importer: string | undefined) =>
    id === 'node:child_process' && /node_modules\/commander\//.test(importer ?? '')
      ? '\0child-process'
      : undefined,
  load: (id: string) => (id === '\0child-process' ? 'module.exports = {};' : undefined),
};

/**
 * Node's own modules, asked for as CommonJS would. As an ES module each has all its properties read once, and that
 * loads what nobody asked for: streams behind node:fs, standard input behind node:process; 5 to 8 ms in all.
 */
const builtinsOnDemand = {
  name: 'journeymap-builtins-on-demand',
  resolveId: (id: string) => (id.startsWith('node:') && id !== 'node:module' ? `\0builtin:${id}` : undefined),
  load: (id: string) =>
    id.startsWith('\0builtin:')
      ? `module.exports = globalThis.process.getBuiltinModule(${JSON.stringify(id.slice('\0builtin:'.length))});`
      : undefined,
};

/** The yaml package's writer and its YAML 1.1: nothing here writes YAML, and files are read as 1.2. A tenth of the bundle. */
const withoutYamlWriter: Plugin = {
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
const asciiOnly: Plugin = {
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

/** What the program starts with, `--version` and `--help` included: commander, and the vocabulary of all floors. */
const start = [
  /src\/core\//,
  /src\/formats\/registry\.ts/,
  /src\/cli\/(?:input-options|interrupted|process-io)\.ts/,
  /node_modules\/commander\//,
];

/**
 * What nearly every run needs, in one file with all it imports: opening forty small files costs more than reading a
 * few functions that are not called. What only some runs need (a user's templates, reports, the JSON Schema) is
 * imported from there by `import()` and stays apart.
 */
const work = [
  /src\/cli\/(?:settings|check-maps|summary)\.ts/,
  /src\/io\/output-folder\.ts/,
  /src\/formats\/(?:html|markdown|mermaid)\//,
];
const matches = (patterns: readonly RegExp[], id: string): boolean =>
  patterns.some((pattern) => pattern.test(id));

export default defineConfig([
  {
    input: { cli: here('src/cli/main.ts'), index: here('src/index.ts') },
    platform: 'node',
    external,
    // The same library as ES modules: only what is used stays, and no module is wrapped in a function.
    resolve: { alias: { yaml: here('node_modules/yaml/browser/index.js') } },
    transform: { target: 'node20', define: { __JOURNEYMAP_VERSION__: JSON.stringify(version) } },
    plugins: [
      templatesPlugin(here('templates')),
      withoutSourceMap,
      withoutChildProcess,
      builtinsOnDemand,
      withoutYamlWriter,
      asciiOnly,
      licencesPlugin({
        fileName: 'THIRD-PARTY-LICENSES.txt',
        embedded: { [iconsModule]: here('node_modules/lucide-static') },
      }),
    ],
    output: {
      dir: here('dist'),
      format: 'esm',
      minify: true,
      cleanDir: true,
      chunkFileNames: 'chunks/[name]-[hash].js',
      codeSplitting: {
        groups: [
          { name: 'start', priority: 2, test: (id) => matches(start, id) },
          { name: 'work', priority: 1, test: (id) => matches(work, id) },
        ],
      },
    },
  },
  {
    input: { index: here('src/index.ts') },
    platform: 'node',
    external,
    plugins: [dts({ emitDtsOnly: true })],
    // The types come from the TypeScript compiler, which takes its time.
    checks: { pluginTimings: false },
    output: { dir: here('dist'), format: 'esm' },
  },
]);
