import { expect, test } from 'vitest';
import { builtInTemplates } from '../../../src/formats/templates/built-in.ts';
import { TemplateError } from '../../../src/formats/templates/template-error.ts';

const render = () => builtInTemplates().render('mermaid/journey.hbs', {});

test('a built-in template that fails is a bug, with the name of the template', () => {
  expect(render).toThrow(/^The built-in template mermaid\/journey\.hbs failed: /);
  expect(render).not.toThrow(TemplateError);
});

test('a name that is not there is a bug', () => {
  expect(() => builtInTemplates().render('mermaid/nothing.hbs', {})).toThrow(
    'There is no template file mermaid/nothing.hbs',
  );
  expect(() => builtInTemplates().text('constructor')).toThrow('There is no template file constructor');
});
