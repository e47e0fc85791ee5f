import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type InputOptions } from 'rolldown';
import { assetPackages, assetsPlugin } from './src/build/assets-plugin.ts';
import {
  asciiOnly,
  withoutChildProcess,
  withoutSourceMap,
  withoutYamlWriter,
} from './src/build/lighter-bundle.ts';
import { lateModules } from './src/build/late-modules.ts';
import { licencesPlugin } from './src/build/licences-plugin.ts';
import { readingPlanPlugin } from './src/build/reading-plan-plugin.ts';
import { schemasPlugin } from './src/build/schemas-plugin.ts';
import { iconsModule, templatesPlugin } from './src/build/templates-plugin.ts';
import { walkPlanPlugin } from './src/build/walk-plan-plugin.ts';
import { typesPlugin } from './src/build/types-plugin.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const { version, dependencies } = JSON.parse(readFileSync(here('package.json'), 'utf8')) as {
  version: string;
  dependencies: Readonly<Record<string, string>>;
};

/** Too large to bundle, and there only where the person has installed them. */
const external = [
  /^@mermaid-js\/mermaid-cli(?:\/|$)/,
  /^puppeteer(?:-core)?(?:\/|$)/,
  /^@takumi-rs\/core(?:\/|$)/,
  /^@sparticuz\/chromium(?:\/|$)/,
];

/** What the program starts with, `--version` and `--help` included: commander, and the vocabulary of all floors. */
const start = [
  /src\/core\//,
  /src\/formats\/registry\.ts/,
  /src\/cli\/(?:main|input-options|interrupted|process-io|usage-failure)\.ts/,
  /src\/cli\/commands\//,
  /node_modules\/commander\//,
];

/**
 * What nearly every run needs, in one file with all it imports: opening forty small files costs more than reading a
 * few functions that are not called. What only some runs need (a user's templates, reports, the JSON Schema) is
 * imported from there by `import()` and stays apart.
 */
const work = [
  /src\/cli\/(?:settings|open-run|check-maps|summary)\.ts/,
  /src\/io\/(?:load-templates|output-folder)\.ts/,
  /src\/formats\/(?:html|markdown|mermaid)\//,
];

/** What a picture needs beside that, in one file for the same reason. */
const picture = [/src\/formats\/picture\//, /src\/io\/(?:drawing|fonts)\//];

/** What only files with mistakes need, and such as are written in an unusual way. */
const late = [
  'src/parse/parse-whole.ts',
  'src/parse/is-empty-file.ts',
  'src/model/read-by-schema.ts',
  'src/app/mistakes-of.ts',
  'src/app/files/mistakes-in-file.ts',
  'src/app/files/check-library-file.ts',
  'src/app/config.ts',
];

/** Only `explain` tells what findings mean: it has these in a file of their own, wherever they stand. */
const explanations = /src\/(?:.*explanations|core\/explanation)\.ts/;

/** What is said of findings in Indonesian, in one file as well. */
const indonesian = /src\/(?:(?!cli\/language).*\.id|core\/translation)\.ts/;

const matches = (patterns: readonly RegExp[], id: string): boolean =>
  patterns.some((pattern) => pattern.test(id)) && !explanations.test(id) && !indonesian.test(id);

/** What the program and the library have in common: two bundles of the same code. */
const common = {
  platform: 'node',
  external,
  // The same library as ES modules: only what is used stays, and no module is wrapped in a function.
  resolve: { alias: { yaml: here('node_modules/yaml/browser/index.js') } },
  transform: {
    target: 'node20',
    define: {
      __JOURNEYMAP_VERSION__: JSON.stringify(version),
      __ENGINE_VERSION__: JSON.stringify(dependencies['@takumi-rs/core']),
    },
  },
} satisfies InputOptions;

const plugins = () => [
  templatesPlugin(here('templates')),
  walkPlanPlugin(),
  readingPlanPlugin(),
  assetsPlugin('dist'),
  withoutSourceMap,
  withoutChildProcess,
  withoutYamlWriter,
  asciiOnly,
];

export default defineConfig([
  {
    // The program is CommonJS: Node starts it faster, and on every version its compiled form can be kept.
    ...common,
    input: {
      cli: here('src/cli/main.ts'),
      'compile-cache': here('src/io/compile-cache.ts'),
      'map-worker': here('src/io/map-worker.ts'),
    },
    plugins: [
      ...plugins(),
      lateModules(late.map(here)),
      schemasPlugin(here('bin/journeymap.js')),
      licencesPlugin({
        fileName: 'THIRD-PARTY-LICENSES.txt',
        embedded: {
          [iconsModule]: [{ folder: here('node_modules/lucide-static') }],
          ...assetPackages,
        },
        withoutText: {
          '@takumi-rs/helpers': { copyright: 'Copyright (c) Kane Wang', text: 'MIT' },
        },
      }),
    ],
    output: {
      dir: here('dist'),
      format: 'cjs',
      minify: true,
      cleanDir: true,
      entryFileNames: '[name].cjs',
      chunkFileNames: 'program/[name]-[hash].cjs',
      codeSplitting: {
        groups: [
          { name: 'start', priority: 2, test: (id) => matches(start, id) },
          { name: 'work', priority: 1, test: (id) => matches(work, id) },
          { name: 'picture', priority: 1, test: (id) => matches(picture, id) },
          { name: 'indonesian', test: indonesian },
        ],
      },
    },
  },
  {
    ...common,
    input: { index: here('src/index.ts') },
    plugins: [...plugins(), typesPlugin(here('src/index.ts'), here('tsconfig.json'))],
    // The types come from the TypeScript compiler, which takes its time.
    checks: { pluginTimings: false },
    output: { dir: here('dist'), format: 'esm', minify: true, chunkFileNames: 'library/[name]-[hash].js' },
  },
]);
