import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';
import { assetsPlugin } from './src/build/assets-plugin.ts';
import { readingPlanPlugin } from './src/build/reading-plan-plugin.ts';
import { templatesPlugin } from './src/build/templates-plugin.ts';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  version: string;
};

export default defineConfig(({ mode }) => ({
  plugins: [
    templatesPlugin(fileURLToPath(new URL('templates', import.meta.url))),
    readingPlanPlugin(),
    assetsPlugin('cache'),
  ],
  define: { __JOURNEYMAP_VERSION__: JSON.stringify(version) },
  test: {
    // The long run takes the files that are long by themselves, and those that then go through all naughty strings.
    include:
      mode === 'long' ? ['test/**/*.long.test.ts', 'test/formats/**/*.test.ts'] : ['test/**/*.test.ts'],
    exclude: mode === 'long' ? configDefaults.exclude : [...configDefaults.exclude, '**/*.long.test.ts'],
    environment: 'node',
    reporters: ['default', './test/plain-summary-reporter.ts'],
    pool: 'threads',
    maxWorkers: 2,
    // Property tests and tests of the built binary are slow on a busy machine; a hang still ends.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
}));
