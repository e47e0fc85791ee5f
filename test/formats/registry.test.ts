import { describe, expect, test } from 'vitest';
import { formats } from '../../src/formats/registry.ts';
import { builtInTemplates } from '../../src/formats/templates/built-in.ts';
import { sampleView } from './sample-view.ts';

const context = { templates: builtInTemplates() };

test('no two formats share an id or write the same file', () => {
  expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
  expect(new Set(formats.map(({ extension }) => extension)).size).toBe(formats.length);
});

const view = () => sampleView({ stages: [{ name: 'A' }, { name: 'B', steps: [{}, { score: null }] }] });

describe.each(formats.map((format) => [format.id, format] as const))('%s', (_id, format) => {
  test('writes the same text each time: LF, one line end at the end, no trailing space', async () => {
    const { render } = await format.load();
    const text = render(view(), context);
    expect(text).toBe(render(view(), context));
    expect(text).toMatch(/[^\n]\n$/);
    expect(text).not.toMatch(/[ \t]$|\r|^\uFEFF/m);
  });
});
