import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readTemplates } from '../../src/build/templates/read-templates.ts';
import { plainerCss } from '../../src/build/plainer-css.ts';
import { readIcons } from '../../src/build/read-icons.ts';
import { specificationsModule, templatesModule, templatesPlugin } from '../../src/build/templates-plugin.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'journeymap-templates-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

const load = (id: string, addWatchFile: (file: string) => void = () => {}) =>
  templatesPlugin(folder).load.call({ addWatchFile }, id);

describe('the templates of a folder', () => {
  test('are listed in one order, by name; other files are left out', () => {
    write({
      'partials/b.hbs': '',
      'html/z.hbs': '',
      'html/Z.hbs': '',
      'themes/a.css': 'a{}',
      'notes.md': 'x',
    });
    const { templates, texts } = readTemplates(folder);
    expect([...templates.keys()]).toEqual(['html/Z.hbs', 'html/z.hbs', 'partials/b.hbs']);
    expect([...texts]).toEqual([['themes/a.css', 'a{}']]);
  });

  test.each([
    '{{{title}}}',
    '{{&title}}',
    '{{#if a}}{{#each b}}{{~{c}~}}{{/each}}{{/if}}',
    '{{#if a}}{{else}}{{& b}}{{/if}}',
  ])('may not print without escaping: %s', (text) => {
    write({ 'partials/a.hbs': `\n ${text}` });
    expect(() => readTemplates(folder)).toThrow(
      /^templates\/partials\/a\.hbs: line 2:\d+ prints without escaping/,
    );
  });

  test('may do so in the two pages, and speak of it in a comment', () => {
    write({
      'html/page.hbs': '{{{css}}}',
      'html/index.hbs': '{{{css}}}',
      'partials/a.hbs': '{{!-- {{{x}}} --}}',
    });
    expect([...readTemplates(folder).templates.keys()]).toHaveLength(3);
  });

  test.each([
    ['a block left open', '{{#if a}}'],
    ['a helper that nobody knows', '{{shout a}}'],
    ['a helper that writes to stdout', '{{log a}}'],
  ])('%s fails the build', (_what, text) => {
    write({ 'html/a.hbs': text });
    for (const id of [templatesModule, specificationsModule])
      expect(() => load(id)).toThrow(/^templates\/html\/a\.hbs: /);
  });

  test('a stylesheet that ends its element fails the build', () => {
    write({ 'themes/a.css': 'a::after { content: "</Style>" }' });
    expect(() => readTemplates(folder)).toThrow('templates/themes/a.css: "</style"');
  });

  test('are watched, all of them', () => {
    write({ 'html/a.hbs': '', 'themes/a.css': '' });
    for (const [id, expected] of [
      [templatesModule, '"html/a.hbs": template0'],
      [specificationsModule, '"html/a.hbs": () => ({'],
    ] as const) {
      const watched: string[] = [];
      expect(load(id, (file) => void watched.push(file))).toContain(expected);
      expect(watched).toEqual([folder, join(folder, 'html/a.hbs'), join(folder, 'themes/a.css')]);
    }
  });
});

test('CSS loses comments and indentation, and nothing else', () => {
  const css = `/* a */\n.a {\n  width: calc(1px + 2px); /* b\n c */\n\n  content: "/* kept */ \\" /* x */";\n}\n.b{background:url(data:a/*b)}\n`;
  expect(plainerCss(css)).toBe(
    '.a {\nwidth: calc(1px + 2px);\ncontent: "/* kept */ \\" /* x */";\n}\n.b{background:url(data:a/*b)}',
  );
});

test('an icon is what is inside its <svg>, for each that a folder of templates names', () => {
  write({ 'icons.json': '["star", "target"]', 'parts/a/icons.json': '["star"]' });
  const { icons, files } = readIcons(folder);
  expect(icons.get('target')).toBe(
    '<circle cx="12" cy="12" r="10" /><circle cx="12" cy="12" r="6" /><circle cx="12" cy="12" r="2" />',
  );
  expect(icons.has('star')).toBe(true);
  expect(files).toContain(join(folder, 'parts/a/icons.json'));
  write({ 'icons.json': '["no-such-icon"]' });
  expect(() => readIcons(folder)).toThrow('no-such-icon');
});
