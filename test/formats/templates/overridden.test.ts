import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/core/diagnostic.ts';
import { SourceFile } from '../../../src/core/source-file.ts';
import { render } from '../../../src/formats/mermaid/mermaid.ts';
import { defaultContext } from '../../../src/app/default-context.ts';
import { Ready } from '../../../src/formats/ready.ts';
import { overrideTemplates } from '../../../src/formats/templates/overridden.ts';
import { TemplateError } from '../../../src/formats/templates/template-error.ts';
import { sampleView } from '../sample-view.ts';
import { readTemplateFolder } from './read-template-folder.ts';

const fixtures = fileURLToPath(new URL('../../fixtures/templates', import.meta.url));

const view = sampleView({
  title: 'Kopi',
  personas: [{ name: 'Rina & Budi' }],
  stages: [{ name: 'Kesadaran', steps: [{ name: 'Melihat iklan', score: 1 }] }, { name: 'Keputusan' }],
});

function line({ code, severity, source, span, message, help }: Diagnostic): string {
  const at = source.position(span.start);
  const marked = source.text.slice(span.start, span.end);
  const meant = help?.startsWith('Did you mean') ? ` ${help.slice(0, help.indexOf('?') + 1)}` : '';
  return `${source.path}:${at.line}:${at.column} ${severity} ${code} ${JSON.stringify(marked)}\n  ${message}${meant}\n`;
}

/** What a person gets to see of a run with a template folder: the findings, and the diagram where there is one. */
async function run(folder: string): Promise<string> {
  const result = await overrideTemplates(readTemplateFolder(folder));
  if (!result.ok) return result.error.map(line).join('');
  const warnings = result.value.warnings.map(line).join('');
  try {
    return `${warnings}\n${render(view, defaultContext(result.value.templates))}`;
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return warnings + line(error.diagnostic);
  }
}

describe('template folders', () => {
  test.each(readdirSync(fixtures).map((name) => [name]))('%s', async (name) => {
    await expect(await run(`${fixtures}/${name}/templates`)).toMatchFileSnapshot(
      `${fixtures}/${name}/expected.txt`,
    );
  });
});

const overridden = async (files: Record<string, string>) => {
  const result = await overrideTemplates(
    Object.entries(files).map(([name, text]) => ({ name, source: new SourceFile(name, text) })),
  );
  if (!result.ok) throw new Error(result.error.map(line).join(''));
  return result.value.templates;
};

function failure(run: () => unknown): Diagnostic {
  try {
    run();
  } catch (error) {
    if (error instanceof TemplateError) return error.diagnostic;
    throw error;
  }
  throw new Error('nothing failed');
}

test('a built-in partial that is given the wrong data fails at the call of it', async () => {
  const templates = await overridden({ 'mermaid/journey.hbs': 'journey\n  {{> persona title}}\n' });
  const { source, span } = failure(() => templates.render('mermaid/journey.hbs', view));
  expect(source.path).toBe('mermaid/journey.hbs');
  expect(source.text.slice(span.start, span.end)).toBe('{{> persona title}}');
});

test('a built-in template that fails after a partial of the user is a bug, and not the fault of the user', async () => {
  const templates = await overridden({ 'partials/header.hbs': '{{title}}' });
  const page = {
    title: '',
    description: '',
    language: { content: '', direction: '' },
    csp: '',
    css: '',
    symbols: '',
  };
  const render = () => templates.render('html/page.hbs', page);
  expect(render).toThrow('The built-in template html/page.hbs failed');
  expect(render).not.toThrow(TemplateError);
});

test('a failure leaves nothing behind for the next map', async () => {
  const templates = await overridden({
    'mermaid/journey.hbs': '{{> one}}',
    'partials/one.hbs': '{{#if deep}}{{> one}}{{else}}{{title}}{{/if}}',
  });
  for (let map = 0; map < 3; map++) {
    expect(failure(() => templates.render('mermaid/journey.hbs', { deep: true })).message).toMatch(
      'without end',
    );
    expect(failure(() => templates.render('mermaid/journey.hbs', {})).message).toMatch('no field "title"');
    expect(templates.render('mermaid/journey.hbs', { title: 'Kopi' })).toBe('Kopi');
  }
});

test('a template runs anew for each set: one folder does not reach into another', async () => {
  const first = await overridden({ 'mermaid/journey.hbs': 'first {{> mine}}', 'partials/mine.hbs': '1' });
  const second = await overridden({ 'mermaid/journey.hbs': 'second {{> mine}}' });
  expect(first.render('mermaid/journey.hbs', {})).toBe('first 1');
  expect(failure(() => second.render('mermaid/journey.hbs', {})).message).toMatch('no partial "mine"');
});

test('texts are escaped before a template of Markdown sees them, and what is Markdown already is not', async () => {
  const templates = await overridden({
    'markdown/page.hbs': '{{title}} {{#if quote}}said{{/if}}{{> mine}} {{diagram}}',
    'partials/mine.hbs': '{{title}}',
  });
  const data = { title: '*a*', quote: ' \n', diagram: new Ready('**b**') };
  expect(templates.render('markdown/page.hbs', data)).toBe('\\*a\\* \\*a\\* **b**');
});

test('a stylesheet replaces the one of the same name', async () => {
  const templates = await overridden({ 'themes/studio.css': '.mine{}' });
  expect(templates.text('themes/studio.css')).toBe('.mine{}');
});
