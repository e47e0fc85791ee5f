import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ToolFailure } from '../../src/core/tool-failure.ts';
import { readTemplateFiles } from '../../src/io/read-template-files.ts';
import { tempFolder } from './temp-folder.ts';

test('every template and theme below the folder, sorted, without its byte order mark', () => {
  const folder = tempFolder({
    'markdown/page.hbs': '\ufeff# {{title}}',
    'html/page.hbs': '<p>é</p>',
    'html.hbs': '',
    'themes/own.css': 'p{}',
    'README.md': '',
    '.git/x.hbs': '',
    'node_modules/y/z.hbs': '',
  });
  symlinkSync(join(folder, 'html/page.hbs'), join(folder, 'linked.hbs'));
  const files = readTemplateFiles(folder, './templates/');
  expect(files.map(({ name, source }) => [name, source.path, source.text])).toEqual([
    ['html.hbs', './templates/html.hbs', ''],
    ['html/page.hbs', './templates/html/page.hbs', '<p>é</p>'],
    ['linked.hbs', './templates/linked.hbs', '<p>é</p>'],
    ['markdown/page.hbs', './templates/markdown/page.hbs', '# {{title}}'],
    ['themes/own.css', './templates/themes/own.css', 'p{}'],
  ]);
});

test('a folder that is not there, or is a file', () => {
  const folder = tempFolder({ f: '' });
  expect(() => readTemplateFiles(join(folder, 'gone'), 'gone')).toThrow(
    new ToolFailure('Cannot read the template folder gone: there is no such file or folder.'),
  );
  expect(() => readTemplateFiles(join(folder, 'f'), 'f')).toThrow(ToolFailure);
});

test('bytes that are not UTF-8, and a file beyond all measure', () => {
  const folder = tempFolder();
  writeFileSync(join(folder, 'a.hbs'), Buffer.from([0x61, 0xff]));
  expect(() => readTemplateFiles(folder, 't')).toThrow('The template t/a.hbs is not UTF-8 text.');
  writeFileSync(join(folder, 'a.hbs'), 'x'.repeat(1024 * 1024 + 1));
  expect(() => readTemplateFiles(folder, 't')).toThrow('The template t/a.hbs is larger than 1 MiB.');
});
