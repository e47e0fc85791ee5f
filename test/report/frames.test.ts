import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SourceFile } from '../../src/core/source-file.ts';
import { invalid } from '../../src/model/shape/findings.ts';
import { pretty } from '../../src/report/pretty.ts';
import { english } from '../../src/report/english.ts';

/**
 * Each `frames/<case>.txt` is a source whose span stands between ⟦ and ⟧; `<case>.out` is the finding as it is printed
 * in 60 columns. `npx vitest run test/report -u` writes them anew: look at them in a terminal before you commit.
 */
const folder = join(import.meta.dirname, 'frames');
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .toSorted();

describe('frames', () => {
  test.each(cases)('%s', async (name) => {
    const marked = readFileSync(join(folder, name), 'utf8');
    const start = marked.indexOf('⟦');
    const end = marked.indexOf('⟧') - 1;
    const source = new SourceFile('maps/coffee.journey.yaml', marked.replace(/[⟦⟧]/g, ''));
    const finding = invalid.at({ source, span: { start, end } }, { problem: 'This is the place.' });
    const text = pretty.render([finding], { language: english, color: false, columns: 60, limit: 1 });
    await expect(text).toMatchFileSnapshot(join(folder, name.replace('.txt', '.out')));
  });
});
