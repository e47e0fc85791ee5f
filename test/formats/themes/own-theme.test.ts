import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { SourceFile } from '../../../src/core/source-file.ts';
import { builtInTemplates } from '../../../src/formats/templates/built-in.ts';
import { ownTheme } from '../../../src/formats/themes/own-theme.ts';
import { pretty } from '../../../src/report/pretty.ts';
import { runs } from '../../long-run.ts';
import { english } from '../../../src/report/english.ts';

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
    const report = pretty.render(findings, { language: english, color: false, columns: 100, limit: 50 });
    const outcome = own.ok ? `${own.value.theme.scheme}\n${own.value.theme.css}\n${report}` : report;
    await expect(outcome).toMatchFileSnapshot(folder + name.replace(/\.css$/, '.out'));
  });
});

/** All that the CSS of a theme may hold, whatever the file: our own frame, and colours in it. */
const ownCss =
  /^(?:(?:@media screen and \(prefers-color-scheme: dark\) \{\n|@media print \{\n)?:root \{\n(?:--[a-z0-9-]+: #[0-9a-f]{6}(?:[0-9a-f]{2})?;\n)*\}(?:\n\})?\n?)+$/;

describe('no text of a file gets into a page', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...':root { } @media print @media (prefers-color-scheme: dark) --ink: --ground: --hue-1: #fff #12345678 red rgb(1 2 3) ; : /* */ } }'.split(
        ' ',
      ),
      ':root { --ink: red; }',
      '--ink: hsl(1 2% 3%);',
      '</style>',
      'url(//x)',
      '@import',
      'expression(1)',
    ),
    fc.string(),
  );

  const pieces = fc.array(piece, { maxLength: 12 }).map((all) => all.join(' '));
  const wellFormed = fc
    .array(fc.constantFrom('--ink: #123;', '--ground: hsl(1 2% 3%);', '--hue-1: red;', '/* x */'))
    .map((all) => `:root { ${all.join(' ')} }`);

  test('any file is read or refused, and what is read is written in our own words', () => {
    let wasRead = 0;
    fc.assert(
      fc.property(fc.oneof({ weight: 9, arbitrary: pieces }, wellFormed), (css) => {
        const own = read(css);
        if (own.ok) {
          wasRead += 1;
          expect(own.value.theme.css).toMatch(ownCss);
        } else {
          expect(own.error.length).toBeGreaterThan(0);
          for (const { span } of own.error) {
            expect(span.start).toBeLessThanOrEqual(span.end);
            expect(span.end).toBeLessThanOrEqual(css.length);
          }
        }
      }),
      { numRuns: runs(250) },
    );
    expect(wasRead).toBeGreaterThan(0);
  });

  test('any value is a colour or is refused', () => {
    fc.assert(
      fc.property(
        fc.oneof(piece, fc.string({ unit: fc.constantFrom(...'#rgb(),%0159 ef./;}') })),
        (value) => {
          const own = read(`:root { --ink: ${value} }`);
          if (own.ok) expect(own.value.theme.css).toMatch(ownCss);
        },
      ),
      { numRuns: runs(250) },
    );
  });
});

describe('a suggested colour', () => {
  const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

  test('passes where the declared one did not', () => {
    fc.assert(
      fc.property(
        hex,
        fc.constantFrom('--ink', '--hue-3', '--truth', '--negative', '--soft'),
        (colour, name) => {
          const own = read(`:root { ${name}: ${colour}; }`);
          const [better] = own.ok ? own.value.warnings.flatMap(({ suggestions = [] }) => suggestions) : [];
          if (better === undefined) return;
          const again = read(`:root { ${name}: ${better}; }`);
          expect(again.ok && again.value.warnings).toEqual([]);
        },
      ),
    );
  });
});
