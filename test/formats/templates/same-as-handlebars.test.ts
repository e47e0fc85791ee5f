import { afterAll, beforeAll, expect, test } from 'vitest';
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

const compiled = builtInTemplates();
let both: TemplateSet;
const rendered = new Set<string>();

beforeAll(async () => {
  const overridden = await overrideTemplates([]);
  if (!overridden.ok) throw new Error('the built-in templates are refused');
  both = {
    ...compiled,
    render(name, data) {
      const text = compiled.render(name, data);
      expect(text).toBe(overridden.value.templates.render(name, data));
      rendered.add(name);
      return text;
    },
  };
});

test.each(journeyFiles())('$name', async (file) => {
  const view = viewOf(file);
  for (const format of formats) {
    const { render } = await format.load();
    for (const { id } of format.drawsDiagram ? diagrams : diagrams.slice(0, 1))
      await render(view, { ...defaultContext(both), diagram: id });
  }
});

test('the index of all maps', () => {
  renderIndex(
    journeyFiles().map((file) => indexEntry(viewOf(file), `${file.name}.html`)),
    defaultContext(both),
  );
});

afterAll(() => {
  expect([...rendered].toSorted()).toEqual(Object.keys(templates).filter((name) => !isPartial(name)));
});
