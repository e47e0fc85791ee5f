import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';
import { assetsPlugin } from './src/build/assets-plugin.ts';
import { readingPlanPlugin } from './src/build/reading-plan-plugin.ts';
import { templatesPlugin } from './src/build/templates-plugin.ts';
import { walkPlanPlugin } from './src/build/walk-plan-plugin.ts';

const { version, dependencies } = JSON.parse(
  readFileSync(new URL('package.json', import.meta.url), 'utf8'),
) as { version: string; dependencies: Readonly<Record<string, string>> };

/** What starts a browser or another program, draws pictures, or bundles and packs the program. */
const slow = [
  'browser',
  'build',
  'cli',
  'docs',
  'e2e',
  'examples',
  'io/browser',
  'io/drawing',
  'library',
  'package',
].map((folder) => `test/${folder}/**/*.test.ts`);
const long = 'test/**/*.long.test.ts';
const others = [...configDefaults.exclude, long];

export default defineConfig(({ mode }) => ({
  plugins: [
    templatesPlugin(fileURLToPath(new URL('templates', import.meta.url))),
    walkPlanPlugin(),
    readingPlanPlugin(),
    assetsPlugin('cache'),
  ],
  define: {
    __JOURNEYMAP_VERSION__: JSON.stringify(version),
    __ENGINE_VERSION__: JSON.stringify(dependencies['@takumi-rs/core']),
  },
  test: {
    projects:
      mode === 'long'
        ? // The files that are long by themselves, and those that then go through many more texts.
          [
            {
              extends: true,
              test: { name: 'long', include: [long, 'test/{formats,parse,parts}/**/*.test.ts'] },
            },
          ]
        : [
            {
              extends: true,
              test: {
                name: 'fast',
                include: ['test/**/*.test.ts'],
                exclude: [...others, ...slow],
                // They share what they import: reading it anew for each file takes longer than most tests.
                isolate: false,
                setupFiles: ['test/no-programs.ts'],
              },
            },
            { extends: true, test: { name: 'slow', include: slow, exclude: others } },
          ],
    environment: 'node',
    reporters: ['default', './test/plain-summary-reporter.ts'],
    pool: 'threads',
    maxWorkers: 2,
    // Property tests and tests of the built binary are slow on a busy machine; a hang still ends.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
}));
