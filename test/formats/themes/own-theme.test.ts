import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { SourceFile } from '../../../src/core/source-file.ts';
import { builtInTemplates } from '../../../src/formats/templates/built-in.ts';
import { ownTheme } from '../../../src/formats/themes/own-theme.ts';
import { pretty } from '../../../src/report/pretty.ts';

const folder = fileURLToPath(new URL('../../fixtures/themes/', import.meta.url));
const standard = new SourceFile('themes/studio.css', builtInTemplates().text('themes/studio.css'));
const read = (css: string, name = 'mine.css') => ownTheme(new SourceFile(name, css), standard);

/* A new case is a new file; `npx vitest run test/formats/themes --update` writes what comes of it. */
describe('a theme of one’s own', () => {
  it.each(readdirSync(folder).filter((name) => name.endsWith('.css')))('%s', async (name) => {
    const own = read(readFileSync(folder + name, 'utf8'), name);
    const findings = own.ok ? own.value.warnings : own.error;
    expect(findings.every(({ severity }) => severity === (own.ok ? 'warning' : 'error'))).toBe(true);
    expect(own.ok).toBe(!name.startsWith('err-'));
    const report = pretty.render(findings, { color: false, columns: 100, limit: 50 });
    const outcome = own.ok ? `${own.value.theme.scheme}\n${own.value.theme.css}\n${report}` : report;
    await expect(outcome).toMatchFileSnapshot(folder + name.replace(/\.css$/, '.out'));
  });
});
