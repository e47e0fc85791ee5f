import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import chromium from '@sparticuz/chromium';

/**
 * The browser that both programs are measured with: an installed one, or the packaged one.
 * @returns {Promise<{ path: string, args: readonly string[], headless: boolean | 'shell' }>}
 */
export async function benchBrowser() {
  const names = ['google-chrome', 'chromium', 'chromium-browser'];
  const installed = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => existsSync(file));
  if (installed !== undefined) return { path: installed, args: ['--no-sandbox'], headless: true };
  return { path: await chromium.executablePath(), args: chromium.args, headless: 'shell' };
}
