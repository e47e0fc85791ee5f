import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { assetsPlugin } from './src/build/assets-plugin.ts';
import { templatesPlugin } from './src/build/templates-plugin.ts';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  version: string;
};

export default defineConfig({
  plugins: [templatesPlugin(fileURLToPath(new URL('templates', import.meta.url))), assetsPlugin('cache')],
  define: { __JOURNEYMAP_VERSION__: JSON.stringify(version) },
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
    reporters: ['default', './test/plain-summary-reporter.ts'],
    pool: 'threads',
    maxWorkers: 2,
    // Property tests and tests of the built binary are slow on a busy machine; a hang still ends.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
