import { expect, test } from 'vitest';
import { templates } from 'virtual:templates';
import { indexEntry } from '../../../src/app/index-entry.ts';
import { defaultContext } from '../../../src/app/default-context.ts';
import { renderIndex } from '../../../src/formats/html/maps-index.ts';
import { diagrams } from '../../../src/formats/mermaid/diagrams/registry.ts';
import { formats } from '../../../src/formats/registry.ts';
import { builtInTemplates } from '../../../src/formats/templates/built-in.ts';
import { overrideTemplates } from '../../../src/formats/templates/overridden.ts';
import { isPartial } from '../../../src/formats/templates/template-options.ts';
import type { TemplateSet } from '../../../src/formats/templates/template-set.ts';
import { journeyFiles, viewOf } from '../../journeys.ts';

/* The built-in templates run as functions, and in Handlebars beside those of a user: each map must look the same. */

interface Both {
  readonly name: string;
  readonly compiled: string;
  readonly handlebars: string;
}

const rendered = new Set<string>();

/** Renders with templates that say, of each text, what it is both ways. */
async function renderedBothWays(render: (templates: TemplateSet) => unknown): Promise<readonly Both[]> {
  const overridden = await overrideTemplates([]);
  if (!overridden.ok) throw new Error('the built-in templates are refused');
  const all: Both[] = [];
  await render({
    ...builtInTemplates(),
    render(name, data) {
      const compiled = builtInTemplates().render(name, data);
      all.push({ name, compiled, handlebars: overridden.value.templates.render(name, data) });
      rendered.add(name);
      return compiled;
    },
  });
  return all;
}

test.each(journeyFiles())('$name', async (file) => {
  const view = viewOf(file);
  const all = await renderedBothWays(async (templates) => {
    for (const format of formats) {
      const { render } = await format.load();
      for (const { id } of format.drawsDiagram ? diagrams : diagrams.slice(0, 1))
        await render(view, { ...defaultContext(templates), diagram: id });
    }
  });
  for (const { name, compiled, handlebars } of all) expect(compiled, name).toBe(handlebars);
});

test('the index of all maps', async () => {
  const entries = journeyFiles().map((file) => indexEntry(viewOf(file), `${file.name}.html`));
  const all = await renderedBothWays((templates) => renderIndex(entries, defaultContext(templates)));
  for (const { compiled, handlebars } of all) expect(compiled).toBe(handlebars);
});

test('these were all templates', () => {
  expect([...rendered].toSorted()).toEqual(Object.keys(templates).filter((name) => !isPartial(name)));
});
